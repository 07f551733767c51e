using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using static ContractRules.Tests.Generators.SampleItems;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement;

/// <summary>What is missing of several items or for several divisions is one reason, with the first and how many.</summary>
public sealed class ReasonsTogetherTests
{
    private static readonly Fact<Money>[] Counted =
        [.. new[] { "apples", "bread", "cheese", "dates", "eggs" }.Select(key => Fact.Money(key, Usd, "1", $"Sales of {key}").NothingUnlessGiven())];

    // A total of one fact up to five, none of which is given, is zero.
    [Theory]
    [InlineData(1, "apples is zero in 2002-01, and nothing can be divided by it; apples was not given")]
    [InlineData(2, "apples + bread is zero in 2002-01, and nothing can be divided by it; apples and bread were not given")]
    [InlineData(4, "apples + bread + cheese + dates is zero in 2002-01, and nothing can be divided by it; apples, bread, cheese and dates were not given")]
    [InlineData(5, "apples + bread + cheese + dates + eggs is zero in 2002-01, and nothing can be divided by it; apples, bread, cheese and 2 more were not given")]
    public void A_division_by_zero_tells_up_to_four_facts_that_were_not_given(int facts, string words)
    {
        var total = Counted.Take(facts).Skip(1).Aggregate((Rule<Money>)Counted[0], (sum, fact) => sum + fact);

        Assert.Equal([words], Told(Once(Sales / total, Month(1).With(Sales, Usd.Of(1)))));
    }

    // In January bread is given as nothing, in February apples are.
    [Fact]
    public void Over_several_periods_it_tells_every_fact_that_was_missing_in_any()
    {
        var share = Term.Ratio("part", "Part of what was sold");
        var agreement = SmallAgreement.Of(Clause("1", share.Means(share.Prior() + (Sales / (Counted[0] + Counted[1])))));
        var statements = agreement.Settle(
            [Month(1).With(Sales, Usd.Of(1)).With(Counted[1], Usd.Of(0)), Month(2).With(Sales, Usd.Of(1)).With(Counted[0], Usd.Of(0))]).Statements;

        Assert.Equal(
            ["apples + bread is zero in 2002-01 to 2002-02 (2 periods), and nothing can be divided by it; apples and bread were not given"],
            statements[1].Of(share).Reasons.Select(reason => reason.ToString()));
    }

    [Fact]
    public void What_an_item_inside_of_a_group_leaves_unknown_names_the_item_and_not_the_group() => Assert.Equal(
        ["call.charge was not given for 2002-01 (call C-2)"],
        Told(Of(
            Calls.By(Customer).Total(Calls.Total(Charge)),
            Month(1).With(Calls, [Call(1, 10), Item.Of("C-2").With(Customer, "other").With(Destination, "PK")]))));

    // The charge is missing of C-2 to the one country, of C-3 and C-4 to the other.
    [Fact]
    public void Of_two_totals_the_first_item_is_told_and_the_greater_count()
    {
        var calls = Month(1).With(Calls, [Call(1, 10), Missing("C-2", "PK"), Missing("C-3", "IN"), Missing("C-4", "IN")]);

        Assert.Equal(["call.charge was not given for 2002-01 (call C-2 and 1 more)"], Told(Of(To("PK") + To("IN"), calls)));
        Assert.Equal(["call.charge was not given for 2002-01 (call C-3 and 1 more)"], Told(Of(To("IN") + To("PK"), calls)));

        static Item Missing(string key, string country) => Item.Of(key).With(Customer, "acme").With(Destination, country);
        static Rule<Money> To(string country) => Calls.Where(Destination.Is(country)).Total(Charge);
    }

    [Fact]
    public void A_fact_that_is_missing_for_items_and_by_itself_names_the_item_in_any_order()
    {
        var calls = Month(1).With(Calls, [Call(1, 10), Call(2, 20)]).With(Sales, Usd.Of(1));
        var ofEach = Calls.Total(Charge * Share);

        Assert.Equal(["share was not given for 2002-01 (call C-1 and 1 more)"], Told(Of(ofEach + (Sales * Share), calls)));
        Assert.Equal(["share was not given for 2002-01 (call C-1 and 1 more)"], Told(Of((Sales * Share) + ofEach, calls)));
    }

    // Given in February alone. The last three months, of which January and March are missing, and the month before last.
    [Fact]
    public void A_window_inside_of_one_with_a_gap_counts_nothing_twice_and_fills_no_gap()
    {
        PeriodFacts[] months = [Month(1), Month(2).With(Sales, Usd.Of(1)), Month(3)];

        Assert.Equal(["sales was not given for 2002-01 to 2002-03 (2 periods)"], Told(Course(Sales.OverTrailing(3) + Sales.OverTrailing(1, lag: 2), months)[2]));
        Assert.Equal(["sales was not given for 2002-01 to 2002-03 (2 periods)"], Told(Course(Sales.OverTrailing(1, lag: 2) + Sales.OverTrailing(3), months)[2]));
    }

    [Fact]
    public void Windows_that_meet_without_a_gap_count_the_months_from_the_first_to_the_last() => Assert.Equal(
        ["sales was not given for 2002-01 to 2002-04 (4 periods)"],
        Told(Course(Sales.OverTrailing(3) + Sales.OverTrailing(3, lag: 1), [.. Enumerable.Range(1, 4).Select(Month)])[3]));

    [Fact]
    public void All_conditions_that_are_unknown_are_reasons_of_their_conjunction() => Assert.Equal(
        ["closed was not given for 2002-01", "sales was not given for 2002-01"],
        Told(Once(Closed & Sales > Usd.Of(1), Month(1))));

    private static Outcome Of(Rule<Money> rule, PeriodFacts month) =>
        SmallAgreement.Of(Clause("1", Profit.Means(rule))).Settle(month).Statements[0].Find("profit")!.Outcome;

    private static IEnumerable<string> Told(Outcome outcome) => outcome.Reasons.Select(reason => reason.ToString());
}
