using System.Globalization;
using System.Text.Json.Serialization;
using ContractRules.Plans.Columns;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Plans;

/// <summary>One period of many rows, settled by a plan.</summary>
[JsonConverter(typeof(Json.IsNoData))]
public sealed class SettledColumns
{
    internal SettledColumns(GivenPeriod given, PeriodFigures settled) => (Given, Settled) = (given, settled);

    /// <summary>The period.</summary>
    public SettlementPeriod Period => Given.Facts.Period;

    /// <summary>The day from which the text is in force that the period is settled under.</summary>
    public LocalDate InForce => Given.Program.Text.InForceFrom;

    /// <summary>The figures asked for, in the order of the plan.</summary>
    public EquatableArray<FigureColumn> Figures => field is { Count: > 0 } made ? made
        : field = [.. Given.Plan.Figures.Select((figure, place) => new FigureColumn(figure, place, Given.Facts.Rows, Settled))];

    /// <summary>What comes in of it.</summary>
    internal GivenPeriod Given { get; }

    /// <summary>Its figures, as they are written.</summary>
    internal PeriodFigures Settled { get; }

    /// <summary>A term; null where it was not asked for.</summary>
    /// <param name="key">Its key.</param>
    public FigureColumn? Term(string key)
    {
        key.NotNull();
        return Figures.FirstOrDefault(column => column.Figure.IsTerm && column.Figure.Key == key);
    }

    /// <summary>The amount of a payment or delivery, below zero where it goes the other way, 0 where there is nothing to pay; null where it was not asked for.</summary>
    /// <param name="clause">The clause that asks for it.</param>
    /// <param name="number">Which of those of the clause, from 1 on.</param>
    public FigureColumn? Payment(ClauseReference clause, int number = 1) => Of(clause, number, figure => figure.IsPayment);

    /// <summary>The day by which a payment or delivery is due; null where it was not asked for, or the agreement sets none.</summary>
    /// <param name="clause">The clause that asks for it.</param>
    /// <param name="number">Which of those of the clause, from 1 on.</param>
    public FigureColumn? DueDate(ClauseReference clause, int number = 1) => Of(clause, number, figure => figure.IsDueDate);

    /// <summary>The period, and the figures.</summary>
    public override string ToString() => $"{Period}: {string.Join(", ", Figures.Select(column => column.Figure))}";

    private FigureColumn? Of(ClauseReference clause, int number, Func<PlannedFigure, bool> isAsked)
    {
        var key = number.From(1, to: int.MaxValue).ToString(CultureInfo.InvariantCulture);
        return Figures.FirstOrDefault(column => isAsked(column.Figure) && column.Figure.Clause == clause && column.Figure.Key == key);
    }
}
