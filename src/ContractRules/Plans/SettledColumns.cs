using System.Globalization;
using System.Text.Json.Serialization;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Plans;

/// <summary>One period of many rows, settled by a plan.</summary>
[JsonConverter(typeof(Json.IsNoData))]
public sealed class SettledColumns
{
    internal SettledColumns(SettlementPeriod period, LocalDate inForce, EquatableArray<FigureColumn> figures) => (Period, InForce, Figures) = (period, inForce, figures);

    /// <summary>The period.</summary>
    public SettlementPeriod Period { get; }

    /// <summary>The day from which the text is in force that the period is settled under.</summary>
    public LocalDate InForce { get; }

    /// <summary>The figures asked for, in the order of the plan.</summary>
    public EquatableArray<FigureColumn> Figures { get; }

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
    public FigureColumn? Payment(ClauseReference clause, int number = 1) => Figures.FirstOrDefault(column =>
        column.Figure.IsPayment && column.Figure.Clause == clause && column.Figure.Key == number.From(1, to: int.MaxValue).ToString(CultureInfo.InvariantCulture));

    /// <summary>Whether the agreement refuses the facts of a row, since they break for certain what it expects of them; false where that was not asked for.</summary>
    /// <param name="row">The row, from 0 on.</param>
    public bool IsRefused(int row) => Figures.Any(column => column.Figure.IsExpectation && column[row] is TruthValue(false));

    /// <summary>The period, and the figures.</summary>
    public override string ToString() => $"{Period}: {string.Join(", ", Figures.Select(column => column.Figure))}";
}
