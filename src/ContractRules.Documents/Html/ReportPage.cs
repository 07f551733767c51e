using ContractRules.Documents.Reports;
using ContractRules.Values;

namespace ContractRules.Documents.Html;

/// <summary>What a page of a report speaks of; a template calls it <c>page</c>.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Parts">Its parts.</param>
internal sealed record ReportPage(string Title, EquatableArray<ReportPart> Parts)
{
    /// <summary>The page of a report.</summary>
    public static ReportPage Of(Report report) => new(report.Title, [.. report.Sections.Select((section, index) => ReportPart.Of(section) with
    {
        Charts = [.. section.Charts.Select((chart, place) => PageChart.Of(chart, $"chart-{(Rational)index}-{(Rational)place}"))],
    })]);
}

/// <summary>A part of a page of a report.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Note">What to know of it; may be empty.</param>
/// <param name="Paragraphs">What it says in running text.</param>
/// <param name="Table">Its table; null where it has none.</param>
/// <param name="Lines">The lines of an explanation; none of other reports.</param>
internal sealed record ReportPart(string Heading, string Note, EquatableArray<PageParagraph> Paragraphs, PageTable? Table, EquatableArray<PageLine> Lines)
{
    /// <summary>What stands in it line by line as it is.</summary>
    public EquatableArray<string> AsIs { get; init; } = [];

    /// <summary>Its pictures.</summary>
    public EquatableArray<PageChart> Charts { get; init; } = [];

    /// <summary>The part of a section.</summary>
    public static ReportPart Of(Section section) => new(
        section.Heading,
        section.Note,
        [.. section.Paragraphs.Select(PageParagraph.Of)],
        section.Grid is null ? null : SectionTable.Of(section) with { Note = "" },
        [])
    {
        AsIs = section.AsIs,
    };
}

/// <summary>A paragraph of running text.</summary>
/// <param name="IsItem">Whether it is one of a list.</param>
/// <param name="Runs">What it says, piece by piece.</param>
internal sealed record PageParagraph(bool IsItem, EquatableArray<PageRun> Runs)
{
    /// <summary>A paragraph of a report.</summary>
    public static PageParagraph Of(Paragraph paragraph) => new(paragraph.IsItem, [.. paragraph.Text.Runs.Select(run => new PageRun(run.Words, TagOf(run.Mark)))]);

    private static string TagOf(Mark mark) => mark switch
    {
        Mark.Inserted => "ins",
        Mark.Deleted => "del",
        _ => "span",
    };
}

/// <summary>A piece of text.</summary>
/// <param name="Words">What it says.</param>
/// <param name="Tag">The element of the page that it is: <c>ins</c>, <c>del</c>, or <c>span</c> where it is neither.</param>
internal sealed record PageRun(string Words, string Tag);
