using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Testing.Invariants;

/// <summary>The simplest case met so far that shows something: of the fewest periods, and of those the one drawn first.</summary>
/// <typeparam name="T">How the text is read in it.</typeparam>
/// <param name="Read">How the text is read.</param>
/// <param name="Periods">The facts, up to the period in which it shows.</param>
/// <param name="Number">The number of the case.</param>
internal sealed record Simplest<T>(T Read, EquatableArray<PeriodFacts> Periods, int Number)
{
    /// <summary>The simpler of two, in whatever order they were met.</summary>
    public static Simplest<T>? Of(Simplest<T>? one, Simplest<T>? other) =>
        one is null ? other : other is null || (one.Periods.Count, one.Number).CompareTo((other.Periods.Count, other.Number)) <= 0 ? one : other;
}
