using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
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

/// <summary>Rounding to multiples, and as the style of a whole rule.</summary>
public class RoundingOffTests
{
    private static readonly Rounding ToTheDollar = new(0, RoundingMode.HalfEven);

    [Theory]
    [InlineData("1.23", RoundingMode.HalfEven, "1.25")] // 24.6 times five cents
    [InlineData("1.22", RoundingMode.HalfEven, "1.2")]
    [InlineData("1.23", RoundingMode.Down, "1.2")]
    [InlineData("-1.23", RoundingMode.Down, "-1.25")]
    [InlineData("-1.23", RoundingMode.TowardsZero, "-1.2")]
    [InlineData("1.25", RoundingMode.Up, "1.25")]
    [InlineData("0", RoundingMode.Up, "0")]
    public void To_the_nearest_five_cents(string sales, RoundingMode mode, string rounded) =>
        Assert.Equal(rounded, With(Sales.RoundedToMultiplesOf(Usd.Of(0.05m), mode), Rational.Parse(sales)).ToString());

    [Fact]
    public void To_lots_of_a_hundred() =>
        Assert.Equal(200, Number(Minutes.RoundedToMultiplesOf(Minute.Of(100), RoundingMode.Down), Month(1).With(Minutes, Minute.Of(299))));

    [Fact]
    public void Of_nothing_there_are_no_multiples() => Assert.Equal(
        "undetermined: 0.00 USD is zero in 2002-01, and nothing can be divided by it",
        Once(Sales.RoundedToMultiplesOf(Usd.Of(0), RoundingMode.Up), Month(1).With(Sales, Usd.Of(1))).ToString());

    [Fact]
    public void Rounded_at_every_step_each_result_is_rounded_as_it_arises()
    {
        var twoThirds = (Sales / 3) + (Sales / 3);

        Assert.Equal(6.66m, With(twoThirds.RoundedAtEveryStep(Rounding.ToTheCent), 10)); // 3.33 + 3.33
        Assert.Equal(6.67m, With(twoThirds.Rounded(Rounding.ToTheCent), 10));
        Assert.Equal(6, With(twoThirds.RoundedAtEveryStep(ToTheDollar), 10)); // 3 + 3
    }

    [Fact]
    public void Shares_and_prices_on_the_way_stay_exact_and_so_does_what_arises_elsewhere()
    {
        // 10 × 1/3 = 3.33…; a third rounded to the dollar would be nothing.
        Assert.Equal(3, With((Sales * (Percent(100) / 3)).RoundedAtEveryStep(ToTheDollar), 10));
        Assert.Equal(new Round(new Sum([Sales.Node, Profit.Node]), ToTheDollar), (Sales + Profit).RoundedAtEveryStep(ToTheDollar).Node.Operands()[0]);
        Assert.Equal(Sales.Node, Sales.RoundedAtEveryStep(ToTheDollar).Node);
    }

    [Fact]
    public void Conditions_and_limits_see_the_rounded_amounts() =>
        // 1.5 dollars are 2, which reaches 2.
        Assert.Equal(2, With((Sales / 2).NotBelowZero().OnceReaching(Usd.Of(2)).RoundedAtEveryStep(new Rounding(0, RoundingMode.Up)), 3));

    [Fact]
    public void What_is_rounded_in_the_same_way_already_is_rounded_once_and_what_is_rounded_otherwise_both_ways()
    {
        Assert.Equal(new Round((Sales / 3).Node, ToTheDollar), (Sales / 3).Rounded(ToTheDollar).RoundedAtEveryStep(ToTheDollar).Node);

        // A third is 0 to the dollar, and 0 up to the ten is 0; up to the ten at once it would be 10.
        var upToTheTen = (Sales / 3).Rounded(new Rounding(-1, RoundingMode.Up));
        Assert.Equal([0, 10], new[] { upToTheTen.RoundedAtEveryStep(ToTheDollar), upToTheTen }.Select(rule => With(rule, 1)));
    }

