using ContractRules.Agreements.InternationalVoip;
using ContractRules.Agreements.Invariants;
using ContractRules.Changes;
using ContractRules.Changes.Ventures;
using ContractRules.Observance;
using ContractRules.Plans.Ventures;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Testing;
using ContractRules.Tests.Observance.Ventures;
using ContractRules.Tests.Plans;
using ContractRules.Tests.Plans.Ventures;
using ContractRules.Values;
using FsCheck.Fluent;

namespace ContractRules.Tests.Changes.Ventures;

/// <summary>What a change does to many ventures is what it does to the statements of each, made by the reference, added up.</summary>
public sealed class VentureChangeLaws
{
    [Fact]
    public void A_change_does_to_ventures_what_it_does_to_the_statements_of_each_however_rows_are_ordered_and_cut()
    {
        var reached = new Reached();
        var drawn =
            from before in DrawnInvariants.WithABonus(PlannableAgreements.Small)
            from after in Gen.OneOf(PlannableAgreements.Small, DrawnInvariants.WithABonus(PlannableAgreements.Small))
            from invariants in DrawnInvariants.Some
            from isByVenture in Gen.Elements(true, false)
            from rows in DrawnVentures.Of(before.Taking(after), isByVenture)
            from lot in Gen.Choose(1, 12)
            select (Before: before, After: after, Invariants: invariants, Rows: rows, Lot: lot, IsByVenture: isByVenture);
        Law.Reaches(
            drawn,
            found =>
            {
                var check = found.Before.CheckChangeOfVentures(
                    found.After,
                    DrawnVentures.Lots(found.Before.Taking(found.After), found.Rows, found.Lot),
                    found.Invariants,
                    found.IsByVenture ? VentureOrder.ByVenture : VentureOrder.Any);
                AssertDoesAsToEach(check, found.Invariants, found.Rows, reached);
            },
            () => reached is { Terms: > 400, Payments: > 100, Undetermined: > 10, Round: > 4, Stopped: > 3, Broken: > 3 },
            () => $"{reached}",
            byDay: 80,
            atNight: 10_000);
    }

    [Fact]
    public void The_letter_does_to_ventures_what_it_does_to_the_statements_of_each()
    {
        var (after, reached) = (InternationalVoipAgreement.Agreement, new Reached());
        var before = after.AsItStoodOn(after.Dated);
        Law.Reaches(
            GeneratedFacts.Of(after.Taking(before)).Generator.ArrayOf(6),
            ventures =>
            {
                var rows = ventures.SelectMany((timeline, number) => timeline.Select(facts => new VentureRow($"V-{number}", facts))).Where(row => row.Facts.Items.Count == 0).ToList();
                if (rows.Count > 0)
                {
                    AssertDoesAsToEach(before.CheckChangeOfVentures(after, DrawnVentures.Lots(after.Taking(before), rows, lot: 9)), after.Invariants, rows, reached);
                }
            },
            () => reached is { Terms: > 100, Payments: > 0 },
            () => $"{reached}",
            byDay: 12,
            atNight: 400);
    }

    private static void AssertDoesAsToEach(VentureChangeCheck check, EquatableArray<Invariant> invariants, IReadOnlyList<VentureRow> rows, Reached reached)
    {
        var alone = rows.GroupBy(row => row.Venture).Select(venture => new Alone(
            venture.Key,
            venture.Count(),
            AcceptedPeriods.Of(check.Before.Taking(check.After), [.. venture.Select(row => row.Facts)]),
            AcceptedPeriods.Of(check.After.Taking(check.Before), [.. venture.Select(row => row.Facts)]))).ToList();
        var both = alone.SelectMany(venture => venture.Before.Zip(venture.After, (before, after) => (venture.Venture, Before: before, After: after))).ToList();

        Assert.Equal(both.Count, check.Periods);
        Assert.Equal(alone.Count(venture => venture.IsStoppedBefore && venture.IsStoppedAfter), check.Stopped);
        Assert.Equal(alone.Count(venture => venture.IsStoppedBefore && !venture.IsStoppedAfter), check.StoppedBefore);
        Assert.Equal(alone.Count(venture => !venture.IsStoppedBefore && venture.IsStoppedAfter), check.StoppedAfter);
        Assert.All(check.Reach.UnchangingTerms, term => Assert.DoesNotContain(both, period => ValueOf(period.Before, term) != ValueOf(period.After, term)));

        foreach (var term in check.Terms)
        {
            var changed = both.Where(period => ValueOf(period.Before, term.Of) != ValueOf(period.After, term.Of)).ToList();
            Assert.Equal((changed.Count, changed.Count(period => ValueOf(period.After, term.Of) is null)), (term.Periods, term.BecomesUndetermined));
            Assert.True(changed.Count == 0 ? term.First is null : changed.Exists(period => (period.Venture, period.Before.Period) == (term.First!.Venture, term.First.Period)));
            reached.Terms += changed.Count;
        }

        var differing = both.Select(period => (period.Venture, Changed: new ChangedStatement(period.Before, period.After))).ToList();
        foreach (var payment in check.Payments)
        {
            Assert.Equal(differing.Count(period => period.Changed.Payments.Contains(payment.Of)), payment.Periods);
            Assert.Equal(differing.Count(period => period.Changed.Findings.Contains(new PaymentTurnsRound(payment.Of))), payment.TurnsRound);
            reached.Payments += payment.Periods;
            reached.Round += payment.TurnsRound;
            reached.Undetermined += payment.BecomesUndetermined;
        }

        Assert.Equal(differing.Where(period => period.Changed.Payments.Count > 0 || check.Terms.Any(term => ValueOf(period.Changed.Before, term.Of) != ValueOf(period.Changed.After, term.Of)))
            .Select(period => period.Venture).Distinct().Count(), check.Differing);
        foreach (var (invariant, told) in invariants.Zip(check.Invariants))
        {
            var broken = alone.Where(venture => invariant.Over(venture.AfterToo).Broken.Count > 0 && invariant.Over(venture.BeforeToo).Broken.Count == 0).Select(venture => venture.Venture).ToList();
            Assert.Equal(alone.Sum(venture => (long)invariant.Over(venture.BeforeToo).Kept), told.Before.Kept);
            Assert.Equal(alone.Sum(venture => (long)invariant.Over(venture.AfterToo).NotConcerned), told.After.NotConcerned);
            Assert.True(broken.Count == told.Breaking.Count, $"{told}; alone broken by {string.Join(", ", broken)}.");
            Assert.Equal(broken.Order(), told.Breaking.Select(breaking => breaking.Venture).Order());
            reached.Broken += broken.Count;
        }

        reached.Stopped += check.Stopped + check.StoppedAfter + check.StoppedBefore;
    }

    private static Value? ValueOf(Statement statement, TermDeclaration term) => statement.Find(term.Key)?.Outcome.Value;

    private sealed record Alone(string Venture, int Rows, IReadOnlyList<Statement> Before, IReadOnlyList<Statement> After)
    {
        // Those of the periods that are settled under both.
        public IReadOnlyList<Statement> BeforeToo => [.. Before.Take(After.Count)];

        public IReadOnlyList<Statement> AfterToo => [.. After.Take(Before.Count)];

        public bool IsStoppedBefore => Before.Count < Rows;

        public bool IsStoppedAfter => After.Count < Rows;
    }

    private sealed record Reached
    {
        public long Terms { get; set; }

        public long Payments { get; set; }

        public long Undetermined { get; set; }

        public long Round { get; set; }

        public long Stopped { get; set; }

        public long Broken { get; set; }
    }
}
