using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;

namespace ContractRules.Tests.Rules;

/// <summary>Rules in words.</summary>
public class WordingTests
{
    public static TheoryData<string, string> EveryForm { get; } = new()
    {
        { nameof(Constant), "5.00 USD" },
        { nameof(FactValue), "sales" },
        { nameof(TermValue), "profit" },
        { nameof(Given), "share was given" },
        { nameof(Determined), "profit is determined" },
        { nameof(Sum), "sales + costs + profit" },
        { nameof(Product), "minutes × price" },
        { nameof(Quotient), "sales ÷ costs" },
        { nameof(Raised), "share to the power of the number of the period" },
        { nameof(Negation), "−sales" },
        { nameof(Round), "sales rounded to 0.01, half away from zero" },
        { nameof(Least), "the lesser of sales and costs" },
        { nameof(Greatest), "the greater of sales and costs" },
        { nameof(Rank), "how many of sales, costs and profit come before costs" },
        { nameof(Compared), "sales < costs" },
        { nameof(All), "closed and ended" },
        { nameof(Any), "closed or ended" },
        { nameof(Not), "not closed" },
        { nameof(Choice), "sales if closed, otherwise costs" },
        { nameof(Confined), "sales" },
        { nameof(Prior), "profit of the prior period" },
        { nameof(ToDate), "sales to date" },
        { nameof(Trailing), "sales over the 3 periods before" },
        { nameof(PeriodValue), "the end of the period" },
        { nameof(DateShift), "opening + 1 month − 2 days" },
        { nameof(BusinessDayShift), "opening + 2 business days" },
        { nameof(DayCount), "days from opening to the end of the period" },
        { nameof(DatePart), "the month of opening" },
        { nameof(Recurrence), "the first of every 6 months from opening not before the end of the period" },
        { nameof(FieldValue), "charge" },
        { nameof(FieldIs), "destination is PK" },
        { nameof(OverItems), "the total of charge over each call where destination is PK" },
        { nameof(Ambiguity), "sales as gross or costs as net by reading basis" },
    };

    [Theory]
    [MemberData(nameof(EveryForm))]
    public void Every_form_has_its_words(string form, string words)
    {
        var node = OfEveryForm.Single(node => node.GetType().Name == form);

        Assert.Equal(words, Wording.Of(node));
        Assert.Equal(words, node.ToString());
    }

    [Fact]
    public void What_is_inside_another_rule_stands_in_brackets()
    {
        Assert.Equal("sales − (costs + profit)", $"{Sales - (Costs + Profit)}");
        Assert.Equal("(sales − costs) × share", $"{(Sales - Costs) * Share}");
        Assert.Equal("(−sales) + costs", $"{-Sales + Costs}");
        Assert.Equal("not (closed and ended)", $"{!(Closed & Ended)}");
        Assert.Equal("(sales + costs) < sales to date", $"{Sales + Costs < Sales.ToDate()}");
    }

    [Fact]
    public void Three_or_more_are_listed_with_commas()
    {
        Assert.Equal("the least of sales, costs and profit", Wording.Of(new Least([Sales.Node, Costs.Node, Profit.Node])));
        Assert.Equal("the greatest of sales, costs and profit", Wording.Of(new Greatest([Sales.Node, Costs.Node, Profit.Node])));
        Assert.Equal("closed, ended or closed", Wording.Of(new Any([Closed.Node, Ended.Node, Closed.Node])));
        Assert.Equal("closed", Wording.Of(new All([Closed.Node])));
    }

    [Theory]
    [InlineData(Relation.Below, "sales < costs")]
    [InlineData(Relation.AtMost, "sales ≤ costs")]
    [InlineData(Relation.EqualTo, "sales = costs")]
    [InlineData(Relation.AtLeast, "sales ≥ costs")]
    [InlineData(Relation.Above, "sales > costs")]
    public void Every_relation_has_its_sign(Relation relation, string words) =>
        Assert.Equal(words, Wording.Of(new Compared(Sales.Node, relation, Costs.Node)));

    [Fact]
    public void The_past_and_the_period_in_words()
    {
        Assert.Equal("sales over the last 12 periods", $"{Sales.OverTrailing(12)}");
        Assert.Equal("sales over 12 periods, 2 periods ago", $"{Sales.OverTrailing(12, lag: 2)}");
        Assert.Equal("the number of the period", $"{ThePeriod.Number}");
        Assert.Equal("the start of the period", $"{ThePeriod.Start}");
        Assert.Equal("the end of the period + 30 days", $"{ThePeriod.End.PlusDays(30)}");
        Assert.Equal("opening − 6 months", $"{Opening.PlusMonths(-6)}");
        Assert.Equal("opening + 1 day", $"{Opening.PlusDays(1)}");
    }

    [Fact]
    public void A_chain_of_choices_reads_without_brackets_down_to_the_last_otherwise()
    {
        var rest = Costs.ProvidedThat(Ended, otherwise: Profit);

        Assert.Equal("sales if closed, costs if ended, otherwise profit", $"{Sales.ProvidedThat(Closed, otherwise: rest)}");
        Assert.Equal("(costs if ended, otherwise profit) if closed, otherwise sales", $"{rest.ProvidedThat(Closed, otherwise: Sales)}");
        Assert.Equal("sales − (costs if ended, otherwise profit)", $"{Sales - rest}");
    }

