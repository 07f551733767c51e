using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.FirstInstalment;

namespace ContractRules.Tests.Vocabulary;

/// <summary>Costs spread in equal instalments that give them back exactly.</summary>
public class AmortizationTests
{
    [Fact]
    public void From_the_month_of_the_cost_the_first_instalment_falls_at_once() =>
        // 900 over 3 months is 300 a month; 600 in the second month adds 200 a month to the second, third and fourth.
        Assert.Equal("300 500 500 200 0", Instalments(3, InThePeriodOfTheCost, 900, 600, 0, 0, 0));

    [Fact]
    public void From_the_following_month_everything_falls_a_month_later() =>
        Assert.Equal("0 300 500 500 200", Instalments(3, InTheFollowingPeriod, 900, 600, 0, 0, 0));

    [Fact]
    public void An_instalment_may_be_a_fraction_of_a_cent() =>
        // 100 ÷ 12 = 25/3, for twelve months; the thirteenth is free.
        Assert.Equal(
            string.Join(' ', Enumerable.Repeat("25/3", 12)) + " 0",
            Instalments(12, InThePeriodOfTheCost, [100, .. Enumerable.Repeat((Rational)0, 12)]));

    [Fact]
    public void One_instalment_is_the_cost_itself() => Assert.Equal("5 7", Instalments(1, InThePeriodOfTheCost, 5, 7));

    [Law]
    public void The_instalments_give_the_cost_back_exactly_from_either_start(Monthly<CentsFromZero> costs, SomeMonths periods, FirstInstalment start)
    {
        // The last cost is paid off so many months after it.
        var all = costs.Concat(Enumerable.Repeat(Rational.Zero, periods));
        var instalments = Course(Sales.StraightLine(periods, start), Months(Sales, all.Select(cost => Usd.Of(cost))));

        Assert.Equal(Numbers.Sum(costs), Numbers.Sum(instalments.Select(NumberIn)));
    }

    private static string Instalments(int periods, FirstInstalment from, params Rational[] costs) => string.Join(
        ' ', Course(Sales.StraightLine(periods, from), Months(Sales, costs.Select(cost => Usd.Of(cost)))));
}
