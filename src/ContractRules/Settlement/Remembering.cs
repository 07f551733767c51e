using ContractRules.Agreements;

namespace ContractRules.Settlement;

/// <summary>What a settled period adds to the state that passes on.</summary>
internal static class Remembering
{
    public static CarriedState After(Agreement agreement, PeriodFacts facts, CarriedState before, Evaluation evaluation)
    {
        var standing = facts.Values.Where(given => agreement.TryGetFact(given.Key, out var fact) && fact.IsStanding);
        var memories = agreement.Recollections
            .Select(asked => KeyValuePair.Create(asked.Name.Key, Add(before.Of(asked.Name), asked, evaluation.Of(asked.Name))));
        return new CarriedState(agreement.Key, facts.Period, before.Periods + 1, before.Standing.With(standing), before.Memories.With(memories));
    }

    private static Memory Add(Memory memory, Recollection asked, Outcome? present) => new(
        asked.ToDate ? Sum(memory.ToDate, present) : null,
        [.. memory.Recent.Prepend(present).Take(asked.Periods)]);

    private static Outcome? Sum(Outcome? before, Outcome? present) => (before, present) switch
    {
        ({ } sum, { } more) => sum.With(more, Arithmetic.Sum),
        _ => before ?? present,
    };
}
