using ContractRules.Agreements;
using ContractRules.Ranges;
using ContractRules.Settlement;
using ContractRules.Tests.Ranges;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Tests.Settlement.Bounds;

/// <summary>Bounds hold whatever is given later: facts are taken away from generated timelines, and the figures with all of them lie within.</summary>
public sealed class BoundsLaws(BoundsReached reached) : IClassFixture<BoundsReached>
{
    [Law(Arbitrary = [typeof(Runs)], MaxTest = 300)]
    public void The_figure_with_all_facts_lies_within_the_bounds_without_some(Run run)
    {
        var known = run.Agreement.Settle(run.Whole).Statements;
        var open = run.Agreement.Settle(run.WithoutSome).Statements;
        foreach (var (whole, part) in known.Zip(open))
        {
            foreach (var term in whole.Terms.Where(term => term.Outcome.IsDetermined))
            {
                var bounds = part.BoundsOf(term.Term.Key);
                Assert.True(
                    bounds?.Holds(term.Outcome.Value!) ?? false,
                    $"{whole.Period}: {term} is not in {bounds}; without {string.Join(", ", run.Taken)}: {string.Join("; ", whole.Version.Definitions)}");
                reached.Note(part.Find(term.Term.Key)!.Outcome.IsDetermined, bounds);
            }
        }
    }

    [Law(Arbitrary = [typeof(Runs)], MaxTest = 100)]
    public void Where_every_fact_is_known_the_bounds_are_the_figure(Run run)
    {
        foreach (var statement in run.Agreement.Settle(run.Whole).Statements.Where(_ => run.Whole.All(facts => facts.Values.Count == Runs.Facts)))
        {
            foreach (var term in statement.Terms.Where(term => term.Outcome.IsDetermined))
            {
                var (least, most) = Assert.IsType<NumberRange>(statement.BoundsOf(term.Term.Key));
                Assert.Equal((term.Outcome.Value, term.Outcome.Value), (new NumberValue(least!.Value), new NumberValue(most!.Value)));
                reached.NotePoint();
            }
        }
    }

    [Law(Arbitrary = [typeof(Runs)], MaxTest = 100)]
    public void Bounds_asked_for_from_the_last_statement_on_are_those_asked_for_from_the_first(Run run)
    {
        var (forwards, backwards) = (run.Agreement.Settle(run.WithoutSome).Statements, run.Agreement.Settle(run.WithoutSome).Statements);
        var last = backwards.Reverse().Select(BoundsIn).Reverse().ToList();
        Assert.Equal(forwards.Select(BoundsIn), last);
    }

    private static string BoundsIn(Statement statement) => string.Join("; ", statement.Terms.Select(term => $"{term.Term}: {statement.BoundsOf(term.Term.Key)}"));

    /// <summary>An agreement, facts, and the same facts without some.</summary>
    public sealed record Run(Agreement Agreement, PeriodFacts[] Whole, PeriodFacts[] WithoutSome)
    {
        /// <summary>What was taken away.</summary>
        public IEnumerable<string> Taken => Whole.Zip(WithoutSome)
            .SelectMany(pair => pair.First.Values.Keys.Except(pair.Second.Values.Keys).Select(key => $"{key} of {pair.First.Period}"));
    }

    /// <summary>Draws runs.</summary>
    public static class Runs
    {
        /// <summary>How many facts a period can have.</summary>
        public const int Facts = 5;

        public static Arbitrary<Run> Of() => Arb.From(
            from agreement in RangeLaws.Agreements
            from months in RangeLaws.Months
            from dice in Gen.ArrayOf(Gen.Choose(1, 3), months.Length * Facts)
            select new Run(agreement, months, [.. months.Select((facts, place) => WithoutSome(facts, dice.AsSpan(place * Facts, Facts)))]));

        private static PeriodFacts WithoutSome(PeriodFacts facts, ReadOnlySpan<int> dice)
        {
            var kept = PeriodFacts.For(facts.Period);
            foreach (var (place, given) in facts.Values.Index())
            {
                kept = dice[place] == 1 ? kept : kept.With(given.Key, given.Value);
            }

            return kept;
        }
    }
}
