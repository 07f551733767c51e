using ContractRules.Agreements;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>Takes what a period withdraws out of the state that passes into it.</summary>
internal static class Withdrawing
{
    public static CarriedState From(CarriedState before, PeriodFacts facts, Agreement agreement)
    {
        if (facts.Withdrawn.Count == 0)
        {
            return before;
        }

        var withdrawn = facts.Withdrawn.ToHashSet(StringComparer.Ordinal);
        EquatableArray<Exercise> exercised = [.. before.Exercised.Where(exercise => !IsOfAny(exercise, withdrawn, agreement))];
        return before with
        {
            Standing = before.Standing.Without(withdrawn),
            GivenIn = before.GivenIn.Without(withdrawn),
            Exercised = exercised,
            // Where anything else ended the agreement, the period finds it again.
            End = exercised.Count == before.Exercised.Count ? before.End : null,
        };
    }

    private static bool IsOfAny(Exercise exercise, HashSet<string> facts, Agreement agreement) => agreement.Texts
        .SelectMany(text => text.Powers)
        .Any(found => facts.Contains(found.Power.Exercised.Key) && exercise.IsOf(found.Clause, found.Power));
}
