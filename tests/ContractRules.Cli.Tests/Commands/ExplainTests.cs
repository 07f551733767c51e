using System.Text.Json;

namespace ContractRules.Cli.Tests.Commands;

/// <summary>An explanation on the command line: as a tree, as JSON, as Markdown, and no deeper than asked for.</summary>
public sealed class ExplainTests
{
    [Fact]
    public void Two_levels_are_told_unless_asked_otherwise_and_what_lies_deeper_is_marked()
    {
        var usual = Explained();

        Assert.Equal(usual.Output, Explained("--depth", "2").Output);
        Assert.DoesNotContain("│  │  ", usual.Output, StringComparison.Ordinal);
        Assert.Contains("│  ├─ Volume terminated (volume-terminated) = 806,150 minutes  [2(1)(c)]: Terminated minutes …", usual.OutputLines);
        Assert.Contains("├─ less Termination expense (termination-expense) = 153,168.50 USD  [4(5)(b)(iii)]: Volume terminated × Termination rate …", Explained("--depth", "1").OutputLines);
        Assert.Contains("│  │  └─ Terminated minutes (terminated-minutes) = 806,150 minutes, given for 2002-10", Explained("--depth", "3").OutputLines);
    }

    [Fact]
    public void All_tells_every_rule_in_full_and_what_could_not_matter()
    {
        var all = Explained("--all").OutputLines;

        Assert.Contains("│ = Total Revenue − Undersea fiber charges − Terrestrial facility charges − Termination expense − Connectivity as an expense − Budgeted expenses − Amortization of equipment − Fusion's expenses − Subcontractor's expenses", all);
        Assert.Contains("│     └─ taken: 0.19 USD/minute", all);
        Assert.DoesNotContain(all, line => line.EndsWith('…'));
        Assert.Contains("--all tells all levels: expected --all or --depth, not both", Explained("--all", "--depth", "3").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_are_told_instead_of_titles_on_request()
    {
        Assert.Contains("├─ less termination-expense = 153,168.50 USD  [4(5)(b)(iii)]: volume-terminated × termination-rate", Explained("--keys").OutputLines);
        Assert.Contains("├─ less Termination expense (termination-expense) = 153,168.50 USD  [4(5)(b)(iii)]: Volume terminated × Termination rate", Explained().OutputLines);
    }

    [Fact]
    public void Grounds_that_never_arose_take_one_line()
    {
        var lines = Run.Of("explain", Run.Agreement, "termination-compensation", "--facts", Run.SampleFile, "--period", "2002-10").OutputLines;

        Assert.Equal(
        [
            "Compensation upon termination for 2002-10, under: Letter of 12 July 2002",
            "Compensation upon termination (termination-compensation) = 0.00 USD  [6(10)]",
            "├─ not taken: 0.00 USD if “Compensation is excluded”, otherwise THIL's unrecovered investment rounded to 0.01, half away from zero, because “Agreement has ended” does not hold",
            "├─ taken: 0.00 USD",
            "└─ less Loan set off against compensation (compensation-set-off) = 0.00 USD  [6(10)]",
        ],
        lines.Where(line => line.Length > 0));
        Assert.Contains(
            "└─ none of the 6 holds",
            Run.Of("explain", Run.Agreement, "has-ended", "--facts", Run.SampleFile, "--period", "2002-10").OutputLines);
    }

    [Fact]
    public void JSON_holds_every_line_with_its_rule_its_exact_value_its_clause_and_where_it_is_told()
    {
        using var json = JsonDocument.Parse(Explained("--output", "json").Output);
        Assert.Equal(["$schema", "agreement", "readings", "period", "version", "explanations", "steps"], json.RootElement.EnumerateObject().Select(member => member.Name));

        var explained = Assert.Single(json.RootElement.GetProperty("explanations").EnumerateArray());
        Assert.Equal("net-profit", explained.GetProperty("term").GetString());
        var line = explained.GetProperty("lines")[0];
        Assert.Equal(
            ["words", "told", "step", "rule", "value", "unit", "clause", "definitions", "lines"], line.EnumerateObject().Select(member => member.Name));
        Assert.Equal(("here", "net-profit", "USD", "4(5)(b)"), (Text(line, "told"), Text(line, "rule"), Text(line, "unit"), Text(line, "clause")));
    }

    [Fact]
    public void JSON_of_a_depth_says_what_was_cut()
    {
        using var json = JsonDocument.Parse(Explained("--output", "json", "--depth", "1").Output);
        var line = json.RootElement.GetProperty("explanations")[0].GetProperty("lines")[0].GetProperty("lines").EnumerateArray().First(below => Text(below, "told") == "deeper");

        Assert.Equal("deeper", Text(line, "told"));
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
