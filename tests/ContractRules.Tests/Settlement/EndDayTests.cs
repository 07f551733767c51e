using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Settlement.Lease;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement;

/// <summary>The very day on which an agreement ends: the first or the last of a period, one known late, one before another.</summary>
public sealed class EndDayTests
{
    // 3,000 for the 28 days of February.
    [Theory]
    [InlineData(1, "1: 107.14, 3: -500, 4: 7", 1)] // 3,000 × 1 ÷ 28
    [InlineData(27, "1: 2892.86, 3: -500, 4: 7", 27)] // 3,000 × 27 ÷ 28
    [InlineData(28, "1: 3000, 3: -500, 4: 7", null)]
    public void By_days_a_period_counts_to_the_day_of_the_end_unless_it_is_the_last(int day, string paid, int? countsTo)
    {
        PeriodFacts[] months = [Month(1), Month(2).With(Breach, true).With(Notice, new LocalDate(2002, 2, day)), Month(3)];
        var lease = Of(PeriodOfTheEnd.CountsByDays);

        Assert.Equal(["1: 3000, 4: 7", paid, "4: 7"], Paid(lease, months));
        Assert.Equal([null, countsTo is { } last ? new LocalDate(2002, 2, last) : null, null], lease.Settle(months).Statements.Select(statement => statement.CountsTo));
    }

    [Fact]
    public void A_period_that_counts_whole_or_begins_after_the_end_counts_to_no_day()
    {
        var known = Month(3).With(Breach, true).With(Notice, new LocalDate(2002, 3, 1));

        Assert.All(
            Of(PeriodOfTheEnd.CountsWhole).Settle([Month(1), Month(2).With(Breach, true).With(Notice, new LocalDate(2002, 2, 10)), Month(3)]).Statements,
            statement => Assert.Null(statement.CountsTo));
        Assert.All(
            Of(PeriodOfTheEnd.CountsByDays, Termination.TakingEffectOn(Notice.PlusDays(-30))).Settle([Month(1), Month(2), known, Month(4)]).Statements,
            statement => Assert.Null(statement.CountsTo));
    }

    [Fact]
    public void What_expires_on_the_last_day_of_a_period_ends_with_it()
    {
        var lease = SmallAgreement.Of(
            Clause("1", Rent.Means(Usd.Of(3_000)), Buyer.Pays(Seller, Rent)), Clause("2", PeriodOfTheEnd.CountsWhole, Expiry.On(new LocalDate(2002, 2, 28))));
        var statements = lease.Settle([Month(1), Month(2), Month(3)]).Statements;

        Assert.Equal([false, true, true], statements.Select(statement => statement.HasEnded));
        Assert.Equal([null, new LocalDate(2002, 2, 28), new LocalDate(2002, 2, 28)], statements.Select(statement => statement.End?.On));
        Assert.Equal(["1: 3000", "1: 3000", ""], Paid(lease, Month(1), Month(2), Month(3)));
    }

    // Notice of 10 January upon three months would end it on 10 April; it has expired by then, and the state says so ever after.
    [Fact]
    public void Notice_that_would_end_it_later_does_not_unend_what_has_expired()
    {
        var lease = SmallAgreement.Of(
            Clause("1", Rent.Means(Usd.Of(3_000)), Buyer.Pays(Seller, Rent)),
            Clause("2", PeriodOfTheEnd.CountsByDays, Termination.UponNotice(months: 3), Expiry.On(new LocalDate(2002, 2, 14))));
        PeriodFacts[] months = [Month(1).With(Breach, true).With(Notice, new LocalDate(2002, 1, 10)), .. Enumerable.Range(2, 4).Select(Month)];

        Assert.Equal(["1: 3000", "1: 1500", "", "", ""], Paid(lease, months)); // 3,000 × 14 ÷ 28
        Assert.Equal(
            ["2002-04-10 (2: Buyer's power to terminate for breach)", .. Enumerable.Repeat("2002-02-14 (2: expiry)", 4)],
            lease.Settle(months).Statements.Select(statement => $"{statement.End}"));
    }

