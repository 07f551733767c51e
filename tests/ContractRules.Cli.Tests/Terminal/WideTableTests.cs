using ContractRules.Cli.Terminal;
using ContractRules.Documents.Reports;

namespace ContractRules.Cli.Tests.Terminal;

/// <summary>Tables that are wider than a line.</summary>
public sealed class WideTableTests
{
    private static readonly Grid Wide = new(
        [new("Period", ColumnKind.Name), new("North", ColumnKind.Number), new("South", ColumnKind.Number), new("West", ColumnKind.Number)],
        [["2024", "1,000,000.00", "2,000,000.00", "3,000,000.00"], ["2025", "4.00", "5.00", "6.00"]]);

    [Theory]
    [InlineData(54, "Period North South West")]
    [InlineData(53, "Period North South", "Period West")]
    [InlineData(38, "Period North", "Period South", "Period West")]
    [InlineData(10, "Period North", "Period South", "Period West")]
    public void What_does_not_fit_goes_on_below_with_the_first_column_again(int width, params string[] pages) => Assert.Equal(
        pages, Wide.Fitting(width).Select(page => string.Join(' ', page.Columns.Select(column => column.Heading))));

    [Fact]
    public void Every_page_keeps_its_rows() => Assert.Equal(
        ["2024 3,000,000.00", "2025 6.00"], Wide.Fitting(53).Last().Rows.Select(row => string.Join(' ', row.Cells)));

    [Fact]
    public void Running_text_gives_way_instead()
    {
        var withWords = new Grid([.. Wide.Columns.Take(3), new("Remarks")], Wide.Rows);

        Assert.Equal([withWords], withWords.Fitting(20));
    }

    [Fact]
    public void No_figure_of_an_overview_is_broken_in_two()
    {
        var run = Run.OnWidth(
            60, "settle", Run.Agreement, "--facts", Run.SampleFile, "--term", "net-profit", "--term", "total-revenue", "--term", "thil-entitlement", "--term", "retained-by-fusion");

        Assert.All(run.OutputLines.Where(line => line.StartsWith("  2003-06 ", StringComparison.Ordinal)).SkipLast(1), line => Assert.True(line.Length <= 60, line));
        Assert.Equal(2, run.OutputLines.TakeWhile(line => line != "To be wired").Count(line => line.StartsWith("  Period ", StringComparison.Ordinal)));
    }
}
