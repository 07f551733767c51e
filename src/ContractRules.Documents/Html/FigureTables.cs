using ContractRules.Presentation;
using ContractRules.Values;

namespace ContractRules.Documents.Html;

/// <summary>The figures of laid-out statements, section by section: a table for as many periods as fit beside each other on a sheet of paper.</summary>
internal static class FigureTables
{
    private const int PeriodsBesideEachOther = 6;

    /// <summary>The tables, those of the first periods first.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="readings">The readings of the page, by the numbers of which figures are marked.</param>
    public static IEnumerable<PageTable> Of(IReadOnlyList<LaidOutStatement> statements, ReadingTable readings) =>
        statements.Chunk(PeriodsBesideEachOther).Select(beside => TableOf(beside, readings));

    private static PageTable TableOf(IReadOnlyList<LaidOutStatement> statements, ReadingTable readings)
    {
        var why = statements.Select(WhyOf).ToList();
        var groups = InOneOrder(statements.Select(statement => statement.Sections.Select(section => section.Heading)))
            .Select(heading => GroupOf(heading, statements, (line, index) => CellOf(line, statements[index], why[index], readings)))
            .ToEquatableArray();
        var unit = groups.SelectMany(group => group.Rows).GroupBy(row => row.Unit).MaxBy(alike => alike.Count())?.Key ?? "";
        return new PageTable(
            statements.Count == 1 ? statements[0].Period.Label : $"{statements[0].Period} to {statements[^1].Period}",
            unit.Length == 0 ? "" : $"In {unit}, where nothing else is said.",
            [new(""), .. statements.Select(statement => new PageColumn(statement.Period.Label, IsNumber: true))],
            [.. groups.Select(group => group with { Rows = [.. group.Rows.Select(row => row.Unit == unit ? row with { Unit = "" } : row)] })]);
    }

    private static WhyLines WhyOf(LaidOutStatement statement) => new(
        statement.Statement,
        [.. statement.Lines.Select(line => line.Key).Where(key => statement.Statement.Find(key) is not null).Distinct()],
        $"f-{statement.Period.Label.Replace('/', '-')}");

    private static PageGroup GroupOf(string heading, IReadOnlyList<LaidOutStatement> statements, Func<LaidOutLine, int, PageCell> cellOf)
    {
        var columns = statements
            .Select(statement => statement.Sections.FirstOrDefault(section => section.Heading == heading) is { } section ? LinesOf(section).ToDictionary(line => line.Place, line => line.Line) : [])
            .ToList();
        return new PageGroup(heading, [.. InOneOrder(columns.Select(column => column.Keys)).Select(place => RowOf([.. columns.Select(column => column.GetValueOrDefault(place))], cellOf))]);
    }

    private static PageRow RowOf(IReadOnlyList<LaidOutLine?> lines, Func<LaidOutLine, int, PageCell> cellOf)
    {
        var any = lines.OfType<LaidOutLine>().First();
        return new PageRow(
            NameOf(any.Kind),
            any.Kind == LineKind.Less ? $"less {any.Label}" : any.Label,
            any.Clause.ToString(),
            any.Measure.Symbol,
            [.. lines.Select((line, index) => line is null ? new PageCell("") : cellOf(line, index))]);
    }

    private static PageCell CellOf(LaidOutLine line, LaidOutStatement statement, WhyLines why, ReadingTable readings) =>
        new(line.Figure, line.Outcome.IsDetermined ? "" : "open")
        {
            Marks = readings.NumbersOf(line.Marks, statement),
            Why = why.Once(line.Key),
        };

    // Two lines of one figure can bear the same name: an amount that is added in one place and taken off in another.
    private static IEnumerable<(LinePlace Place, LaidOutLine Line)> LinesOf(LaidOutSection section) =>
        from figure in section.Figures
        from line in figure.Lines
        group line by (Figure: figure.Last.Key, line.Kind, line.Key, line.Label, line.Clause) into alike
        from line in alike.Index()
        select (new LinePlace(alike.Key.Figure, alike.Key.Kind, alike.Key.Key, alike.Key.Label, alike.Key.Clause, line.Index), line.Item);

    /// <summary>All that several lists hold, each once, in an order that keeps to that of every list where they agree.</summary>
    private static List<T> InOneOrder<T>(IEnumerable<IEnumerable<T>> lists)
        where T : notnull
    {
        var (all, places) = (new LinkedList<T>(), new Dictionary<T, LinkedListNode<T>>());
        foreach (var list in lists)
        {
            LinkedListNode<T>? before = null;
            foreach (var one in list)
            {
                if (!places.TryGetValue(one, out var place))
                {
                    place = before is null ? all.AddFirst(one) : all.AddAfter(before, one);
                    places.Add(one, place);
                }

                before = place;
            }
        }

        return [.. all];
    }

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
