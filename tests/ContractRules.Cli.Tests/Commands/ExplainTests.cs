using System.Text.Json;

namespace ContractRules.Cli.Tests.Commands;

/// <summary>An explanation on the command line: as a tree, as JSON, as Markdown, and no deeper than asked for.</summary>
public sealed class ExplainTests
{
    [Fact]
    public void A_depth_tells_so_many_levels_and_says_that_there_is_more()
    {
        var (all, one) = (Explained().Output, Explained("--depth", "1").Output);

        Assert.StartsWith(one.Split('\n')[0], all, StringComparison.Ordinal);
        Assert.EndsWith("└─ …\n", one, StringComparison.Ordinal);
        Assert.DoesNotContain("├─", one, StringComparison.Ordinal);
        Assert.Equal(all, Explained("--depth", "1000").Output);
    }

    [Fact]
    public void JSON_holds_every_line_with_its_rule_its_exact_value_its_clause_and_where_it_is_told()
    {
        using var json = JsonDocument.Parse(Explained("--output", "json").Output);
        Assert.Equal(["$schema", "agreement", "readings", "period", "version", "explanations"], json.RootElement.EnumerateObject().Select(member => member.Name));

        var explained = Assert.Single(json.RootElement.GetProperty("explanations").EnumerateArray());
        Assert.Equal("net-profit", explained.GetProperty("term").GetString());
        var line = explained.GetProperty("lines")[0];
        Assert.Equal(
            ["words", "told", "rule", "value", "unit", "clause", "definitions", "lines"], line.EnumerateObject().Select(member => member.Name));
        Assert.Equal(("here", "net-profit", "USD", "4(5)(b)"), (Text(line, "told"), Text(line, "rule"), Text(line, "unit"), Text(line, "clause")));
    }

    [Fact]
    public void JSON_of_a_depth_says_what_was_cut()
    {
        using var json = JsonDocument.Parse(Explained("--output", "json", "--depth", "1").Output);
        var line = json.RootElement.GetProperty("explanations")[0].GetProperty("lines")[0].GetProperty("lines").EnumerateArray().First(below => Text(below, "told") == "deeper");

        Assert.True(line.GetProperty("cut").GetBoolean());
        Assert.False(line.TryGetProperty("lines", out _));
    }

    [Fact]
    public void Markdown_holds_the_tree_under_its_title()
    {
        var text = Explained("--output", "markdown").Output;

        Assert.StartsWith("# Net Profit for 2002-10, under: ", text, StringComparison.Ordinal);
        Assert.Contains("```text\n" + Explained().Output + "```", text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_depth_of_nothing_is_refused()
    {
        var refused = Explained("--depth", "0");

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("--depth: expected a whole number of levels, 1 or more", refused.Error, StringComparison.Ordinal);
    }

    private static string? Text(JsonElement line, string name) => line.GetProperty(name).GetString();

    private static Run Explained(params string[] options) =>
        Run.Of(["explain", Run.Agreement, "net-profit", "--facts", Run.SampleFile, "--period", "2002-10", .. options]);
}
