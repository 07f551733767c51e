using System.Text;
using System.Text.Json;
using ContractRules.Cli.Terminal;

namespace ContractRules.Cli.Tests.Commands;

public sealed class AuditTests
{
    private static readonly string Explanation = Run.Of(
        "explain", Run.Agreement, "net-profit", "--facts", Run.SampleFile, "--period", "2003-04", "--output", "json", "--rounded").Output;

    [Fact]
    public void What_explain_writes_follows_and_what_was_taken_as_given_is_listed()
    {
        var run = Audit(Explanation);

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Contains("steps recomputed, none differs;", run.Output, StringComparison.Ordinal);
        Assert.Contains(run.OutputLines, line => line.StartsWith("  Gross revenue", StringComparison.Ordinal) && line.Contains("593,555.73 USD   given for 2003-04", StringComparison.Ordinal));
    }

    [Fact]
    public void It_can_come_from_standard_input_at_whatever_depth_it_was_told()
    {
        var cut = Run.Of("explain", Run.Agreement, "net-profit", "--facts", Run.SampleFile, "--period", "2003-04", "--output", "json", "--depth", "1").Output;
        using var output = new StringWriter();
        using var error = new StringWriter();

        Assert.Equal(ExitCode.Done, CommandLine.Run(["audit", "-"], new Screen(output, error, input: new MemoryStream(Encoding.UTF8.GetBytes(cut)))));
        Assert.Contains("none differs", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("markdown")]
    [InlineData("html")]
    public void A_tampered_figure_is_refused_with_exit_code_3_in_every_format(string format)
    {
        // The last step is the term itself.
        var at = Explanation.LastIndexOf("\"value\": \"", StringComparison.Ordinal) + "\"value\": \"".Length;
        var run = Audit(Explanation.Insert(at, "1"), "--output", format);

        Assert.Equal((ExitCode.Refused, ""), (run.ExitCode, run.Error));
        Assert.Contains("another figure follows", string.Join(' ', run.Output.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void In_JSON_a_refusal_has_its_path_its_clause_and_both_figures()
    {
        var at = Explanation.LastIndexOf("\"value\": \"", StringComparison.Ordinal) + "\"value\": \"".Length;
        using var told = JsonDocument.Parse(Audit(Explanation.Insert(at, "1"), "--output", "json").Output);
        var refused = told.RootElement.GetProperty("refused").EnumerateArray().First();

        Assert.Equal("4(5)(b)", refused.GetProperty("clause").GetString());
        Assert.Equal($"$.steps[{refused.GetProperty("step").GetInt32()}]", refused.GetProperty("path").GetString());
        Assert.Equal("1" + refused.GetProperty("recomputed").GetString(), refused.GetProperty("stated").GetString());
    }

    [Theory]
    [InlineData("{}", "explanation.json:1:3: $: there is no ")]
    [InlineData("period,sales\n", "explanation.json:1:1: $: the text is no JSON; expected an explanation as 'contract-rules explain … --output json' writes it")]
    public void What_is_no_explanation_is_refused_with_exit_code_2(string text, string told)
    {
        var run = Audit(text);
        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(told, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_asked_for_as_an_explanation() => Assert.Equal(
        ["missing.json: there is no such file; expected an explanation in JSON"], Run.Of("audit", "missing.json").ErrorLines);

    private static Run Audit(string explanation, params string[] args) =>
        Run.OnFile("explanation.json", Encoding.UTF8.GetBytes(explanation), path => Run.Of(["audit", path, .. args]));
}
