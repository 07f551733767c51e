using ContractRules.Comparison;
using ContractRules.Values;

namespace ContractRules.Differences;

/// <summary>Alterations that are made at once, between two agreements.</summary>
/// <param name="Places">The places of the alterations, the first in the order of the text first.</param>
/// <param name="Needs">The places of all alterations that have to be made by then, itself included, also those that no payment hangs on.</param>
/// <param name="Reach">What the alterations reach.</param>
internal sealed record Step(EquatableArray<int> Places, EquatableArray<int> Needs, PaymentsReached Reach)
{
    /// <summary>Two steps made at once.</summary>
    public static Step operator +(Step one, Step other) => new(
        [.. one.Places.Concat(other.Places).Order()],
        [.. one.Needs.Union(other.Needs).Order()],
        one.Reach.And(other.Reach));

    /// <summary>Whether both have to do with each other: they reach a common payment, or one needs the other.</summary>
    public bool InteractsWith(Step other) => Reach.Meets(other.Reach) || Needs.Intersect(other.Places).Any() || other.Needs.Intersect(Places).Any();
}
