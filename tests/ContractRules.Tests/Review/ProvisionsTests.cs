using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Review.Asked;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Review;

/// <summary>Payments without a day, duties without a measure, powers without notice.</summary>
public sealed class ProvisionsTests
{
    private static readonly Fact<LocalDate> Breach = Fact.Date("breach", "1", "Breach notified").Standing();
    private static readonly Fact<LocalDate> Notice = Fact.Date("notice", "1", "Notice of termination").Standing();
    private static readonly Fact<LocalDate> Done = Fact.Date("done", "1", "Report handed over");

    [Fact]
    public void A_payment_without_a_due_date_is_asked_about()
    {
        var found = Assert.Single(Of(QuestionKind.NoDueDate, SmallAgreement.Of(Clause("1", Seller.Pays(Buyer, Sales)))));

        Assert.Equal(("Seller pays Buyer Sales", "100,000.00 USD of 2002-01 is due on no day"), (found.Subject, found.Example));
    }

    [Fact]
    public void One_with_a_due_date_is_not() => Assert.Empty(Of(QuestionKind.NoDueDate, SmallAgreement.Of(Clause("1", Seller.Pays(Buyer, Sales, InTime)))));

    [Fact]
    public void A_duty_that_never_falls_short_is_asked_about() =>
        Assert.Equal(
            "Costs, from 0 up to 0.00 USD is always 0.00 USD, so that nothing is ever missed",
            Assert.Single(Of(QuestionKind.NotMeasured, Fee.Means(Sales), Seller.Shall("spend enough", Buyer, InTime, shortfall: Costs.UpTo(Usd.Of(0))))).Example);

    [Fact]
    public void So_is_one_of_which_nobody_can_tell_by_how_much_it_falls_short()
    {
        var found = Assert.Single(Of(QuestionKind.NotMeasured, Fee.Means(Sales), Seller.Shall("spend enough", Buyer, InTime, shortfall: Costs / 0)));

        Assert.Equal(("Costs ÷ 0", "Costs ÷ 0 can never be told"), (found.Rule, found.Example));
    }

    [Fact]
    public void Duties_kept_on_a_day_or_measured_are_not() => Assert.Empty(Of(
        QuestionKind.NotMeasured,
        Fee.Means(Sales),
        Seller.Shall("report", Buyer, InTime, keptOn: Done),
        Seller.Shall("spend enough", Buyer, InTime, shortfall: Costs.ShortOf(Usd.Of(100)))));

    [Fact]
    public void A_power_to_end_the_agreement_on_the_very_day_is_asked_about() =>
        Assert.Equal("Buyer may terminate for a breach", Assert.Single(Of(QuestionKind.NoNotice, [.. Ending(Buyer.May("terminate for a breach", PowerEffect.Terminate, Breach.HasHappened(), Breach, Notice))])).Subject);

    [Fact]
    public void One_upon_notice_or_after_time_to_cure_or_that_buys_is_not()
    {
        Assert.Empty(Of(QuestionKind.NoNotice, [.. Ending(Buyer.May("terminate for a breach", PowerEffect.Terminate, Breach.HasHappened(), Breach, Notice).UponNotice(days: 30))]));
        Assert.Empty(Of(QuestionKind.NoNotice, [.. Ending(Buyer.May("terminate for a breach", PowerEffect.Terminate, Breach.HasHappened(), Breach.PlusDays(30), Notice))]));
        Assert.Empty(Of(QuestionKind.NoNotice, Fee.Means(Sales), Buyer.May("buy the house", PowerEffect.Buy, Breach.HasHappened(), Breach, Notice)));
    }

    [Fact]
    public void Powers_to_suspend_and_to_be_discharged_are_asked_about_as_well_and_those_of_a_clause_together()
    {
        Power May(string what, PowerEffect effect) => Buyer.May(what, effect, Breach.HasHappened(), Breach, Notice).KnownAs(what.Replace(' ', '-'));

        Assert.Equal("Buyer may stop work", Assert.Single(Of(QuestionKind.NoNotice, Fee.Means(Sales), May("stop work", PowerEffect.Suspend))).Subject);
        Assert.Equal("Buyer may go free", Assert.Single(Of(QuestionKind.NoNotice, [.. Ending(May("go free", PowerEffect.Discharge))])).Subject);
        Assert.Equal(
            "Buyer may go free; Buyer may stop work", Assert.Single(Of(QuestionKind.NoNotice, [.. Ending(May("go free", PowerEffect.Discharge)), May("stop work", PowerEffect.Suspend)])).Subject);
        Assert.Empty(Of(QuestionKind.NoNotice, Fee.Means(Sales), May("go on", PowerEffect.Renew)));
    }

    [Fact]
    public void It_is_told_when_it_takes_effect() => Assert.Equal(
        "Exercised on 2002-01-01, it takes effect on 2002-01-01",
        Assert.Single(Of(QuestionKind.NoNotice, [.. Ending(Buyer.May("terminate", PowerEffect.Terminate, Breach.HasHappened(), Breach, Notice))])).Example);

    [Fact]
    public void Business_days_give_time_and_days_before_give_none()
    {
        Assert.Empty(Of(QuestionKind.NoNotice, [.. From(Breach.PlusBusinessDays(3))]));
        Assert.All(
            (Rule<LocalDate>[])[Breach.PlusBusinessDays(-3), Breach.PlusBusinessDays(0), Breach.PlusDays(-3), Breach.PlusMonths(-1)], from => Assert.Single(Of(QuestionKind.NoNotice, [.. From(from)])));

        static IEnumerable<Provision> From(Rule<LocalDate> from) => Ending(Buyer.May("terminate", PowerEffect.Terminate, Breach.HasHappened(), from, Notice));
    }

    [Fact]
    public void Months_give_time_as_days_do() => Assert.Empty(Of(
        QuestionKind.NoNotice, [.. Ending(Buyer.May("terminate for a breach", PowerEffect.Terminate, Breach.HasHappened(), Breach.PlusMonths(1), Notice))]));

    private static IEnumerable<Provision> Ending(Power power) => [Fee.Means(Sales), power, PeriodOfTheEnd.CountsWhole];
}