    [Fact]
    public void What_is_rounded_at_every_step_or_to_whole_multiples_can_be_paid()
    {
        Assert.Null(Record.Exception(() => Of(Clause("1", Seller.Pays(Buyer, (Sales * Share / 7).RoundedAtEveryStep(Rounding.ToTheCent))))));
        Assert.Null(Record.Exception(() => Of(Clause("1", Seller.Pays(Buyer, (Sales * Share).RoundedToMultiplesOf(Usd.Of(0.05m), RoundingMode.Up))))));
    }

    [Law]
    public void A_multiple_is_whole_times_the_unit_less_than_one_unit_away_and_stays_when_rounded_again(Cents sales, RoundingUnit unit, RoundingMode mode)
    {
        var once = Sales.RoundedToMultiplesOf(Usd.Of(unit), mode);
        var rounded = With(once, sales);

        Assert.True((rounded / unit).IsInteger);
        Assert.True(Rational.Abs(rounded - sales) < unit);
        Assert.Equal(rounded, With(once.RoundedToMultiplesOf(Usd.Of(unit), mode), sales));
    }

    [Law]
    public void At_every_step_every_amount_that_arises_is_a_multiple_of_the_step(Node node, Cents sales, Rounding rounding)
    {
        var month = Month(1).With(Sales, Usd.Of(sales)).With(Costs, Usd.Of(7)).With(Opening, new(2002, 1, 1)).With(Closed, true);
        var rule = Rule<Money>.Of(node).RoundedAtEveryStep(rounding);
        var arising = rule.Node.SelfAndDescendants().OfType<Round>().Where(round => round.Rounding == rounding);

        Assert.All(arising, amount => Assert.True(
            Once(Rule<Money>.Of(amount), month, Profit.Means(Costs)).Value is not NumberValue(var number) || (number / rounding.Step).IsInteger));
        Assert.DoesNotContain(rule.Node.SelfAndDescendants(), inner => inner is not Round && inner.Operands().Any(operand =>
            operand is Sum or Product or Quotient && Measuring.Of(operand) == Measure.Of(Usd)));
    }

    [Law]
    public void Rounding_at_every_step_again_changes_nothing(Node node, Rounding rounding)
    {
        var once = Rule<Money>.Of(node).RoundedAtEveryStep(rounding);

        Assert.Equal(once, once.RoundedAtEveryStep(rounding));
    }

    [Fact]
    public void Rounding_is_told_once()
    {
        Assert.Equal("(sales × share) rounded to multiples of 0.05 USD, half to even", (Sales * Share).RoundedToMultiplesOf(Usd.Of(0.05m), RoundingMode.HalfEven).ToString());
        Assert.Equal(
            "(((sales ÷ 3) + costs) × share) rounded to 0.01, half away from zero, at every step",
            (((Sales / 3) + Costs) * Share).RoundedAtEveryStep(Rounding.ToTheCent).ToString());
        Assert.Equal(
            "(((sales ÷ 3) rounded to 0.01, half away from zero) + (costs × share)) rounded to 0.01, half away from zero",
            ((Sales / 3).Rounded(Rounding.ToTheCent) + (Costs * Share)).Rounded(Rounding.ToTheCent).ToString());
    }

    private static Rational With(Rule<Money> rule, Rational sales) => Number(rule, Month(1).With(Sales, Usd.Of(sales)));

    /// <summary>What amounts are rounded to multiples of: a cent to 500 dollars.</summary>
    public readonly record struct RoundingUnit(Rational Amount) : IFigure<RoundingUnit>
    {
        public static Gen<RoundingUnit> Drawn => Gen.Choose(1, 50_000).Select(cents => new RoundingUnit(new Rational(cents, 100)));

        public static implicit operator Rational(RoundingUnit drawn) => drawn.Amount;
    }
}
