using System.Text.Json.Serialization;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Attribution;

/// <summary>Facts with the totals of cost items added.</summary>
/// <param name="Periods">The facts of each period; as they were given where there are faults.</param>
/// <param name="ItemFaults">The items that fall in none of the periods.</param>
/// <param name="FactFaults">The facts that were already given in a period in which they have items.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record FactsWithCosts(
    EquatableArray<PeriodFacts> Periods, EquatableArray<CostItemFault> ItemFaults, EquatableArray<FactFault> FactFaults)
{
    /// <summary>The facts of each period, or the faults.</summary>
    public override string ToString() => ItemFaults.Count + FactFaults.Count > 0
        ? $"nothing added: {string.Join("; ", ItemFaults.Select(fault => fault.ToString()).Concat(FactFaults.Select(fault => fault.ToString())))}"
        : string.Join("; ", Periods);
}
