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
    public void Work_that_is_soon_done_tells_nothing() => Assert.Equal(
        "",
        Told(screen =>
        {
            using var progress = new Progress(screen, "rows");
            progress.Report(9);
        }));

    private static string Told(Action<Screen> tell)
    {
        using var error = new StringWriter { NewLine = "\n" };
        tell(new Screen(TextWriter.Null, error, showsProgress: true));
        return error.ToString();
    }
}
