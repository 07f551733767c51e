using ContractRules.Agreements;
using ContractRules.Settlement;
using ContractRules.Tests.Settlement.Bounds;

namespace ContractRules.Tests.Settlement;

/// <summary>The facts that an undetermined term is said to need settle it, in as many rounds as it takes; and none of them is beside the point.</summary>
public sealed class NeedsLaws(NeedsLaws.Reached reached) : IClassFixture<NeedsLaws.Reached>
{
    [Law(Arbitrary = [typeof(BoundsLaws.Runs)], MaxTest = 300)]
    public void Giving_what_is_named_settles_the_term_or_names_what_only_then_matters(BoundsLaws.Run run)
    {
        foreach (var (place, key) in OpenIn(run.Agreement, run.WithoutSome))
        {
            var months = run.WithoutSome;
            var outcome = OutcomeOf(run.Agreement, months, place, key);
            for (var round = 0; Given(months, run.Whole, Named(outcome)) is var given && Missing(given) < Missing(months); round++)
            {
                (months, outcome) = (given, OutcomeOf(run.Agreement, given, place, key));
                reached.Note(round);
            }

            // What the timeline itself does not know stays unknown.
            Assert.Equal(OutcomeOf(run.Agreement, run.Whole, place, key).Value, outcome.Value);
        }
    }

    private static IEnumerable<(int Place, string Key)> OpenIn(Agreement agreement, PeriodFacts[] months) =>
        agreement.Settle(months).Statements.Index().SelectMany(statement => statement.Item.Undetermined.Select(term => (statement.Index, term.Term.Key)));

    private static Outcome OutcomeOf(Agreement agreement, PeriodFacts[] months, int place, string key) =>
        agreement.Settle(months).Statements[place].Find(key)!.Outcome;

    // In every period from the first to the last of each reason.
    private static IEnumerable<(string Key, string From, string Through)> Named(Outcome outcome) => outcome.Reasons
        .SelectMany(reason => (reason.Needs is { } fact ? reason.NotGiven.Prepend(fact) : reason.NotGiven).Select(key => (key, reason.Period, reason.Through)));

    private static PeriodFacts[] Given(PeriodFacts[] months, PeriodFacts[] whole, IEnumerable<(string Key, string From, string Through)> named) =>
    [
        .. months.Zip(whole, (some, all) => named
            .Where(one => string.CompareOrdinal(one.From, some.Period.Label) <= 0 && string.CompareOrdinal(some.Period.Label, one.Through) <= 0)
            .Aggregate(some, (facts, one) => all.Values.TryGet(one.Key, out var value) ? facts.With(one.Key, value) : facts)),
    ];

    private static int Missing(PeriodFacts[] months) => months.Sum(facts => BoundsLaws.Runs.Facts - facts.Values.Count);

    /// <summary>What the laws reached: laws that met no open term tested nothing.</summary>
    public sealed class Reached : IDisposable
    {
        private int _rounds;
        private int _further;

        /// <summary>A round of facts given.</summary>
        public void Note(int round)
        {
            Interlocked.Increment(ref _rounds);
            Interlocked.Add(ref _further, round > 0 ? 1 : 0);
        }

        public void Dispose() => Assert.True(_rounds == 0 || (_rounds > 500 && _further > 20), $"Of {_rounds} rounds {_further} followed another: the laws were not exercised.");
    }
}
