using ContractRules.Comparison;
using ContractRules.Values;

namespace ContractRules.Differences;

/// <summary>Steps that interact, and the moves from one agreement to the other in which they are made.</summary>
/// <typeparam name="T">What comes of an agreement on the way.</typeparam>
/// <param name="Steps">The steps.</param>
/// <param name="Moves">The moves; those of a cause make one in all.</param>
internal sealed record MovedGroup<T>(EquatableArray<Step> Steps, EquatableArray<Move<T>> Moves)
{
    /// <summary>Whether any of the steps reaches a payment.</summary>
    public bool Reaches(PaymentWay way) => Steps.Any(step => step.Reach.Reaches(way));
}
