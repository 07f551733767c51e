using ContractRules.Documents.Reports;
using ContractRules.Presentation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Statements;

/// <summary>One line a period: the main figures, then what each party pays the other; and what it comes to in all.</summary>
internal static class Overview
{
    private const int MostColumns = 6;
    private const string InAll = "in all";

    public static Section Of(Settled settled, EquatableArray<TermDeclaration> shown, int width)
    {
        var statements = settled.Statements;
        var periods = statements.LaidOut([.. shown.Select(term => term.Key)]);
        var period = new Filled(new Column("Period", ColumnKind.Name), [.. statements.Select(statement => statement.Period.Label)], InAll);
        var inOneCurrency = periods.ToWire.Select(way => way.Unit).OfType<Currency>().Distinct().Count() <= 1;
        var wired = periods.ToWire.Select(way => ColumnOf(way, inOneCurrency)).ToList();
        var figures = shown.Count > 0
            ? [.. shown.Select(term => periods.Figures.FirstOrDefault(figure => figure.Key == term.Key) is { } figure ? ColumnOf(figure) : NeverDefined(term, statements.Count))]
            : Fitting(periods, width - Column.Margin - period.Width - wired.Sum(column => column.Width));
        List<Filled> columns = [period, .. figures, .. wired];
        return new Section(
            "Overview",
            NoteOn(settled, shown.Count > 0 ? 0 : periods.Figures.Count - figures.Count) + (HasOpenTotals(periods) ? " Totals leave out what is open." : ""),
            new Grid(
                [.. columns.Select(column => column.Column)],
                [
                    .. Enumerable.Range(0, statements.Count).Select(row => columns.Select(column => column.Cells[row]).ToEquatableArray()),
                    .. statements.Count == 1 ? [] : (EquatableArray<EquatableArray<string>>)[[.. columns.Select(column => column.Total)]],
                ]));
    }

    private static string NoteOn(Settled settled, int leftOut)
    {
        var statements = settled.Statements;
        // A text of the period of change alone goes without saying beside the one that follows: what changes is told below.
        var versions = statements.Select(statement => statement.Version).GroupBy(version => version.InForceFrom, (_, ofOneDay) => $"{ofOneDay.Last()}");
        var units = statements[0].Terms.Select(term => term.Term.Measure.Over).OfType<Currency>().Distinct();
        return $"Under: {string.Join("; then: ", versions)}. Money in {string.Join(", ", units)}.{BeginningNote.Of(settled)}{ChangesIn(statements)}\n"
            + leftOut switch
            {
                <= 0 => "",
                1 => "1 more main figure is left out. ",
                _ => $"{leftOut} more main figures are left out. ",
            }
            + $"One period on a page: --period {statements[^1].Period}. Other columns: --term KEY.";
    }

    private static bool HasOpenTotals(LaidOutPeriods periods) => periods.Periods.Count > 1
        && (periods.Figures.Any(figure => figure.Total is { IsDetermined: false }) || periods.ToWire.Any(way => way.IsOpen.Contains(true)));

    private static string ChangesIn(EquatableArray<Statement> statements) => string.Concat(
        from statement in statements
        from change in statement.Changes
        select $"\n{statement.Period}: {change}.");

    private static List<Filled> Fitting(LaidOutPeriods periods, int width)
    {
        var chosen = new List<Filled>();
        foreach (var column in periods.Figures.Select(ColumnOf).Where(column => chosen.Count < MostColumns && column.Width <= width))
        {
            chosen.Add(column);
            width -= column.Width;
        }

        return chosen;
    }

    private static Filled NeverDefined(TermDeclaration term, int periods) =>
        new(new Column(term.Title, ColumnKind.Number), [.. Enumerable.Repeat(Figures.NotDefined, periods)], "");

    // What does not add up over periods has no total.
    private static Filled ColumnOf(FigureOverPeriods figure) => new(
        new Column(figure.Label, ColumnKind.Number),
        [.. figure.Outcomes.Select(outcome => outcome is { } known ? Figures.Of(known, figure.Measure) : Figures.NotDefined)],
        figure switch
        {
            { Total: { IsDetermined: true } total } => Figures.Of(total, figure.Measure),
            { Known: { } known } => Figures.Of(Outcome.Determined(new NumberValue(known)), figure.Measure),
            _ => "",
        });

    // The note above tells the currency where there is but one.
    private static Filled ColumnOf(WireOverPeriods way, bool inOneCurrency) => new(
        new Column($"{way.Payer} pays {way.Payee}{(way.Unit is Currency && inOneCurrency ? "" : $", {way.Unit.Plural}")}", ColumnKind.Number),
        [.. way.Amounts.Zip(way.IsOpen, (amount, isOpen) => isOpen ? Figures.Open : amount is { } known ? Figures.Of(known, way.Unit) : "")],
        Figures.Of(way.Total, way.Unit));

    private sealed record Filled(Column Column, EquatableArray<string> Cells, string Total)
    {
        public int Width => Column.Width(Cells.Append(Total));
    }
}
