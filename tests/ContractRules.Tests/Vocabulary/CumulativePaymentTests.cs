using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Vocabulary;

/// <summary>Payments whose roundings never pile up.</summary>
public class CumulativePaymentTests
{
    private static readonly LocalDate March = new(2002, 3, 1);
    private static readonly Term<Money> Total = Term.Money("total", "Total", Usd);
    private static readonly Term<Money> Amount = Term.Money("amount", "Amount", Usd);

    [Fact]
    public void A_third_each_month_is_paid_as_33_34_and_33_cents()
    {
        // To date 1/3, 2/3 and 1: rounded 0.33, 0.67 and 1.00.
        Assert.Equal("0.33 0.34 0.33", string.Join(' ', GrowthOfThirds(1, 1, 1)));
        Assert.Equal("0.33 0.34 0.33", string.Join(' ', RoundedThirds(1, 1, 1)));
    }

    [Fact]
    public void A_total_that_falls_is_paid_back() =>
        // To date 1/3, then 0: 0.33 is paid, and 0.33 paid back.
        Assert.Equal("0.33 -0.33", string.Join(' ', GrowthOfThirds(1, -1)));

    [Fact]
    public void An_amendment_of_the_tiers_is_made_up_for_where_growth_is_paid_and_looks_forward_where_slices_of_the_total_are()
    {
        // 1,000 a month; at first 5 % up to 1,500 and 8 % above: 50, then 500 × 5 % + 500 × 8 % = 65. From March 10 % and 4 %:
        // looking forward the third thousand gives 40; reaching back 1,500 × 10 % + 1,500 × 4 % = 210 less the 115 paid.
        Assert.Equal("50 65 95", Amended(table => Total.Means(Sales.ToDate().BySlices(table)), Total.GrowthRounded(Rounding.ToTheCent)));
        Assert.Equal("50 65 40", Amended(table => Total.Means(Sales.BySlicesOfTotal(table)), Total.Rounded(Rounding.ToTheCent)));
    }

    [Law]
    public void Payments_of_growth_to_date_are_the_total_rounded_once(Monthly<Cents> sales) => AssertRoundedOnce(sales, GrowthOfThirds(sales));

    [Law]
    public void Payments_rounded_to_date_are_the_sum_to_date_rounded_once(Monthly<Cents> sales) => AssertRoundedOnce(sales, RoundedThirds(sales));

    // The clause with the tiers is replaced with effect from March; the clause that pays stays.
    private static string Amended(Func<Tiers<Money, Ratio>, Definition> defined, Rule<Money> paid)
    {
        var agreement = SmallAgreement.Amended(
            [Clause("1", defined(Table(5, 8))), Clause("2", Amount.Means(paid), Seller.Pays(Buyer, Amount))],
            new Amendment("Letter", March, March, Edit.Replace(Clause("1", defined(Table(10, 4))))));
        return string.Join(' ', agreement.Settle([.. Given([1_000, 1_000, 1_000])]).Statements.Select(month => month.Find("amount")!.Outcome));
    }

    private static Tiers<Money, Ratio> Table(int lower, int higher) => Tiers.Of(
        Boundary.InLowerTier, Tier.UpTo(Usd.Of(1_500), Ratio.Percent(lower)), Tier.Above(Usd.Of(1_500), Ratio.Percent(higher)));

    private static IReadOnlyList<Rational> GrowthOfThirds(params IReadOnlyList<Rational> sales) =>
        [.. Course(Total.GrowthRounded(Rounding.ToTheCent), Given(sales), Total.Means(Sales.ToDate() / 3)).Select(NumberIn)];

    private static IReadOnlyList<Rational> RoundedThirds(params IReadOnlyList<Rational> sales) =>
        [.. Course(Amount.RoundedToDate(Rounding.ToTheCent), Given(sales), Amount.Means(Sales / 3)).Select(NumberIn)];

    private static PeriodFacts[] Given(IReadOnlyList<Rational> sales) => Months(Sales, sales.Select(amount => Usd.Of(amount)));

    private static void AssertRoundedOnce(IReadOnlyList<Rational> sales, IReadOnlyList<Rational> payments)
    {
        for (var months = 1; months <= sales.Count; months++)
        {
            var total = Rounding.ToTheCent.Apply(Numbers.Sum(sales.Take(months)) / 3);
            Assert.Equal(total, Numbers.Sum(payments.Take(months)));
        }
    }
}
