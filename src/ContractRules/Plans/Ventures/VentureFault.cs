using System.Text.Json.Serialization;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Plans.Ventures;

/// <summary>Something wrong in the facts of a venture, from which on it is settled no more.</summary>
/// <param name="Venture">The venture.</param>
/// <param name="Row">The row, among those that came with it, from 0 on.</param>
/// <param name="Fault">What was found, and what was expected.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record VentureFault(string Venture, int Row, FactFault Fault)
{
    /// <summary>What is wrong in rows under either of two texts, in their order; what is wrong under both is told once.</summary>
    internal static EquatableArray<VentureFault> UnderEither(EquatableArray<VentureFault> one, EquatableArray<VentureFault> other) =>
        [.. one.Concat(other).Distinct().OrderBy(fault => fault.Row)];

    /// <summary>The venture, and the fault: <c>V-17, 2002-10, sales: found -5; expected …</c>.</summary>
    public override string ToString() => $"{Venture}, {Fault}";
}
