using System.Numerics;
using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Plans.PlanAsRead;
using static ContractRules.Tests.Plans.PlanWidths;

namespace ContractRules.Tests.Plans.Steps;

/// <summary>A step is as wide as the least and the greatest that it can come to, by what it is made of: what just fits 64 bits takes them, and one cent more takes 128.</summary>
public sealed class StepWidthTests
{
    private static readonly Fact<Money> Costs = Fact.Money("costs", Usd, "1", "What it cost").InRange(0, 9.99m);

    // An eighth of eight times the greatest is that; of a cent more it is rounded up to one more, on either side of zero.
    [Theory]
    [InlineData(0, "64")]
    [InlineData(1, "128")]
    public void A_rounded_part_is_as_wide_as_the_part_of_the_greatest_rounded_away_from_zero(int more, string width)
    {
        Assert.Equal(width, Eighth(0, (Most * 8) + more));
        Assert.Equal(width, Eighth(-(Most * 8) - more, 0));
        Assert.Equal(width, Eighth(-(Most * 8) - more, 5));
        Assert.Equal(width, Eighth(-5, (Most * 8) + more));
        Assert.Equal("64", Eighth(Most, Most * 8));
        Assert.Equal("64", Eighth(-Most * 8, -Most));

        static string Eighth(BigInteger least, BigInteger most) =>
            WidthOf("fee", Fee.Means((Plain(new(1, 8)) * Sales.InRange(Cents(least), Cents(most))).Rounded(Rounding.ToTheCent)));
    }

    // Twice the sales less three times the costs lie between three times the greatest costs below zero and twice the greatest sales.
    [Theory]
    [InlineData(0, "64")]
    [InlineData(1, "128")]
    public void A_difference_is_as_wide_as_the_greatest_on_either_side(int more, string width)
    {
        Assert.Equal(width, Difference((Most / 2) + more, 0));
        Assert.Equal(width, Difference(0, (Most / 3) + more));

        static string Difference(BigInteger sales, BigInteger costs) =>
            WidthOf("fee", Fee.Means((Plain(2) * Sales.InRange(0, Cents(sales))) - (Plain(3) * Costs.InRange(0, Cents(costs)))));
    }

    // 2^32 times 2^30 fits, and times 2^31 doesn't, whichever of the ends they are.
    [Fact]
    public void A_product_is_as_wide_as_the_product_of_any_two_ends()
    {
        foreach (var sales in Ends(BigInteger.One << 32))
        {
            Assert.All(Ends(BigInteger.One << 30), costs => Assert.Equal("64", Product(sales, costs)));
            Assert.All(Ends(BigInteger.One << 31), costs => Assert.Equal("128", Product(sales, costs)));
            Assert.All(Ends(BigInteger.One << 31), costs => Assert.Equal("128", Product(costs, sales)));
        }

        static (BigInteger Least, BigInteger Most)[] Ends(BigInteger end) => [(0, end), (-end, 0), (-1, end), (-end, 1), (1, end), (-end, -1)];

        static string Product((BigInteger Least, BigInteger Most) sales, (BigInteger Least, BigInteger Most) costs) => WidthOf(
            "fee", Fee.Means(Sales.InRange(Cents(sales.Least), Cents(sales.Most)) * (Costs.WithDecimals(0).InRange(new(costs.Least, 1), new(costs.Most, 1)) / Usd.Of(1))));
    }

    // The least of what may be great and of 9.99 at most is 9.99 at most; it can be as far below zero as either.
    [Fact]
    public void The_least_is_never_above_any_and_the_greatest_never_below()
    {
        Assert.Equal("64", Extreme(0, Most + 1, isGreatest: false));
        Assert.Equal("128", Extreme(0, Most + 1, isGreatest: true));
        Assert.Equal("128", Extreme(-Most - 1, 0, isGreatest: false));
        Assert.Equal("64", Extreme(-Most - 1, 0, isGreatest: true));

        static string Extreme(BigInteger least, BigInteger most, bool isGreatest)
        {
            Rule<Money> sales = Sales.InRange(Cents(least), Cents(most));
            return WidthOf("fee", Fee.Means(isGreatest ? Limits.GreaterOf(sales, Costs) : Limits.LesserOf(sales, Costs)));
        }
    }

