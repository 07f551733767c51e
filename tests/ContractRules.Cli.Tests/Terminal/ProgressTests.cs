using ContractRules.Cli.Terminal;

namespace ContractRules.Cli.Tests.Terminal;

/// <summary>A line that tells how far work has come gives way to whatever else is told.</summary>
public sealed class ProgressTests
{
    [Fact]
    public void A_shorter_line_leaves_nothing_of_a_longer_one() => Assert.Equal(
        "\r100 rows\r9 rows  ",
        Told(screen =>
        {
            screen.ShowProgress("100 rows");
            screen.ShowProgress("9 rows");
        }));

    [Fact]
    public void A_fault_is_told_on_a_line_of_its_own() => Assert.Equal(
        "\r9 rows\r      \rfacts.csv: wrong\n\r10 rows",
        Told(screen =>
        {
            screen.ShowProgress("9 rows");
            screen.Tell("facts.csv: wrong");
            screen.ShowProgress("10 rows");
        }));

    [Fact]
    public void What_is_wiped_once_is_not_wiped_again() => Assert.Equal(
        "\r9 rows\r      \r",
        Told(screen =>
        {
            screen.ShowProgress("9 rows");
            screen.WipeProgress();
            screen.WipeProgress();
        }));

    [Fact]
    public void Nobody_is_told_before_work_has_taken_its_time() => Assert.Equal(
        "",
        Told(screen =>
        {
            using var progress = new Progress(screen, "rows");
            progress.Report(9);
        }));

    [Theory]
    [InlineData("settle")]
    [InlineData("compare", "--from", "2002-04-25")]
    [InlineData("check")]
    [InlineData("readings")]
    public void Where_results_and_progress_share_a_terminal_it_shows_the_results_alone(string command, params string[] more)
    {
        string[] args = [command, Run.Agreement, "--facts", TwoVentures(), .. more];
        var (terminal, alone) = (new StringWriter { NewLine = "\n" }, Run.Of(args));
        CommandLine.Run(args, new Screen(terminal, terminal, showsProgress: true) { Patience = TimeSpan.Zero });

        Assert.Contains(" rows ", terminal.ToString().Split('\r')[1], StringComparison.Ordinal);
        Assert.Equal(Lines(alone.Error + alone.Output), Lines(Shown(terminal.ToString())));
    }

    private static string Told(Action<Screen> tell)
    {
        using var error = new StringWriter { NewLine = "\n" };
        tell(new Screen(TextWriter.Null, error, showsProgress: true) { Patience = TimeSpan.FromHours(1) });
        return error.ToString();
    }

    // What a terminal shows of a line: each part after a return stands over the one before.
    private static string Shown(string written) => string.Join('\n', written.Split('\n').Select(line => line.Split('\r').Aggregate(
        (shown, part) => part + (shown.Length > part.Length ? shown[part.Length..] : "")).TrimEnd()));

    private static IEnumerable<string> Lines(string text) => text.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0).Order(StringComparer.Ordinal);

    // Two periods of the sample for each.
    private static string TwoVentures()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("contract-rules").FullName, "ventures.csv");
        var lines = File.ReadAllLines(Run.SampleFile).Where(line => line.Length > 0).ToList();
        File.WriteAllLines(path, [$"venture,{lines[0]}", .. lines.Skip(1).Take(2).SelectMany(line => (string[])[$"a,{line}", $"b,{line}"])]);
        return path;
    }
}
