using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Seeking;
using ContractRules.Settlement;
using ContractRules.Tests.Ranges;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;
using Outcome = ContractRules.Settlement.Outcome;

namespace ContractRules.Tests.Seeking;

/// <summary>What is found by proof is what settling every single step finds, over generated agreements.</summary>
public sealed class GoalSeekLaws(SeekingReached reached) : IClassFixture<SeekingReached>
{
    [Law(Arbitrary = [typeof(Searches)], MaxTest = 40)]
    public void Every_step_that_meets_the_goal_is_found_and_no_other(Search search)
    {
        var sought = search.Agreement.Seek(search.Months, search.Goal, search.By, search.During, most: 100_000);

        Assert.Empty(sought.Unproved);
        var met = Enumerable.Range(Search.Least, Search.Steps).Where(search.IsMet).ToList();
        var found = sought.Reached.SelectMany(interval => Enumerable.Range(StepOf(interval.From), StepOf(interval.To) - StepOf(interval.From) + 1)).ToList();
        // Inside of an interval a value with which the term is undetermined is none that fails.
        Assert.Empty(met.Except(found));
        Assert.All(found.Except(met), step => Assert.False(search.Settle(step).IsDetermined));
        reached.Note(sought, Search.Steps);
    }

    [Law(Arbitrary = [typeof(Searches)], MaxTest = 100)]
    public void The_value_found_meets_the_goal_and_the_step_below_does_not(Search search)
    {
        var sought = search.Agreement.Seek(search.Months, search.Goal, search.By, search.During);

        foreach (var interval in sought.Reached)
        {
            Assert.All(new[] { interval.From, interval.To }, end => Assert.True(search.Goal.IsMetBy(end!.Figure!.Value.Value!)));
            Assert.All(new[] { interval.Below, interval.Above }.OfType<TriedValue>(), beyond => Assert.False(beyond.Figure?.Value is { } value && search.Goal.IsMetBy(value)));
        }
    }

    private static int StepOf(TriedValue? tried) => (int)(((NumberValue)tried!.Value).Number * 100).Numerator;

    /// <summary>A fact of a thousand cents, and what a term is to come to by it.</summary>
    public sealed record Search(Agreement Agreement, PeriodFacts[] Months, FactDeclaration By, Goal Goal, SettlementPeriod? During)
    {
        /// <summary>The least step, in cents.</summary>
        public static int Least => -500;

        /// <summary>How many steps there are.</summary>
        public static int Steps => 1_001;

        /// <summary>What the term comes to with a step.</summary>
        public Outcome Settle(int step)
        {
            var value = new NumberValue(new Rational(step, 100));
            return Agreement.Settle([.. Months.Select(facts => During is null || facts.Period == During ? facts.With(By.Key, value) : facts)])
                .Statements[^1].Find(Goal.Term.Key)!.Outcome;
        }

        /// <summary>Whether a step meets the goal.</summary>
        public bool IsMet(int step) => Settle(step).Value is { } value && Goal.IsMetBy(value);

        /// <inheritdoc/>
        public override string ToString() => $"{Goal} by {By} in {During}: {string.Join("; ", Agreement.Versions.SelectMany(version => version.Definitions))}; {string.Join("; ", (object[])Months)}";
    }

    /// <summary>Draws searches; what is asked is, more often than not, just what some step gives.</summary>
    public static class Searches
    {
        public static Arbitrary<Search> Of() => Arb.From(
            from agreement in RangeLaws.Agreements
            from months in RangeLaws.Months
            from term in Gen.Choose(0, 3)
            from step in Gen.Choose(-500, 500)
            from off in Gen.Elements(0, 0, 0, 1, -1)
            from isFalling in Gen.Elements(true, false)
            from alone in Gen.Choose(-8, months.Length - 1)
            select Searched(agreement, months, $"term-{term}", step, off, isFalling, alone < 0 ? null : months[alone].Period));

        private static Search Searched(Agreement agreement, PeriodFacts[] months, string key, int step, int off, bool isFalling, SettlementPeriod? during)
        {
            var term = agreement.Versions[0].Definitions.Single(defined => defined.Term.Key == key).Term;
            agreement.TryGetFact("narrow", out var fact);
            var any = new Search(agreement, months, fact!, Goal.Reaches(term, NumberValue.Zero), during);
            var value = new NumberValue((any.Settle(step).Value is NumberValue(var number) ? number : Rational.Zero) + new Rational(off, 100));
            return any with { Goal = isFalling ? Goal.FallsTo(term, value) : Goal.Reaches(term, value) };
        }
    }
}
