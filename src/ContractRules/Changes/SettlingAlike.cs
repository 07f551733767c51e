using ContractRules.Agreements;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Changes;

/// <summary>Tells whether two agreements settle facts alike because the same text governs them.</summary>
public static class SettlingAlike
{
    /// <summary>Whether every period is settled under the same text by both, read alike: then their statements tell the same figures, and one need not be made.</summary>
    /// <param name="one">One agreement.</param>
    /// <param name="other">The other.</param>
    /// <param name="periods">The facts of each period.</param>
    /// <returns>False also where it cannot be told so.</returns>
    /// <example><c>asSigned.SettlesAs(amended, beforeTheAmendment)</c>.</example>
    public static bool SettlesAs(this Agreement one, Agreement other, EquatableArray<PeriodFacts> periods) =>
        one.NotNull().HasTheSameQuestionsAs(other.NotNull())
        && one.Amendments.SelectMany(amendment => amendment.CountedBeforehand).Concat(other.Amendments.SelectMany(amendment => amendment.CountedBeforehand))
            .All(fact => one.CountsBeforehand(fact) == other.CountsBeforehand(fact) || !periods.Any(facts => facts.Values.TryGet(fact.Key, out _)))
        && periods.All(facts => one.TextsOf(facts.Period).ToList() is var texts && other.TextsOf(facts.Period).ToList() is var others
            && texts.Count == others.Count && texts.Zip(others).All(pair => pair.First.Version.SaysTheSameAs(pair.Second.Version) && pair.First.Changes == pair.Second.Changes));

    private static bool HasTheSameQuestionsAs(this Agreement one, Agreement other) =>
        one.Readings.Concat(other.Readings).Distinct().All(reading => one.Choices.Of(reading) == other.Choices.Of(reading));
}
