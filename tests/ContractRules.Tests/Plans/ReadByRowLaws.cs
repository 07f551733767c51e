using ContractRules.Agreements;
using ContractRules.Agreements.FusionLdts;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Plans;
using ContractRules.Settlement;
using ContractRules.Testing;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using FsCheck.Fluent;

namespace ContractRules.Tests.Plans;

/// <summary>A plan whose rows say how they are read gives in each what the reference gives where the agreement is read so.</summary>
public sealed class ReadByRowLaws
{
    private const int Rows = 70;

    private static readonly Agreement[] Shipped = [InternationalVoipAgreement.Agreement, FusionLdtsAgreement.Agreement];

    [Fact]
    public void A_row_of_a_shipped_agreement_comes_to_what_it_comes_to_where_the_agreement_is_read_so()
    {
        foreach (var agreement in Shipped)
        {
            var plan = Plan.Of(agreement, PlanChoice.Everything.ReadByRow);
            var drawn =
                from reads in GeneratedReadings.Of(agreement).Generator.ArrayOf(Rows)
                from timeline in GeneratedFacts.Of(agreement).Generator
                select (Reads: reads.Where(read => plan.Allows(read.Choices)).Append(agreement).ToArray(), Timeline: timeline);
            var compared = 0;
            Law.Reaches(
                drawn,
                found => compared += Compare(plan, found.Reads.Select(read => (read, found.Timeline.ToArray()))),
                () => compared > 1_000,
                () => $"{compared} figures were compared.",
                byDay: 10,
                atNight: 500);
        }
    }

    [Fact]
    public void A_row_of_any_agreement_comes_to_what_it_comes_to_where_the_agreement_is_read_so()
    {
        var (drawnInAll, refused, differing, compared) = (0, 0, 0, 0);
        var drawn =
            from agreement in PlannableAgreements.Any
            where agreement.Readings.Contains(SampleRules.Basis)
            from months in DrawnRows.For(agreement)
            select (Agreement: agreement, Months: months);
        Law.Reaches(
            drawn,
            found =>
            {
                drawnInAll++;
                if (PlanOf(found.Agreement) is not { } plan)
                {
                    refused++;
                    return;
                }

                var reads = SampleRules.Basis.Options.Select(option => found.Agreement.Under(SampleRules.Basis, option.Name)).Where(read => plan.Allows(read.Choices)).ToArray();
                var alone = Enumerable.Range(0, found.Months[0].Length).SelectMany(row => reads.Select(read => (Read: read, Facts: found.Months.Select(month => month[row]).ToArray()))).ToArray();
                compared += Compare(plan, alone);
                differing += alone.Select(one => string.Join("; ", one.Read.Settle(one.Facts).Statements.SelectMany(statement => statement.Terms))).Distinct().Count() > found.Months[0].Length ? 1 : 0;
            },
            () => compared > 2_000 && differing > 5,
            () => $"{compared} figures were compared, {differing} agreements came to something else read otherwise.",
            byDay: 60,
            atNight: 10_000);
        Assert.True(refused < drawnInAll / 2, $"{refused} of {drawnInAll} were refused.");
    }

    [Fact]
    public void Rows_say_how_they_are_read_where_the_plan_asks_and_only_there()
    {
        var agreement = FusionLdtsAgreement.Agreement;
        var (byRow, asRead) = (Plan.Of(agreement, PlanChoice.PaymentsAlone.ReadByRow), Plan.Of(agreement, PlanChoice.PaymentsAlone));
        FactColumns[] months = [FactColumns.For(SettlementPeriod.Month(2005, 4), rows: 2)];

        Assert.Contains("how each of 2 rows is read; found 0", Assert.Throws<ArgumentException>(() => byRow.Settle(months)).Message, StringComparison.Ordinal);
        Assert.Contains("found 1", Assert.Throws<ArgumentException>(() => byRow.Settle(months, readAs: [agreement.Choices])).Message, StringComparison.Ordinal);
        Assert.Contains("all read as", Assert.Throws<ArgumentException>(() => asRead.Settle(months, readAs: [agreement.Choices, agreement.Choices])).Message, StringComparison.Ordinal);
        var other = InternationalVoipAgreement.Agreement;
        var countersigned = other.Under(other.Readings.Single(reading => reading.Key == "letter-binds-from"), "countersignature").Choices;
        Assert.Contains(
            "decide on the text",
            Assert.Throws<ArgumentException>(() => Plan.Of(other, PlanChoice.PaymentsAlone.ReadByRow).Settle([FactColumns.For(SettlementPeriod.Month(2002, 8), rows: 1)], readAs: [countersigned])).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_is_settled_anew_by_the_reference_as_it_is_read()
    {
        var agreement = InternationalVoipAgreement.Agreement;
        var flat = agreement.Under(agreement.Readings.Single(reading => reading.Key == "overhead-basis"), "flat-month");
        var month = PeriodFacts.For(SettlementPeriod.Month(2002, 10)).With(InternationalVoipAgreement.Agreement.Facts.Single(fact => fact.Key == "terminated-minutes").Key, new NumberValue(1_000_000));
        var settled = Plan.Of(agreement, PlanChoice.Of("fusion-expenses").ReadByRow).Settle([FactColumns.Of(agreement, month, month)], readAs: [agreement.Choices, flat.Choices])!;

        // 1,000,000 minutes at 0.015 USD; or 45,000 USD a month.
        foreach (var (row, expected) in new[] { (0, 15_000), (1, 45_000) })
        {
            Assert.Equal(new NumberValue(expected), settled.Periods[0].Term("fusion-expenses")![row]);
            Assert.Equal(new NumberValue(expected), settled.Row(row).Statements[0].Find("fusion-expenses")!.Outcome.Value);
        }
    }

    // A power that is raised as a row is read has no plan.
    private static Plan? PlanOf(Agreement agreement)
    {
        try
        {
            return Plan.Of(agreement, PlanChoice.Everything.ReadByRow);
        }
        catch (PlanRefusedException)
        {
            return null;
        }
    }

    private static int Compare(Plan plan, IEnumerable<(Agreement Read, PeriodFacts[] Facts)> rows)
    {
        var alone = rows.Select(row => (row.Read, row.Facts, Settled: row.Read.Settle(row.Facts))).Where(found => found.Settled.Faults.Count == 0).ToArray();
        if (alone.Length == 0)
        {
            return 0;
        }

        var columns = Enumerable.Range(0, alone[0].Facts.Length).Select(period => FactColumns.Of(plan.Agreement, [.. alone.Select(found => found.Facts[period])]));
        var settled = plan.Settle([.. columns], readAs: [.. alone.Select(found => found.Read.Choices)])!;
        Assert.Empty(settled.Faults);
        foreach (var (row, found) in alone.Index())
        {
            Assert.Empty(found.Settled.Statements.Zip(settled.Periods).SelectMany(period => SideBySide.Differences(period.First, period.Second, row)));
        }

        return alone.Length * alone[0].Facts.Length * plan.Figures.Count;
    }
}
