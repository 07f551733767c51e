using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Testing.Drawing.Aiming;

/// <summary>A condition that is to hold, or to fail, in a period of a draft.</summary>
/// <param name="Place">The place of the period.</param>
/// <param name="Clause">The clause in which the condition stands.</param>
/// <param name="Condition">The condition.</param>
/// <param name="Holds">Whether it is to hold.</param>
internal sealed record Wanted(int Place, ClauseReference Clause, Node Condition, bool Holds)
{
    /// <summary>Whether it is so in a draft.</summary>
    public bool IsMet(Draft draft) => draft.Truth(Place, Condition, Clause) == Holds;

    /// <summary>Another condition of the same period and clause.</summary>
    public Wanted Of(Node condition, bool holds) => this with { Condition = condition, Holds = holds };
}