    // On 1 March notice becomes known that ended the lease on 30 January; the house was to be kept in use from the day given.
    [Theory]
    [InlineData(29, true)]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void What_was_exercised_by_the_day_of_an_end_known_late_was_exercised_in_time(int day, bool isInTime)
    {
        var suspension = Fact.Date("suspension", "2", "When the rent was suspended").Standing();
        var lease = SmallAgreement.Of(Clause(
            "2",
            PeriodOfTheEnd.CountsWhole,
            Termination.TakingEffectOn(Notice.PlusDays(-30)),
            Buyer.May("suspend the rent", PowerEffect.Suspend, Breach, Dated, suspension)));
        var timeline = lease.Settle([Month(1), Month(2), Month(3).With(Breach, true).With(Notice, new LocalDate(2002, 3, 1)).With(suspension, new LocalDate(2002, 1, day))]);

        Assert.Equal(
            isInTime ? ["terminate for breach", "suspend the rent"] : ["terminate for breach"], timeline.Carried.Exercised.Select(exercise => exercise.What));
    }

    [Fact]
    public void The_day_of_an_exercise_can_be_the_last_of_its_period()
    {
        var given = Fact.Date("given-on", "2", "When notice was given, in its month");
        var lease = SmallAgreement.Of(Clause("2", PeriodOfTheEnd.CountsWhole, Buyer.May("terminate", PowerEffect.Terminate, Breach, Dated, given)));
        var january = new LocalDate(2002, 1, 31);

        Assert.Equal(january, lease.Settle(Month(1).With(Breach, true).With(given, january)).Statements[0].End?.On);
        Assert.Equal(
            "clause 2: given-on was given as 2002-01-31, but the power of Buyer to terminate has no ground in 2002-01, so that it exercises nothing",
            Assert.Single(lease.Settle(Month(1).With(given, january)).Statements[0].Warnings).ToString());
        Assert.Equal(
            "clause 2: given-on was given as 2002-01-01, but the power of Buyer to terminate has no ground in 2002-01, so that it exercises nothing",
            Assert.Single(lease.Settle(Month(1).With(given, Dated)).Statements[0].Warnings).ToString());
    }

    [Fact]
    public void A_power_exercised_again_and_again_takes_effect_as_of_the_first_time()
    {
        var suspension = Fact.Date("suspension", "2", "When the rent was suspended");
        var suspend = Buyer.May("suspend the rent", PowerEffect.Suspend, Breach, ThePeriod.Start, suspension);
        var since = Term.Date("since", "Suspended since");
        var lease = SmallAgreement.Of(Clause("2", suspend, since.Means(suspend.EffectiveDay)));
        LocalDate[] days = [new(2002, 1, 10), new(2002, 2, 20), new(2002, 3, 5)];
        var timeline = lease.Settle([.. days.Select((day, month) => Month(month + 1).With(Breach, true).With(suspension, day))]);

        Assert.Equal(days, timeline.Carried.Exercised.Select(exercise => exercise.On));
        Assert.All(timeline.Statements, statement => Assert.Equal(days[0], statement.Of(since).Value));
    }

    [Fact]
    public void Notice_that_runs_was_exercised_on_its_own_day_and_not_on_that_of_its_effect()
    {
        var upon = Buyer.May("terminate", PowerEffect.Terminate, Breach, Dated, Notice).UponNotice(months: 2);
        var lease = SmallAgreement.Of(Clause("2", PeriodOfTheEnd.CountsWhole, upon, HasEnded.Means(upon.IsExercised)));
        PeriodFacts[] months = [Month(1).With(Breach, true).With(Notice, new LocalDate(2002, 1, 10)), Month(2).With(Breach, true)];

        // While the ground holds; the effect of 10 March is still to come in February.
        Assert.Equal([true, true], lease.Settle(months).Statements.Select(statement => statement.Of(HasEnded).Value));
    }
}
