using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Generators.SampleStreams;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Vocabulary;

/// <summary>Averages over the last periods.</summary>
public class AveragesTests
{
    [Fact]
    public void The_average_runs_over_the_last_periods_and_early_on_over_those_there_have_been() =>
        // 10; (10 + 20) ÷ 2; (20 + 60) ÷ 2; (60 + 0) ÷ 2.
        Assert.Equal(["10", "15", "40", "30"], Averages(2, 10, 20, 60, 0));

    [Fact]
    public void Over_one_period_it_is_the_amount_itself() => Assert.Equal(["10", "-20", "0"], Averages(1, 10, -20, 0));

    [Fact]
    public void A_month_without_the_amount_leaves_undetermined_the_averages_that_it_is_part_of()
    {
        var months = new[] { Month(1).With(Sales, Usd.Of(1)), Month(2), Month(3).With(Sales, Usd.Of(3)), Month(4).With(Sales, Usd.Of(5)) };

        Assert.Equal([true, false, false, true], Course(Sales.AverageOver(2), months).Select(outcome => outcome.IsDetermined));
    }

    [Fact]
    public void What_an_amendment_brings_is_averaged_over_the_periods_since_where_the_clause_says_so()
    {
        var (average, counted) = (Term.Money("average", "Average", Usd), Term.Ratio("counted", "Periods counted"));
        var march = Month(3).Period.Start;
        var agreement = Amended(
            [Clause("1", Profit.Means(Costs))],
            new Amendment("Letter", march, march, Edit.Insert(
                Clause("2", counted.Means(new Ratio(1)), average.Means(Sales.AverageOver(3, counted)), Profit.Means(Sales.AverageOver(3))), after: "1"),
                Edit.Delete("1")));
        PeriodFacts[] months =
        [
            Month(1).With(Costs, Usd.Of(1)),
            Month(2).With(Costs, Usd.Of(1)),
            Month(3).With(Sales, Usd.Of(10)),
            Month(4).With(Sales, Usd.Of(20)),
            Month(5).With(Sales, Usd.Of(60)),
            Month(6).With(Sales, Usd.Of(10)),
        ];
        var statements = agreement.Settle(months).Statements.Skip(2).ToList();

        // Since March: 10; (10 + 20) ÷ 2; then three months. Over all periods, the two before count as nothing.
        Assert.Equal([10, 15, 30, 30], statements.Select(statement => statement.Of(average).Value.Amount));
        Assert.Equal([new Rational(10, 3), 10, 30, 30], statements.Select(statement => statement.Of(Profit).Value.Amount));
    }

    [Fact]
    public void It_is_in_the_unit_of_what_is_averaged() => Assert.Equal(Measure.Of(Usd, Minute), Measuring.Of(MinutePrice.AverageOver(3).Node));

    [Fact]
    public void An_average_over_no_period_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Sales.AverageOver(0));

    [Law]
    public void It_is_the_sum_of_the_last_periods_over_their_number_and_lies_between_the_least_and_the_greatest(Monthly<Cents> sales, FewPeriods periods)
    {
        var averages = Course(Sales.AverageOver(periods), Months(Sales, sales.Select(amount => Usd.Of(amount)))).Select(NumberIn).ToArray();
        for (var month = 0; month < sales.Count; month++)
        {
            var last = sales.Take(month + 1).TakeLast(periods).ToList();

            Assert.Equal(Numbers.Sum(last) / last.Count, averages[month]);
            Assert.InRange(averages[month], last.Min(), last.Max());
        }
    }

    [Fact]
    public void Rounded_it_can_be_paid() =>
        Assert.NotNull(Of(Clause("1", Seller.Pays(Buyer, Sales.AverageOver(3).Rounded(Rounding.ToTheCent)))));

    [Fact]
    public void In_words() =>
        Assert.Equal("the average of sales over 3 periods", $"{Sales.AverageOver(3)}");

    private static IEnumerable<string> Averages(int periods, params int[] sales) =>
        Course(Sales.AverageOver(periods), Months(Sales, sales.Select(amount => Usd.Of(amount)))).Select(outcome => outcome.ToString());
}