    [Fact]
    public void What_is_one_or_the_other_is_as_wide_as_either()
    {
        foreach (var (least, most) in new[] { (BigInteger.Zero, Most + 1), (-Most - 1, BigInteger.Zero) })
        {
            Rule<Money> great = Sales.InRange(Cents(least), Cents(most));
            Assert.Equal("128", WidthOf("fee", Fee.Means(great.ProvidedThat(Open, otherwise: Costs))));
            Assert.Equal("128", WidthOf("fee", Fee.Means(((Rule<Money>)Costs).ProvidedThat(Open, otherwise: great))));
            Assert.Equal("128", WidthOf("fee", Fee.Means(great.ProvidedThat(Open))));
        }

        Assert.Equal("64", WidthOf("fee", Fee.Means(((Rule<Money>)Sales).ProvidedThat(Open, otherwise: Costs))));
    }

    // 0.07 for each millionth of a share is 70,000, on either side of zero: so far from the end of 64 bits something else may go.
    [Theory]
    [InlineData(0, "64")]
    [InlineData(1, "128")]
    public void A_quotient_lies_as_far_below_zero_as_above(int more, string width)
    {
        Rule<Money> quotient = (Sales.InRange(0, 0.07m) / Fact.Ratio("share", "1", "The share")).Rounded(Rounding.ToTheCent);
        Rule<Money> costs = Costs.InRange(0, Cents(Most - 7_000_000 + more));

        Assert.Equal(width, WidthOf("fee", Fee.Means(quotient + costs)));
        Assert.Equal(width, WidthOf("fee", Fee.Means(quotient - costs)));
    }

    // A place among three is 0, 1 or 2; a month is 1 to 12, a day 1 to 31, a year 1 to 9999; one is times what just fits so often.
    [Theory]
    [InlineData(0, "64")]
    [InlineData(1, "128")]
    public void Places_and_parts_of_dates_have_bounds_of_their_own(int more, string width)
    {
        Assert.Equal(width, Times(new Rank([Sales.Node, Costs.Node, StandingPrice.Node], 1), 2));
        Assert.Equal(width, Times(new DatePart(Day.Node, DateComponent.Day), 31));
        Assert.Equal(width, Times(new DatePart(Day.Node, DateComponent.Month), 12));
        Assert.Equal(width, Times(new DatePart(Day.Node, DateComponent.Year), 9_999));
        Assert.Equal(width, Times(new PeriodValue(PeriodAspect.Number), int.MaxValue));

        string Times(Node node, BigInteger greatest) => WidthOf("part", Part.Means(Rule<Ratio>.Of(node) * Plain(new((Most / greatest) + more, 1))));
    }

    // Sales of 10 at most for a share of a half at least are 20 at most, which is 2,000 cents, however the integers are written that are divided.
    [Theory]
    [InlineData(0, "64")]
    [InlineData(1, "128")]
    public void What_is_known_beforehand_of_a_quotient_makes_what_is_rounded_of_it_narrower(int more, string width)
    {
        Rule<Money> quotient = Sales.InRange(-10, 10) / Share.InRange(0.5m, 1);

        Assert.Equal(width, Times(quotient, 2_000));
        Assert.Equal(width, Times(-quotient, 2_000));
        Assert.Equal(width, Times(quotient + Costs.InRange(0, 5), 2_500));
        Assert.Equal(width, Times(quotient * Plain(3), 6_000));
        Assert.Equal(width, Times(Sales.InRange(-10.25m, 10.25m) / Share.InRange(0.5m, 1), 2_050));
        Assert.Equal(width, Times(quotient.ProvidedThat(Open, otherwise: Costs.InRange(0, 5)), 2_000));
        Assert.Equal(width, Times(Limits.GreaterOf(quotient, Costs.InRange(0, 30)), 3_000));
        Assert.Equal(width, Times(quotient, 20, new Rounding(0, RoundingMode.HalfEven)));
        Assert.Equal(width, Times(quotient, 20, new Rounding(-1, RoundingMode.HalfEven)));

        string Times(Rule<Money> rule, BigInteger greatest, Rounding? rounding = null) =>
            WidthOf("fee", Fee.Means(Plain(new((Most / greatest) + more, 1)) * rule.Rounded(rounding ?? Rounding.ToTheCent)));
    }
}
