using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Settlement.Lease;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement;

/// <summary>What is given as the day of an exercise and exercises nothing is told; what ends the agreement is exercised once.</summary>
public class ExercisesInVainTests
{
    private static readonly Fact<LocalDate> PassingNotice = Fact.Date("passing-notice", "2", "When notice was given, in its month");

    private static readonly PeriodFacts[] EndedAndGivenAnew =
        [Month(1), Month(2).With(Breach, true).With(Notice, new LocalDate(2002, 2, 10)), Month(3), Month(4).With(Breach, true).With(Notice, new LocalDate(2002, 4, 5)), Month(5)];

    // The fee of 70 is due upon the notice of 10 February alone.
    [Fact]
    public void Notice_given_anew_after_the_end_exercises_and_pays_nothing_again()
    {
        var lease = WithFee(Termination);
        var statements = lease.Settle(EndedAndGivenAnew).Statements;

        Assert.Equal(["", "3: 70", "", "", ""], Paid(lease, EndedAndGivenAnew));
        Assert.Equal(
            [PowerStanding.Unavailable, PowerStanding.Exercised, PowerStanding.Exercised, PowerStanding.Exercised, PowerStanding.Exercised],
            statements.Select(statement => statement.Powers[0].Standing!.Value));
        Assert.Equal([false, false, true, true, true], statements.Select(statement => statement.Powers[0].HasLapsed));
        Assert.Equal(
            "clause 2: notice was given as 2002-04-05, but the power of Buyer to terminate for breach was exercised on 2002-02-10 already, so that it changes nothing of it",
            Assert.Single(statements.SelectMany(statement => statement.Warnings)).ToString());
    }

    [Fact]
    public void Nor_does_a_day_that_is_given_with_its_month_alone()
    {
        var power = Buyer.May("terminate", PowerEffect.Terminate, true, new LocalDate(2002, 1, 1), PassingNotice);

        Assert.Equal(
            ["", "3: 70", "", ""],
            Paid(WithFee(power), Month(1), Month(2).With(PassingNotice, new LocalDate(2002, 2, 10)), Month(3), Month(4).With(PassingNotice, new LocalDate(2002, 4, 5))));
    }

    [Theory]
    [InlineData(1, 20, 2, false, "has no ground in 2002-02, so that it exercises nothing; a day in an earlier period is given with the facts of that period")]
    [InlineData(1, 20, 2, true, "can be exercised from 2002-02-01 on, so that it exercises nothing; a day in an earlier period is given with the facts of that period")]
    [InlineData(2, 20, 2, false, "has no ground in 2002-02, so that it exercises nothing")]
    public void Notice_that_comes_late_or_without_ground_is_warned_of(int month, int day, int givenWith, bool stillInBreach, string why)
    {
        PeriodFacts[] months = [Month(1).With(Breach, true), Month(2).With(Breach, stillInBreach), Month(3)];
        months[givenWith - 1] = months[givenWith - 1].With(Notice, new LocalDate(2002, month, day));

        Assert.Equal(
            $"clause 2: notice was given as 2002-{month:00}-{day:00}, but the power of Buyer to terminate for breach {why}",
            Assert.Single(Of(PeriodOfTheEnd.CountsWhole).Settle(months).Statements.SelectMany(statement => statement.Warnings)).ToString());
    }

    [Fact]
    public void An_extension_told_after_the_expiry_is_warned_of()
    {
        var extend = Buyer.May("extend the lease", PowerEffect.Renew, true, new LocalDate(2002, 1, 1), Notice);
        var lease = SmallAgreement.Of(Clause("2", PeriodOfTheEnd.CountsWhole, extend, Expiry.On(new LocalDate(2002, 2, 15), providedThat: !extend.IsExercised)));

        Assert.Equal(
            "clause 2: notice was given as 2002-02-05, but the power of Buyer to extend the lease lapsed when the agreement ended on 2002-02-15, so that it exercises nothing",
            Assert.Single(lease.Settle([Month(2), Month(3).With(Notice, new LocalDate(2002, 2, 5))]).Statements.SelectMany(statement => statement.Warnings)).ToString());
    }

    [Fact]
    public void A_day_to_come_is_judged_in_its_own_period_where_it_is_standing_and_else_warned_of()
    {
        var power = Buyer.May("terminate", PowerEffect.Terminate, true, ThePeriod.Start, PassingNotice);

        Assert.Empty(Of(PeriodOfTheEnd.CountsWhole).Settle([Month(1).With(Notice, new LocalDate(2002, 2, 10)), Month(2).With(Breach, true)]).Statements[0].Warnings);
        Assert.Equal(
            "clause 2: passing-notice was given as 2002-02-10, but the power of Buyer to terminate is not exercised by a day after the period with which it is given",
            Assert.Single(WithFee(power).Settle(Month(1).With(PassingNotice, new LocalDate(2002, 2, 10))).Statements[0].Warnings).ToString());
    }

    private static Agreement WithFee(Power power) => SmallAgreement.Of(
        Clause("2", PeriodOfTheEnd.CountsWhole, power),
        Clause("3", Deposit.Means(((Rule<Money>)Usd.Of(70)).ProvidedThat(power.IsExercised)), Buyer.Pays(Seller, Deposit)).Surviving());
}
