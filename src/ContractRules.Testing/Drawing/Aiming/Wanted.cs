using ContractRules.Rules.Kernel;
using ContractRules.Values;
using NodaTime;

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

    /// <summary>By how much the one side of a comparison is above the other, or by how many days later; null where it is none, or not determined.</summary>
    public Rational? Distance(Draft draft) => Condition is Compared(var left, _, var right)
        ? (draft.Of(Place, left, Clause)?.Value, draft.Of(Place, right, Clause)?.Value) switch
        {
            (NumberValue(var one), NumberValue(var other)) => one - other,
            (DateValue(var one), DateValue(var other)) => Period.DaysBetween(other, one),
            _ => null,
        }
        : null;

    /// <summary>How far a comparison is from what is wanted; null where that cannot be said.</summary>
    public Rational? Gap(Draft draft) => Distance(draft) is { } distance ? Rational.Abs(distance) : null;

    /// <summary>Another condition of the same period and clause.</summary>
    public Wanted Of(Node condition, bool holds) => this with { Condition = condition, Holds = holds };
}
