using System.Text;
using ContractRules.Cli.Terminal;

namespace ContractRules.Cli.Tests;

/// <summary>Files that are read from standard input, which stands as <c>-</c>.</summary>
public sealed class StandardInputTests
{
    [Fact]
    public void Facts_from_standard_input_settle_as_from_a_file() =>
        Assert.Equal(Run.Sample("--output", "csv").Output, Given(File.ReadAllText(Run.SampleFile), "settle", Run.Agreement, "--facts", "-", "--output", "csv").Output);

    [Fact]
    public void Faults_in_it_are_told_with_their_line_and_column()
    {
        var run = Given("period,gross-revenue\n2002-04,much\n", "settle", Run.Agreement, "--facts", "-");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("-:2:9: gross-revenue: 'much' is no plain number", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_one_file_can_come_from_there()
    {
        var run = Given(File.ReadAllText(Run.SampleFile), "settle", Run.Agreement, "--facts", "-", "--carried", "-");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["-: standard input is asked for more than once; expected - for one file only"], run.ErrorLines);
    }

    [Fact]
    public void A_state_can_come_from_there_too()
    {
        var form = Run.Of("opening", Run.Agreement, "--through", "2002-12", "--output", "csv").Output;
        var facts = Path.Combine(Directory.CreateTempSubdirectory("contract-rules").FullName, "facts.csv");
        File.WriteAllText(facts, "period,gross-revenue\n2003-01,100\n");

        Assert.Equal(0, Given(form, "settle", Run.Agreement, "--facts", facts, "--carried", "-").ExitCode);
    }

    private static Run Given(string input, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var given = new MemoryStream(Encoding.UTF8.GetBytes(input));
        var exitCode = CommandLine.Run(args, new Screen(output, error, 120, input: given));
        return new Run(exitCode, output.ToString(), error.ToString());
    }
}
