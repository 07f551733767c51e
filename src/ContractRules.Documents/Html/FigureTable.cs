using ContractRules.Documents.Reports;
using ContractRules.Explanation;
using ContractRules.Presentation;
using ContractRules.Values;

namespace ContractRules.Documents.Html;

/// <summary>The figures of laid-out statements, section by section, as many periods as fit beside each other on a sheet of paper.</summary>
internal sealed class FigureTable
{
    private const int PeriodsBesideEachOther = 6;

    private readonly IReadOnlyList<LaidOutStatement> _statements;
    private readonly List<WhyLines> _why;
    private readonly ReadingTable _readings;

    private FigureTable(IReadOnlyList<LaidOutStatement> statements, ReadingTable readings) =>
        (_statements, _why, _readings) = (statements, [.. statements.Select(WhyOf)], readings);

    /// <summary>The tables, those of the first periods first.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="readings">The readings of the page, by the numbers of which figures are marked.</param>
    public static IEnumerable<PageTable> Of(IReadOnlyList<LaidOutStatement> statements, ReadingTable readings) =>
        statements.Chunk(PeriodsBesideEachOther).Select(beside => new FigureTable(beside, readings).Table());

    private static WhyLines WhyOf(LaidOutStatement statement) => new(
        statement.Derivations.ToLines(),
        $"f-{statement.Period.Label.Replace('/', '-')}");

    private PageTable Table()
    {
        var groups = OneOrder.Of(_statements.Select(statement => statement.Sections.Select(section => section.Heading))).Select(GroupOf).ToList();
        var unit = groups.SelectMany(group => group.Rows).GroupBy(row => row.Unit).MaxBy(alike => alike.Count())?.Key ?? "";
        return new PageTable(
            _statements.Count == 1 ? _statements[0].Period.Label : $"{_statements[0].Period} to {_statements[^1].Period}",
            unit.Length == 0 ? "" : $"In {unit}, where nothing else is said.",
            [new(""), .. _statements.Select(statement => new PageColumn(statement.Period.Label, IsNumber: true))],
            [.. groups.Select(group => group with { Rows = [.. group.Rows.Select(row => row.Unit == unit ? row with { Unit = "" } : row)] })]);
    }

    private PageGroup GroupOf(string heading)
    {
        var columns = _statements
            .Select(statement => statement.Sections.FirstOrDefault(section => section.Heading == heading) is { } section ? LinesOf(section).ToDictionary() : [])
            .ToList();
        return new PageGroup(heading, [.. OneOrder.Of(columns.Select(column => column.Keys)).Select(place => RowOf([.. columns.Select(column => column.GetValueOrDefault(place))]))]);
    }

    private PageRow RowOf(IReadOnlyList<LaidOutLine?> lines)
    {
        var any = lines.OfType<LaidOutLine>().First();
        return new PageRow(
            NameOf(any.Kind),
            any.Kind == LineKind.Less ? $"less {any.Label}" : any.Label,
            any.Clause.ToString(),
            any.Measure.Symbol,
            [.. lines.Select((line, index) => line is null ? new PageCell("") : CellOf(line, _why[index]))])
        {
            Marks = [.. lines.SelectMany((line, index) => line is null ? [] : _readings.NumbersOf(line.Marks, _statements[index])).Distinct().Order()],
        };
    }

    private static PageCell CellOf(LaidOutLine line, WhyLines why) => new(line.Figure, line.Outcome.IsDetermined ? "" : "open") { Why = why.Once(line.Key) };

    // Two lines of one figure can bear the same name: an amount that is added in one place and taken off in another.
    private static IEnumerable<KeyValuePair<LinePlace, LaidOutLine>> LinesOf(LaidOutSection section) =>
        from figure in section.Figures
        from line in figure.Lines
        where !line.ShowsNothing
        group line by new LinePlace(figure.Last.Key, line.Kind, line.Key, line.Label, line.Clause, Occurrence: 0) into alike
        from line in alike.Index()
        select KeyValuePair.Create(alike.Key with { Occurrence = line.Index }, line.Item);

    private static string NameOf(LineKind kind) => kind switch
    {
        LineKind.Figure => "figure",
        LineKind.Part => "part",
        LineKind.Less => "less",
        LineKind.Limited => "limited",
        LineKind.RoundedByTheClause or LineKind.RoundingShown => "rounding",
        LineKind.Subtotal => "subtotal",
        LineKind.Total => "total",
        LineKind.Opening => "opening",
        _ => "closing",
    };

    // Where a line stands in a section, whatever the period.
    private sealed record LinePlace(string Figure, LineKind Kind, string Key, string Label, ClauseReference Clause, int Occurrence);
}
