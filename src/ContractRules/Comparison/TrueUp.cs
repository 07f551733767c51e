using System.Text.Json.Serialization;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>The true-up of a fiscal year: what its periods come to with audited facts, against what they were settled as.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="OfYear">What changes in the periods of the year: the true-up itself.</param>
/// <param name="Later">
/// What changes in the periods after the year, because of the state that the year leaves (a loan, a sum to date). It is
/// no part of the true-up: it belongs to the settlement of those periods.
/// </param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record TrueUp(SettlementPeriod Year, Adjustment OfYear, Adjustment Later)
{
    /// <summary>What is wrong in the facts, the audited ones, or the year. While there is any, there is no true-up.</summary>
    public EquatableArray<FactFault> Faults => OfYear.Faults;

    /// <summary>The year and what is to be paid for it.</summary>
    public override string ToString() => $"{Year}: {OfYear}";
}
