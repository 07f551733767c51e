using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Settlement.Lease;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement;

/// <summary>Facts that are withdrawn: a notice that was revoked, a fee that stands no more.</summary>
public sealed class WithdrawingTests
{
    private static readonly Fact<Money> Fee = Fact.Money("fee", Usd, "1", "The fee").Standing();
    private static readonly Term<Money> Owed = Term.Money("owed", "Owed", Usd);
    private static readonly Agreement OfAFee = SmallAgreement.Of(Clause("1", Owed.Means(Fee)));
    private static readonly Agreement House = Lease.Of(PeriodOfTheEnd.CountsWhole);
    private static readonly LocalDate GivenOn = new(2002, 1, 20);

    [Fact]
    public void A_standing_fact_withdrawn_no_longer_holds_from_the_period_on_and_held_before()
    {
        var timeline = OfAFee.Settle([Month(1).With(Fee, Usd.Of(5)), Month(2), Month(3).Withdrawing(Fee), Month(4), Month(5).With(Fee, Usd.Of(6))]);

        Assert.Equal([true, true, false, false, true], timeline.Statements.Select(statement => statement.Of(Owed).IsDetermined));
        Assert.Equal("2002-05", timeline.Carried.GivenIn.Single().Value);
    }

    [Fact]
    public void A_notice_withdrawn_for_the_month_in_which_it_was_given_was_never_given()
    {
        // The house is unfit, and notice is given in January: nothing but storage is paid. As known since, rent goes on.
        var knowledge = Knowledge.Of(
            Month(1).With(Breach, true).With(Notice, GivenOn).KnownOn(new LocalDate(2002, 2, 5)),
            Month(1).Withdrawing(Notice).KnownOn(new LocalDate(2002, 3, 5)),
            Month(2).KnownOn(new LocalDate(2002, 3, 5)));

        Assert.Equal(GivenOn, House.SettleAsKnownOn(knowledge, new LocalDate(2002, 2, 5)).Statements[0].End?.On);
        var known = House.Settle(knowledge);
        Assert.All(known.Statements, statement => Assert.Null(statement.End));
        Assert.Equal(["1", "4"], known.Statements[1].Payments.Select(payment => $"{payment.Clause}"));
        Assert.Empty(known.Carried.Exercised);
    }

    [Fact]
    public void A_notice_withdrawn_in_a_later_month_ended_the_agreement_until_then()
    {
        // Ended in January; February: storage alone. Revoked in March: the rent goes on.
        Assert.Equal(
            ["1: 3000, 3: -500, 4: 7", "4: 7", "1: 3000, 4: 7", "1: 3000, 4: 7"],
            Paid(House, Month(1).With(Breach, true).With(Notice, GivenOn), Month(2), Month(3).Withdrawing(Notice), Month(4)));
    }

    [Fact]
    public void Settling_may_stop_before_a_withdrawal_and_go_on()
    {
        PeriodFacts[] months = [Month(1).With(Breach, true).With(Notice, GivenOn), Month(2), Month(3).Withdrawing(Notice)];
        var before = House.Settle(months[..2]).Carried;
        Assert.True(CarriedStateJson.TryParse(before.ToJson(), out var read, out _));

        Assert.Equal(House.Settle(months).Statements[2].Payments, House.Settle(months[2], read).Statements[0].Payments);
        Assert.Equal(House.Settle(months).Carried, House.Settle(months[2], read).Carried);
    }

    [Fact]
    public void Withdrawing_the_day_of_one_power_leaves_what_was_exercised_of_another()
    {
        var suspension = Fact.Date("suspension", "2", "When the rent was suspended").Standing();
        var lease = SmallAgreement.Of(
            Clause("1", Rent.Means(Usd.Of(3_000)), Buyer.Pays(Seller, Rent)),
            Clause("2", PeriodOfTheEnd.CountsWhole, Termination.UponNotice(months: 6), Buyer.May("suspend the rent", PowerEffect.Suspend, Breach, Dated, suspension)));
        var january = Month(1).With(Breach, true).With(Notice, GivenOn).With(suspension, GivenOn);

        Assert.Equal(["suspend the rent"], Exercised(Month(2).Withdrawing(Notice)));
        Assert.Equal(["terminate for breach"], Exercised(Month(2).Withdrawing(suspension)));
        Assert.Empty(Exercised(Month(2).Withdrawing(suspension.Declaration.Key, Notice.Declaration.Key)));

        IEnumerable<string> Exercised(PeriodFacts february) => lease.Settle([january, february]).Carried.Exercised.Select(exercise => exercise.What);
    }

    // Expired on 14 February; in March a fee is withdrawn, and an extension told that comes too late.
    [Fact]
    public void Withdrawing_what_ended_nothing_leaves_the_end_as_it_is()
    {
        var extended = Fact.Truth("extended", "2", "Whether it was extended").Standing().NothingUnlessGiven();
        var lease = SmallAgreement.Of(
            Clause("1", Owed.Means(Fee), Buyer.Pays(Seller, Owed)),
            Clause("2", PeriodOfTheEnd.CountsWhole, Expiry.On(new LocalDate(2002, 2, 14), providedThat: !extended)));
        var timeline = lease.Settle([Month(1).With(Fee, Usd.Of(5)), Month(2), Month(3).Withdrawing(Fee).With(extended, true), Month(4).With(Fee, Usd.Of(5))]);

        Assert.Equal([1, 1, 0, 0], timeline.Statements.Select(statement => statement.Payments.Count));
        Assert.Equal("2002-02-14 (2: expiry)", $"{timeline.Carried.End}");
    }

    [Fact]
    public void What_is_given_after_it_was_withdrawn_is_given()
    {
        Assert.Equal(Month(1).With(Fee, Usd.Of(5)), Month(1).Withdrawing(Fee).With(Fee, Usd.Of(5)));
        Assert.Equal("2002-01: fee withdrawn", Month(1).With(Fee, Usd.Of(5)).Withdrawing(Fee).ToString());
    }
}