    [Theory]
    [InlineData("0.4", "40 %")]
    [InlineData("2.05", "205 %")]
    [InlineData("9.99", "999 %")]
    [InlineData("10", "10")]
    [InlineData("2002", "2,002")]
    [InlineData("-12.5", "−12.5")]
    public void A_ratio_is_a_share_until_it_is_far_more_than_the_whole(string number, string words) =>
        Assert.Equal(words, Wording.Of(new NumberValue(Rational.Parse(number)), Measure.Ratio));

    [Fact]
    public void The_part_of_an_amount_above_another_has_a_name()
    {
        Assert.Equal("the part of sales above 5.00 USD", $"{Sales.ExcessOver(Usd.Of(5))}");
        Assert.Equal("the part of (the lesser of sales and 9.00 USD) above 5.00 USD", $"{Sales.NotExceeding(Usd.Of(9)).ExcessOver(Usd.Of(5))}");
        Assert.Equal("the part of (sales − costs) above 5.00 USD", $"{(Sales - Costs).ExcessOver(Usd.Of(5))}");
        Assert.Equal("sales, up to 9.00 USD in total", $"{Profit.NotExceedingInTotal(Sales, Usd.Of(9))}");
        Assert.Equal("the part of profit to date above 5.00 USD, less that of profit up to the period before", $"{Profit.BeyondInTotal(Usd.Of(5))}");
    }

    [Fact]
    public void The_sum_before_the_present_period_is_a_name_and_stays_one_inside_a_longer_sum()
    {
        Assert.Equal("sales up to the period before", $"{Sales.ToDateBefore()}");
        Assert.Equal("sales up to the period before − costs", $"{Sales.ToDateBefore() - Costs}");
        Assert.Equal("profit up to the period before × share", $"{Profit.ToDateBefore() * Share}");
        Assert.Equal("sales to date − costs", $"{Sales.ToDate() - Costs}");
    }

    [Fact]
    public void Parts_of_dates_in_words()
    {
        Assert.Equal("the year of (the end of the period + 1 day)", $"{ThePeriod.End.PlusDays(1).Year()}");
        Assert.Equal("(the month of the end of the period) = 12", $"{ThePeriod.End.Month().IsEqualTo(new Ratio(12))}");
        Assert.Equal("(the day of opening) ≤ 1", $"{Opening.Day() <= new Ratio(1)}");
    }

    [Fact]
    public void One_is_the_whole_among_shares_and_a_number_beside_periods_and_dates()
    {
        Assert.Equal("share < 100 %", $"{Share < Ratio.One}");
        Assert.Equal("100 % − share", $"{(Rule<Ratio>)Ratio.One - Share}");
        Assert.Equal("the number of the period = 1", $"{ThePeriod.Number.IsEqualTo(Ratio.One)}");
        Assert.Equal("the number of the period − 1", $"{ThePeriod.Number - Ratio.One}");
    }

    [Fact]
    public void A_count_is_a_plain_number_and_a_share_per_cent()
    {
        Assert.Equal("sales ÷ 12", $"{Sales / 12}");
        Assert.Equal("sales × 1,000", $"{Sales * 1_000}");
        Assert.Equal("40 % × sales", $"{(Rule<Ratio>)Ratio.Percent(40) * Sales}");
    }

    [Theory]
    [InlineData("0.4", "40 %")]
    [InlineData("0.0066", "0.66 %")]
    [InlineData("1", "100 %")]
    [InlineData("0.00000001", "0.000001 %")]
    [InlineData("0.000000001", "0.000000001 (≈ 0.0000 %)")]
    [InlineData("3/7", "3/7 (≈ 42.8571 %)")]
    public void Ratios_in_words(string number, string words) => Assert.Equal(words, Words(number, Measure.Ratio));

    [Theory]
    [InlineData("45000", "45,000.00 USD")]
    [InlineData("0.125", "0.125 USD")]
    [InlineData("0.12345678", "0.12345678 USD")]
    [InlineData("0.123456789", "≈ 0.123457 USD")]
    [InlineData("10/3", "≈ 3.333333 USD")]
    public void Money_in_words(string number, string words) => Assert.Equal(words, Words(number, Measure.Of(Usd)));

    [Theory]
    [InlineData("3000000", "3,000,000 minutes")]
    [InlineData("1", "1 minute")]
    [InlineData("0", "0 minutes")]
    [InlineData("1.5", "1.5 minutes")]
    [InlineData("1/3", "≈ 0.333333 minutes")]
    public void Quantities_in_words(string number, string words) => Assert.Equal(words, Words(number, Measure.Of(Minute)));

    [Fact]
    public void Rates_truths_and_dates_in_words()
    {
        Assert.Equal("0.0066 USD/minute", Words("0.0066", Measure.Of(Usd, Minute)));
        Assert.Equal("2.00 USD/minute", Words("2", Measure.Of(Usd, Minute)));
        Assert.Equal("100 JPY", Words("100", Measure.Of(Yen)));
        Assert.Equal("100 JPY/minute", Words("100", Measure.Of(Yen, Minute)));
        Assert.Equal("7.5 barrel/minute", Words("7.5", Measure.Of(Barrel, Minute)));
        Assert.Equal("true", Wording.Of(TruthValue.True, Measure.Truth));
        Assert.Equal("2002-07-12", Wording.Of(new DateValue(new LocalDate(2002, 7, 12)), Measure.Date));
    }

    private static string Words(string number, Measure measure) => Wording.Of(new NumberValue(Rational.Parse(number)), measure);
}
