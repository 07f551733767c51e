using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans.Lowering;

/// <summary>A plan asks for what its figures need, of each text and of the past, and what nobody asks for is neither planned nor refused.</summary>
public sealed class NeedsTests
{
    private static readonly Fact<Money> Sales = Fact.Money("sales", Usd, "1", "What was sold");
    private static readonly Fact<Ratio> Share = Fact.Ratio("share", "1", "The share");
    private static readonly Fact<LocalDate> Closing = Fact.Date("closing", "3", "When it closes").Standing();
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Usd);
    private static readonly Term<Ratio> Growth = Term.Ratio("growth", "What varies in its power");

    // A power that varies has no step.
    private static readonly Definition HasNoPlan = Growth.Means(Rule<Ratio>.Of(new Raised(Share.Node, new PeriodValue(PeriodAspect.Number))));

    [Fact]
    public void What_is_paid_is_refused_only_where_payments_are_asked_for()
    {
        var agreement = Of(Clause("1", HasNoPlan, Fee.Means(Sales)), Clause("2", Seller.Pays(Buyer, (Sales * Growth).Rounded(Rounding.ToTheCent))));

        Assert.Equal(["fee"], Plan.Of(agreement, PlanChoice.Of("fee")).Figures.Select(figure => figure.Key));
        Assert.Throws<PlanRefusedException>(() => Plan.Of(agreement, PlanChoice.PaymentsAlone));
    }

    [Fact]
    public void What_a_power_hangs_on_is_refused_only_where_the_power_ends_the_agreement_or_is_recalled()
    {
        var ends = Clause("3", PeriodOfTheEnd.CountsWhole, Expiry.On(Closing));
        var option = Buyer.May("extend it", PowerEffect.Renew, Growth > Plain(2), ThePeriod.Start, Fact.Date("exercised", "5", "When it was"));
        Agreement WithFee(Rule<Money> fee) => Of(Clause("1", HasNoPlan, Fee.Means(fee), Seller.Pays(Buyer, Fee.Rounded(Rounding.ToTheCent))), ends, Clause("5", option));

        Assert.Single(Plan.Of(WithFee(Sales), PlanChoice.PaymentsAlone).Figures);
        Assert.Throws<PlanRefusedException>(() => Plan.Of(WithFee(Sales.ProvidedThat(option.HasTakenEffect, otherwise: Usd.Of(1))), PlanChoice.PaymentsAlone));
    }

    // From March on it can expire: in each row on its own day.
    [Fact]
    public void The_end_is_found_where_a_later_text_alone_brings_it()
    {
        var agreement = Amended(
            [Clause("1", Seller.Pays(Buyer, Sales))],
            new Amendment("Letter", new LocalDate(2002, 3, 1), new LocalDate(2002, 3, 1), Edit.Insert(Clause("3", PeriodOfTheEnd.CountsWhole, Expiry.On(Closing)), after: "1")));
        PeriodFacts[][] months = [.. Enumerable.Range(1, 5).Select(month => Enumerable.Range(0, 6).Select(row => Row(month, row)).ToArray())];

        Assert.Empty(SideBySide.Differences(agreement, Plan.Of(agreement), months));

        PeriodFacts Row(int month, int row)
        {
            var facts = Month(month).With(Sales, Usd.Of(100 + row));
            return month == 3 && row > 0 ? facts.With(Closing, new LocalDate(2002, 2, 10).PlusDays(20 * row)) : facts;
        }
    }

    // Of a term that is not there in a text, what it came to is recalled as it was left.
    [Fact]
    public void What_is_recalled_is_remembered_though_nobody_asks_for_it()
    {
        var total = Term.Money("total", "Fees so far", Usd);
        var agreement = Of(Clause("1", Fee.Means((Plain(2) * Sales) - Usd.Of(1)), total.Means(Fee.ToDateBefore() + Fee.Prior() + Fee.OverTrailing(2, lag: 1))));
        PeriodFacts[][] months = [.. Enumerable.Range(1, 5).Select(month => Enumerable.Range(0, 4).Select(row => Month(month).With(Sales, Usd.Of(month * (row + 3)))).ToArray())];

        Assert.Empty(SideBySide.Differences(agreement, Plan.Of(agreement, PlanChoice.Of("total")), months));
        Assert.Equal(["fee of the period before", "fee to date", "fee was there in the period before", "fee, 1 before", "fee, 2 before"], Plan.Of(agreement, PlanChoice.Of("total")).Carried.Select(carried => carried.Name));
        Assert.Empty(Plan.Of(agreement, PlanChoice.Of("fee")).Carried);
    }

    private static Rule<Ratio> Plain(int number) => new Ratio(number);
}
