using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>What a settled period adds to the state that passes on.</summary>
internal static class Remembering
{
    public static CarriedState After(Agreement agreement, PeriodFacts facts, CarriedState before, Ending ending)
    {
        var standing = facts.Values.Where(given => agreement.TryGetFact(given.Key, out var fact) && fact.IsStanding).ToList();
        var memories = Asked(agreement)
            .Select(asked => KeyValuePair.Create(asked.Name.Key, Add(
                before.Of(asked.Name), asked, ending.Evaluation.ToRemember(asked.Name, agreement.CountsBeforehand(asked.Name)), before.Periods)));
        return new CarriedState(agreement.Key, facts.Period, before.Periods + 1, before.Standing.With(standing), before.Memories.With(memories))
        {
            Fingerprint = agreement.FingerprintThrough(facts.Period.End),
            ReadAs = agreement.ReadAs,
            OpenedAfter = before.OpenedAfter,
            GivenIn = before.GivenIn.With(standing.Select(given => KeyValuePair.Create(given.Key, facts.Period.Label))),
            Exercised = ending.Exercised,
            Lots = before.Lots.With(agreement.Lots.Select(lots => KeyValuePair.Create(lots.Key, ending.Evaluation.OpenAfter(lots)))),
            End = ending.HasEnded ? ending.End : null,
        };
    }

    /// <summary>What has to be remembered: a balance that a statement rolls forward is opened with its prior value, whether or not a rule recalls it.</summary>
    public static IEnumerable<Recollection> Asked(Agreement agreement)
    {
        if (agreement.Openings.Count == 0)
        {
            return agreement.Recollections;
        }

        var openings = agreement.Openings.Select(term => new Recollection(term, ToDate: false, Periods: 1)).ToDictionary(opening => opening.Name.Key, StringComparer.Ordinal);
        return agreement.Recollections
            .Select(asked => openings.Remove(asked.Name.Key) ? asked with { Periods = 1 } : asked)
            .ToList()
            .Concat(openings.Values);
    }

    /// <summary>What is remembered of a fact or term once its present outcome is.</summary>
    /// <param name="memory">What was remembered before.</param>
    /// <param name="asked">What has to be.</param>
    /// <param name="present">What it comes to in the period; null where it is not defined, or not asked for.</param>
    /// <param name="periodsBefore">How many periods were settled before.</param>
    public static Memory Add(Memory memory, Recollection asked, Outcome? present, int periodsBefore) => new(
        asked.ToDate ? Sum(memory.ToDate, present) : null,
        [.. Recent(memory, asked, periodsBefore).Prepend(present).Take(asked.Periods)])
    {
        WithoutOpen = asked.WithoutOpen ? new NumberValue(Known(memory.WithoutOpen) + Known(present?.Value)) : null,
        Retired = present is null && asked.Name is TermDeclaration ? memory.Last : null,
    };

    // A state from before an amendment was signed knows nothing of what only the amendment recalls.
    private static IEnumerable<Outcome?> Recent(Memory memory, Recollection asked, int periodsBefore) =>
        memory.Recent.Count < Math.Min(asked.Periods, periodsBefore)
            ? memory.Recent.Concat(Enumerable.Repeat((Outcome?)null, periodsBefore - memory.Recent.Count))
            : memory.Recent;

    private static Rational Known(Value? value) => value is NumberValue(var number) ? number : Rational.Zero;

    private static Outcome? Sum(Outcome? before, Outcome? present) => (before, present) switch
    {
        ({ } sum, { } more) => sum.With(more, Arithmetic.Sum),
        _ => before ?? present,
    };
}
