using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Tests.Agreements;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Vocabulary;

/// <summary>The bucket that brings the carried interest to its share of the whole profit.</summary>
public class CatchUpTests
{
    [Theory]
    [InlineData("1", "20")] // 80 × 20 % ÷ (100 % − 20 %); of 100 in all the carry has 20
    [InlineData("0.5", "160/3")] // 80 × 20 % ÷ (50 % − 20 %); half of it, 26.67, is a fifth of 133.33
    public void Full_or_partial_the_carry_reaches_its_share(string rate, string bucket) =>
        Assert.Equal(bucket, Number(Bucket(80, 0.2m, Rational.Parse(rate)), Month(1)).ToString());

    [Fact]
    public void Without_a_preferred_return_there_is_nothing_to_catch_up() => Assert.Equal(0, Number(Bucket(0, 0.2m, 1), Month(1)));

    [Fact]
    public void Without_a_carry_there_is_nothing_to_catch_up() => Assert.Equal(0, Number(Bucket(80, 0, 1), Month(1)));

    [Fact]
    public void At_a_rate_that_is_not_above_the_carry_it_never_catches_up_and_is_refused_or_of_facts_undetermined()
    {
        var rate = Fact.Ratio("rate", "1", "Share of the bucket").WithDecimals(4);

        Assert.All([0.2m, 0.1m], stated => Assert.Equal(
            AgreementFaultKind.ConstantsDoNotFit, Assert.Single(FaultTests.Faults(() => Of(Clause("1", Profit.Means(Bucket(80, 0.2m, stated)))))).Kind));
        Assert.All([0.2m, 0.1m], given => Assert.False(
            Once(CatchUp.Bucket(Usd.Of(80), Percent(20), rate), Month(1).With(rate, new Ratio(given))).IsDetermined));
    }

    [Law]
    public void After_the_catch_up_the_carry_has_exactly_its_share_of_preferred_return_and_bucket_together(Waterfall drawn)
    {
        var (preferred, carry, rate) = drawn;
        var bucket = Number(Bucket(preferred, carry, rate), Month(1));

        Assert.Equal(rate * bucket, carry * (preferred + bucket));
    }

    [Fact]
    public void Over_several_periods_a_balance_keeps_what_is_still_open_of_the_bucket()
    {
        var bucket = CatchUp.Bucket(Costs, Percent(20), Percent(100));
        var caughtUp = Term.Money("caught-up", "Catch-up", Usd);
        var open = Term.Money("open", "Catch-up still open", Usd);
        Definition[] waterfall =
        [
            caughtUp.Means(Sales.InRange(0).After(Costs).UpTo(open.Prior() + bucket)),
            open.Means(open.CarriedForward(adding: bucket, less: caughtUp)),
        ];

        // Preferred return 40 twice: buckets of 10. Of 45 there are 5 left, of 100 the 15 that are still open.
        var months = new[] { Month(1).With(Sales, Usd.Of(45)).With(Costs, Usd.Of(40)), Month(2).With(Sales, Usd.Of(100)).With(Costs, Usd.Of(40)) };

        Assert.Equal(["5", "15"], Course(caughtUp, months, waterfall).Select(outcome => outcome.ToString()));
    }

    [Fact]
    public void Rounded_it_can_be_paid() => Assert.NotNull(Of(Clause(
        "1", Seller.Pays(Buyer, CatchUp.Bucket(Sales, Percent(20), Percent(100)).Rounded(Rounding.ToTheCent)))));

    [Fact]
    public void In_words() =>
        Assert.Equal("the catch-up at 100 % to a carry of 20 % beside sales", $"{CatchUp.Bucket(Sales, Percent(20), Percent(100))}");

    private static Rule<Money> Bucket(Rational preferred, Rational carry, Rational rate) =>
        CatchUp.Bucket(Usd.Of(preferred), new Ratio(carry), new Ratio(rate));

    /// <summary>A preferred return, a carry, and the rate of catching up, above the carry.</summary>
    public sealed record Waterfall(Rational Preferred, Rational Carry, Rational Rate) : IDrawn<Waterfall>
    {
        public static Gen<Waterfall> Drawn =>
            from preferred in Gen.OneOf(Numbers.CentsFromZero, Numbers.Fractions)
            from carry in Gen.Choose(0, 9_998)
            from above in Gen.Choose(1, 10_000)
            select new Waterfall(preferred, new Rational(carry, 10_000), new Rational(Math.Min(10_000, carry + above), 10_000));
    }
}
