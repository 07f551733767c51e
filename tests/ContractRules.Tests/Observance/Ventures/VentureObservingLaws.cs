using ContractRules.Agreements;
using ContractRules.Agreements.FusionLdts;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Agreements.Invariants;
using ContractRules.Observance;
using ContractRules.Observance.Ventures;
using ContractRules.Plans.Ventures;
using ContractRules.Testing;
using ContractRules.Tests.Plans;
using ContractRules.Tests.Plans.Ventures;
using ContractRules.Values;
using FsCheck.Fluent;

namespace ContractRules.Tests.Observance.Ventures;

/// <summary>What is told of invariants over many ventures is what the statements of each venture tell, made by the reference, added up.</summary>
public sealed class VentureObservingLaws
{
    [Fact]
    public void Invariants_fare_over_ventures_as_over_the_statements_of_each_however_rows_are_ordered_and_cut()
    {
        var (all, stopped) = (default(Fared), 0L);
        var drawn =
            from agreement in DrawnInvariants.WithABonus(PlannableAgreements.Small)
            from invariants in DrawnInvariants.Some
            from isByVenture in Gen.Elements(true, false)
            from rows in DrawnVentures.Of(agreement, isByVenture)
            from lot in Gen.Choose(1, 12)
            select (Agreement: agreement, Invariants: invariants, Rows: rows, Lot: lot, IsByVenture: isByVenture);
        Law.Reaches(
            drawn,
            found =>
            {
                var check = found.Agreement.CheckVentures(
                    DrawnVentures.Lots(found.Agreement, found.Rows, found.Lot), found.Invariants, found.IsByVenture ? VentureOrder.ByVenture : VentureOrder.Any);
                AssertFaredAsAlone(check, found.Agreement, found.Invariants, found.Rows);
                stopped += check.Stopped;
                all = check.Invariants.Aggregate(all, (sum, one) => sum.And(one));
            },
            () => all is { Kept: > 200, Broken: > 100, Undetermined: > 100, NotConcerned: > 60 } && stopped > 5,
            () => $"{all}, {stopped} stopped",
            byDay: 150,
            atNight: 20_000);
    }

    [Fact]
    public void Invariants_of_the_agreements_that_ship_fare_over_ventures_as_over_the_statements_of_each()
    {
        foreach (var shipped in new[] { InternationalVoipAgreement.Agreement, FusionLdtsAgreement.Agreement })
        {
            var determined = 0L;
            var drawn =
                from read in GeneratedReadings.Of(shipped).Generator
                from ventures in GeneratedFacts.Of(Planned(read)).Generator.ArrayOf(5)
                select (Agreement: Planned(read), Ventures: ventures);
            Law.Reaches(
                drawn,
                found =>
                {
                    var rows = found.Ventures.SelectMany((timeline, number) => timeline.Select(facts => new VentureRow($"V-{number}", facts))).Where(row => row.Facts.Items.Count == 0).ToList();
                    if (rows.Count == 0)
                    {
                        return;
                    }

                    var check = found.Agreement.CheckVentures(DrawnVentures.Lots(found.Agreement, rows, lot: 7));
                    AssertFaredAsAlone(check, found.Agreement, found.Agreement.Invariants, rows);
                    determined += check.Invariants.Sum(invariant => invariant.Kept);
                },
                () => determined > 100,
                () => $"{determined} were determined of {shipped.Key}.",
                byDay: 12,
                atNight: 500);
        }
    }

    private static void AssertFaredAsAlone(VentureCheck check, Agreement agreement, EquatableArray<Invariant> invariants, IReadOnlyList<VentureRow> rows)
    {
        var alone = rows.GroupBy(row => row.Venture).Select(venture => (Venture: venture.Key, Statements: AcceptedPeriods.Of(agreement, [.. venture.Select(row => row.Facts)]))).ToList();
        Assert.Equal(alone.Sum(venture => (long)venture.Statements.Count), check.Periods);
        Assert.Equal(alone.Count(venture => venture.Statements.Count > 0), check.Ventures);
        foreach (var (index, invariant) in invariants.Index())
        {
            var records = alone.Select(venture => (venture.Venture, Record: invariant.Over(venture.Statements))).ToList();
            var told = check.Invariants[index];
            Assert.Equal(invariant, told.Invariant);
            Assert.Equal(
                new Fared(records.Sum(one => (long)one.Record.Kept), records.Sum(one => (long)one.Record.Broken.Count), records.Sum(one => (long)one.Record.Undetermined), records.Sum(one => (long)one.Record.NotConcerned)),
                default(Fared).And(told));
            var breaking = records.Where(one => one.Record.Broken.Count > 0).ToDictionary(one => one.Venture, one => one.Record.Broken[0].Statement);
            Assert.Equal(breaking.Count, told.Breaking.Count);
            foreach (var first in told.Breaking)
            {
                var statement = breaking[first.Venture];
                Assert.Equal(statement.Period, first.Period);
                Assert.All(first.Figures, figure => Assert.Equal(statement.Find(figure.Term.Key)!.Outcome.Value, figure.Value));
            }
        }
    }

    // A last month that counts by days has no plan.
    private static Agreement Planned(Agreement read) => read.Readings.FirstOrDefault(reading => reading.Key == "month-of-the-end") is { } last ? read.Under(last, "whole") : read;

    private readonly record struct Fared(long Kept, long Broken, long Undetermined, long NotConcerned)
    {
        public Fared And(InvariantOfVentures told) =>
            new(Kept + told.Kept, Broken + told.Broken, Undetermined + told.Undetermined, NotConcerned + told.NotConcerned);
    }
}
