using ContractRules.Documents.Html;
using ContractRules.Values;

namespace ContractRules.Documents.Reports;

/// <summary>What is told to people, before it is known whether on a screen or as Markdown.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Sections">Its parts.</param>
internal sealed record Report(string Title, EquatableArray<Section> Sections)
{
    /// <summary>The same report, with each text in another form.</summary>
    public Report Select(Func<string, string> form) => new(form(Title), [.. Sections.Select(section => section.Select(form))]);
}

/// <summary>A part of a report: a heading, a note under it, and a grid.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Note">What to know about the grid; may be empty.</param>
/// <param name="Grid">The grid, or null where the note says it all.</param>
internal sealed record Section(string Heading, string Note, Grid? Grid = null)
{
    /// <summary>What it says in running text, under the note.</summary>
    public EquatableArray<Paragraph> Paragraphs { get; init; } = [];

    /// <summary>What stands in it line by line as it is, under the paragraphs: files, explanations.</summary>
    public EquatableArray<string> AsIs { get; init; } = [];

    /// <summary>Its pictures, which only pages of HTML show.</summary>
    public EquatableArray<Chart> Charts { get; init; } = [];

    /// <summary>A section of these rows; none where there are none.</summary>
    public static EquatableArray<Section> WithRows(string heading, string note, EquatableArray<Column> columns, IEnumerable<EquatableArray<string>> rows) =>
        rows.ToEquatableArray() is { Count: > 0 } filled ? [new Section(heading, note, new Grid(columns, filled))] : [];

    /// <summary>The same section, with each text in another form.</summary>
    public Section Select(Func<string, string> form) => new(form(Heading), form(Note), Grid?.Select(form))
    {
        Paragraphs = [.. Paragraphs.Select(paragraph => paragraph with { Text = paragraph.Text.Select(form) })],
        AsIs = [.. AsIs.Select(form)],
        Charts = Charts,
    };
}

/// <summary>A paragraph of running text.</summary>
/// <param name="Text">What it says.</param>
/// <param name="IsItem">Whether it is one of a list.</param>
internal sealed record Paragraph(MarkedText Text, bool IsItem = false);
