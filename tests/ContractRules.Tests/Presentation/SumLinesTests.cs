using ContractRules.Agreements;
using ContractRules.Agreements.Layouts;
using ContractRules.Presentation;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Presentation;

/// <summary>The lines of a sum: its parts, what a rounding or a limit of the whole changed, and the figure.</summary>
public sealed class SumLinesTests
{
    private static readonly Term<Money> Result = Term.Money("result", "Result", Usd);
    private static readonly Rounding ToTheDollar = new(0, RoundingMode.HalfAwayFromZero);

    // 10.60 sold, at costs of 5.00.
    private static readonly PeriodFacts January = Month(1).With(Sales, Usd.Of(10.60m)).With(Costs, Usd.Of(5));

    [Fact]
    public void What_a_choice_or_a_reading_comes_to_is_taken_apart_further()
    {
        var open = Sales.Unless(Closed, then: Sales - Costs);

        Assert.Equal(["Part Sales 10.60", "Less Costs −5.00", "Total Result 5.60"], Lines(open, January.With(Closed, true)));
        Assert.Equal(["Part Sales 10.60", "Total Result 10.60"], Lines(open, January.With(Closed, false)));
        Assert.Equal(["Part Sales 10.60", "Less Costs −5.00", "Total Result 5.60"], Lines(Basis.Decides(Sales - Costs, Sales), January));
    }

    [Fact]
    public void While_it_is_not_known_which_is_taken_the_choice_is_a_part_as_a_whole() => Assert.Equal(
        ["Part Costs if “Closed”, otherwise Sales open", "Part Costs 5.00", "Total Result open"], Lines(Sales.Unless(Closed, then: Costs) + Costs, January));

    [Fact]
    public void What_a_condition_leaves_out_has_no_line_and_what_the_clause_states_has_one()
    {
        Assert.Equal(["Less Costs −5.00", "Total Result −5.00"], Lines(Sales.ProvidedThat(Closed) - Costs, January.With(Closed, false)));
        Assert.Equal(
            ["Part Sales 10.60", "Part stated by the clause 0.00", "Part stated by the clause 50.00", "Total Result 60.60"], Lines(Sales + Usd.Of(0) + Usd.Of(50), January));
    }

    [Fact]
    public void What_the_whole_is_rounded_by_is_a_line_and_what_a_part_is_rounded_by_is_in_the_part()
    {
        Assert.Equal(["Part Sales 10.60", "RoundedByTheClause rounded by the clause 0.40", "Total Result 11.00"], Lines(((Rule<Money>)Sales).Rounded(ToTheDollar), January));
        Assert.Equal(["Less Sales −10.60", "RoundedByTheClause rounded by the clause −0.40", "Total Result −11.00"], Lines(-((Rule<Money>)Sales).Rounded(ToTheDollar), January));
        Assert.Equal(["Part Sales 11.00", "Part Costs 5.00", "Total Result 16.00"], Lines(((Rule<Money>)Sales).Rounded(ToTheDollar) + Costs, January));
    }

    // 5 cents are 1.666… each, shown as 2; together they are 3.333…, which the clause makes 3.
    [Fact]
    public void What_the_page_rounds_is_one_with_what_the_clause_rounds() => Assert.Equal(
        ["Part Sales ÷ 3 0.02", "Part Costs ÷ 3 0.02", "RoundedByTheClause rounded by the clause −0.01", "Total Result 0.03"],
        Lines(((Sales / 3) + (Costs / 3)).Rounded(Rounding.ToTheCent), Month(1).With(Sales, Usd.Of(0.05m)).With(Costs, Usd.Of(0.05m))));

    [Fact]
    public void A_limit_is_told_by_its_amount_and_by_zero_in_words()
    {
        Assert.Equal("Limited no more than 7.00 USD −3.60", Lines(Sales.NotExceeding(Usd.Of(7)), January)[1]);
        Assert.Equal("Limited no less than 12.00 USD 1.40", Lines(Sales.AtLeast(Usd.Of(12)), January)[1]);
        Assert.Equal("Limited not above zero −10.60", Lines(Sales.NotExceeding(Usd.Of(0)), January)[1]);
        Assert.Equal("Limited not below zero 5.60", Lines((Costs - Sales).NotBelowZero(), January)[2]);
        Assert.Equal("Limited not below zero −5.60", Lines(-(Costs - Sales).NotBelowZero(), January)[2]);
    }

