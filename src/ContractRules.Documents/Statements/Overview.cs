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
        var periods = statements.LaidOut();
        var period = new Filled(new Column("Period", ColumnKind.Name), [.. statements.Select(statement => statement.Period.Label)], InAll);
        var inOneCurrency = periods.ToWire.Select(way => way.Unit).OfType<Currency>().Distinct().Count() <= 1;
        var wired = periods.ToWire.Select(way => ColumnOf(way, inOneCurrency)).ToList();
        var figures = shown.Count > 0
            ? shown.Select(term => ColumnOf(term, statements)).ToList()
            : Fitting(periods, width - Column.Margin - period.Width - wired.Sum(column => column.Width));
        List<Filled> columns = [period, .. figures, .. wired];
        return new Section(
            "Overview",
            NoteOn(settled, shown.Count > 0 ? 0 : periods.Figures.Count - figures.Count),
            new Grid(
                [.. columns.Select(column => column.Column)],
                [
                    .. Enumerable.Range(0, statements.Count).Select(row => columns.Select(column => column.Cells[row]).ToEquatableArray()),
                    [.. columns.Select(column => column.Total)],
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

    private static Filled ColumnOf(TermDeclaration term, EquatableArray<Statement> statements) =>
        new(new Column(term.Title, ColumnKind.Number), [.. statements.Select(statement => Figures.Of(statement.Find(term.Key)))], "");

    // What does not add up over periods has no total.
    private static Filled ColumnOf(FigureOverPeriods figure) => new(
        new Column(figure.Label, ColumnKind.Number),
        [.. figure.Outcomes.Select(outcome => outcome is { } known ? Figures.Of(known, figure.Measure) : Figures.NotDefined)],
        figure.Total is { } total ? Figures.Of(total, figure.Measure) : "");

    // The note above tells the currency where there is but one.
    private static Filled ColumnOf(WireOverPeriods way, bool inOneCurrency) => new(
        new Column($"{way.Payer} pays {way.Payee}{(way.Unit is Currency && inOneCurrency ? "" : $", {way.Unit.Plural}")}", ColumnKind.Number),
        [.. way.Amounts.Zip(way.IsOpen, (amount, isOpen) => isOpen ? Figures.Open : amount is { } known ? Figures.Of(known, way.Unit) : "")],
        way.IsOpen.Contains(true) ? $"{Figures.Of(way.Total, way.Unit)} + {Figures.Open}" : Figures.Of(way.Total, way.Unit));

    private sealed record Filled(Column Column, EquatableArray<string> Cells, string Total)
    {
        public int Width => Column.Width(Cells.Append(Total));
    }
}
