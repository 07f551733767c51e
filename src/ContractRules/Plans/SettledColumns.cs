using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Plans;

/// <summary>One period of many rows, settled by a plan.</summary>
[JsonConverter(typeof(Json.IsNoData))]
public sealed class SettledColumns
{
    private readonly IReadOnlyList<FigureColumn> _figures;

    internal SettledColumns(SettlementPeriod period, IReadOnlyList<FigureColumn> figures) => (Period, _figures) = (period, figures);

    /// <summary>The period.</summary>
    public SettlementPeriod Period { get; }

    /// <summary>The figures asked for, in the order of the plan.</summary>
    public EquatableArray<FigureColumn> Figures => [.. _figures];

    /// <summary>A term.</summary>
    /// <param name="key">Its key.</param>
    /// <exception cref="ArgumentException">It was not asked for.</exception>
    public FigureColumn Term(string key) => Of(figure => !figure.IsPayment && figure.Key == key, key);

    /// <summary>The amount of a payment or delivery, below zero where it goes the other way; 0 where there is nothing to pay.</summary>
    /// <param name="clause">The clause that asks for it.</param>
    /// <param name="number">Which of those of the clause, from 1 on.</param>
    /// <exception cref="ArgumentException">It was not asked for.</exception>
    public FigureColumn Payment(ClauseReference clause, int number = 1) => Of(
        figure => figure.IsPayment && figure.Clause == clause && figure.Key == number.ToString(System.Globalization.CultureInfo.InvariantCulture), $"payment {clause}");

    /// <summary>The period, and how many figures.</summary>
    public override string ToString() => $"{Period}: {string.Join(", ", _figures.Select(column => column.Figure))}";

    private FigureColumn Of(Func<PlannedFigure, bool> isMeant, string name) =>
        _figures.FirstOrDefault(column => isMeant(column.Figure)) ?? throw new ArgumentException($"'{name}' was not asked for.");
}