    [Fact]
    public void Of_two_amounts_the_lesser_is_the_part_and_the_two_together_while_one_is_not_known()
    {
        Assert.Equal(["Part Costs 5.00", "Total Result 5.00"], Lines(Sales.NotExceeding(Costs), January));
        Assert.Equal(["Part the lesser of Sales and Costs open", "Total Result open"], Lines(Sales.NotExceeding(Costs), Month(1).With(Costs, Usd.Of(5))));
    }

    [Fact]
    public void A_product_or_a_quotient_is_told_with_what_was_taken_in_it()
    {
        Assert.Equal("Part Costs × 50 % 2.50", Lines((Sales.Unless(Closed, then: Costs) * Percent(50)) + Costs, January.With(Closed, true))[0]);
        Assert.Equal("Part Sales × 50 % 5.30", Lines((Basis.Decides<Money>(Sales, Costs) * Percent(50)) + Costs, January)[0]);
        Assert.Equal("Part Sales 11.00", Lines(Basis.Decides<Money>(Sales, Costs).Rounded(ToTheDollar) + Costs, January)[0]);
        Assert.Equal("Part (Sales − Costs) ÷ 2 2.80", Lines((Basis.Decides(Sales - Costs, Sales) / 2) + Costs, January)[0]);
    }

    [Fact]
    public void What_is_multiplied_stands_in_brackets_where_it_is_more_than_a_name()
    {
        Assert.Equal("Part (Sales − Costs) × 50 % 3.00", Lines(((Sales - Costs).Rounded(ToTheDollar) * Percent(50)) + Costs, January)[0]);
        Assert.Equal("Part Sales × 50 % 5.50", Lines((((Rule<Money>)Sales).Rounded(ToTheDollar) * Percent(50)) + Costs, January)[0]);
        Assert.Equal("Part (Costs if “Closed”, otherwise Sales) × 50 % open", Lines((Sales.Unless(Closed, then: Costs) * Percent(50)) + Costs, January)[0]);
    }

    // 5.00 of costs are not provided for where 10.60 are sold.
    [Fact]
    public void What_is_not_provided_for_is_told_by_its_rule_and_not_by_its_condition()
    {
        var unprofitable = Rule<Money>.Of(new Confined(new Compared(Sales.Node, Relation.Below, Costs.Node), Costs.Node));

        Assert.Equal("Part Costs open", Lines(unprofitable + Sales, January)[0]);
        Assert.Equal("Part Costs × 50 % open", Lines((unprofitable * Percent(50)) + Sales, January)[0]);
    }

    // Each exception makes it one deeper; of what is deeper than 12 the rule itself is told, and no longer what was taken.
    [Theory]
    [InlineData(12, "Part Sales × 50 % 5.30")]
    [InlineData(13, "Part (Costs if “Closed”, Costs if “Closed”, ")]
    public void A_rule_too_deep_for_a_label_is_told_in_short(int depth, string label)
    {
        var product = Sales * Percent(50);
        for (Rule<Money> within = Sales; product.Node.Depth < depth; product = within * Percent(50))
        {
            within = within.Unless(Closed, then: Costs);
        }

        Assert.Equal(depth, product.Node.Depth);
        Assert.StartsWith(label, Lines(product + Costs, January.With(Closed, false))[0], StringComparison.Ordinal);
    }

    private static string[] Lines(Rule<Money> rule, PeriodFacts month)
    {
        var agreement = new Agreement(
            "small", "Small agreement", Dated, Cadence.Months, [Seller, Buyer], [Clause("1", Result.Means(rule))], layout: new(Lay.Section("Result", Lay.Sum(Result))));
        var timeline = agreement.Settle(AskedFor(agreement, month));
        Assert.Empty(timeline.Faults);
        return timeline.Statements[0].LaidOut(all: true).Lines.Read();
    }
}
