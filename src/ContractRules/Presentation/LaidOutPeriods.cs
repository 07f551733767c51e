using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Presentation;

/// <summary>The statements of successive periods side by side: the main figures and what is to be wired, with totals.</summary>
/// <param name="Periods">The periods, in order.</param>
/// <param name="Figures">The main figures, in the order of the layout; one that is nothing in every period is left out.</param>
/// <param name="ToWire">What each party is to wire each other.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record LaidOutPeriods(EquatableArray<SettlementPeriod> Periods, EquatableArray<FigureOverPeriods> Figures, EquatableArray<WireOverPeriods> ToWire)
{
    /// <summary>The first and the last period, and the figures.</summary>
    public override string ToString() => Periods.Count == 0 ? "no periods" : $"{Periods[0]} to {Periods[^1]}: {string.Join("; ", Figures)}";
}
