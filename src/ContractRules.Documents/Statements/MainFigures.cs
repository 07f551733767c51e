using ContractRules.Documents.Reports;
using ContractRules.Presentation;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Documents.Statements;

/// <summary>The main figures of successive periods, then what each party is to pay the other: a row for each period, and one for what they come to in all.</summary>
internal sealed class MainFigures
{
    private const int MostBesideEachOther = 6;
    private const string InAll = "in all";

    private readonly EquatableArray<SettlementPeriod> _periods;
    private readonly Currency? _currency;
    private readonly List<ColumnOfPeriods> _figures;
    private readonly List<ColumnOfPeriods> _toPay;

    /// <summary>The figures of periods side by side.</summary>
    /// <param name="periods">The periods.</param>
    /// <param name="chosen">The terms to show, also those that no clause in force defines; the main figures where none is named.</param>
    public MainFigures(LaidOutPeriods periods, EquatableArray<TermDeclaration> chosen)
    {
        _periods = periods.Periods;
        var units = periods.Figures.Select(figure => figure.Measure.Over).Concat(periods.ToWire.Select(way => way.Unit));
        _currency = units.OfType<Currency>().Distinct().ToList() is [var only] ? only : null;
        _figures = chosen.Count == 0
            ? [.. periods.Figures.Select(ColumnOf)]
            : [.. chosen.Select(term => periods.Figures.FirstOrDefault(figure => figure.Key == term.Key) is { } figure ? ColumnOf(figure) : NeverDefined(term))];
        _toPay = [.. periods.ToWire.Select(ColumnOf)];
    }

    /// <summary>Whether there is nothing to show of any period.</summary>
    public bool AreNone => _figures.Count + _toPay.Count == 0;

    /// <summary>What to know of the columns: the currency, where it is one, and whether totals leave anything out.</summary>
    public string Note => string.Join(' ', (IEnumerable<string>)
    [
        .. _currency is null ? [] : (string[])[$"Money in {_currency}."],
        .. _periods.Count > 1 && _figures.Concat(_toPay).Any(column => column.Total.IsOpen) ? (string[])["Totals leave out what is open."] : [],
    ]);

    /// <summary>All of them.</summary>
    public Grid Grid => GridOf(_figures);

    /// <summary>As many of the figures as fit beside what is to be paid, and how many are left out.</summary>
    /// <param name="width">How many characters fit on a line.</param>
    public (Grid Grid, int LeftOut) Within(int width)
    {
        var room = width - PeriodColumn.Width(_periods.Select(period => period.Label).Append(InAll)) - _toPay.Sum(column => column.Width);
        var fitting = new List<ColumnOfPeriods>();
        foreach (var column in _figures.Where(column => fitting.Count < MostBesideEachOther && column.Width <= room))
        {
            fitting.Add(column);
            room -= column.Width;
        }

        return (GridOf(fitting), _figures.Count - fitting.Count);
    }

    private static Column PeriodColumn { get; } = new("Period", ColumnKind.Name);

    private Grid GridOf(IEnumerable<ColumnOfPeriods> figures)
    {
        List<ColumnOfPeriods> columns = [.. figures, .. _toPay];
        return new(
            [PeriodColumn, .. columns.Select(column => column.Column)],
            [
                .. _periods.Select((period, row) => new Row([period.Label, .. columns.Select(column => column.Cells[row])], RowKind.Period)),
                .. _periods.Count == 1 ? [] : (EquatableArray<Row>)[new Row([InAll, .. columns.Select(column => column.Total)], RowKind.Total)],
            ]);
    }

    private ColumnOfPeriods NeverDefined(TermDeclaration term) =>
        new(new Column(term.Title, ColumnKind.Number), [.. _periods.Select(_ => new Cell(Figures.NotDefined))], "");

    // What does not add up over periods has no total.
    private ColumnOfPeriods ColumnOf(FigureOverPeriods figure) => new(
        ColumnIn(figure.Label, figure.Measure.Symbol, figure.Measure.Over == _currency && figure.Measure.Under is null),
        [.. figure.Outcomes.Select(outcome => outcome is { } known ? new Cell(Figures.Of(known, figure.Measure), !known.IsDetermined) : Figures.NotDefined)],
        figure.Known is { } total ? new Cell(Figures.Of(total, figure.Measure), figure.Total is { IsDetermined: false }) : "");

    private ColumnOfPeriods ColumnOf(WireOverPeriods way) => new(
        ColumnIn($"{way.Payer} pays {way.Payee}", way.Unit.Plural, way.Unit == _currency),
        [.. way.Amounts.Zip(way.IsOpen, (amount, isOpen) => AmountCell.Of(amount, isOpen, way.Unit))],
        new Cell(Figures.Of(way.Total, way.Unit), way.IsOpen.Contains(true)));

    // The note tells the currency where there is but one.
    private static Column ColumnIn(string label, string unit, bool isTold) => new(isTold || unit.Length == 0 ? label : $"{label}, {unit}", ColumnKind.Number);

    private sealed record ColumnOfPeriods(Column Column, EquatableArray<Cell> Cells, Cell Total)
    {
        public int Width => Column.Width(Cells.Append(Total).Select(cell => cell.Text));
    }
}
