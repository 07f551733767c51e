using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Explanation;
using ContractRules.Openings;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Explanation;

/// <summary>Where the values come from on which a figure rests: what every source of a step says of itself.</summary>
public sealed class SourcesTests
{
    private static readonly Term<Money> Balance = Term.Money("balance", "Balance", Usd);
    private static readonly Term<Money> Old = Term.Money("old", "Old", Usd);

    [Fact]
    public void A_window_tells_of_each_period_how_long_ago_it_was()
    {
        var agreement = Of(Clause("1", Profit.Means(Sales.OverTrailing(3))));
        Assert.Equal(
            ["given for 2002-03", "of the period before", "of 2 periods before"],
            Step(agreement, 3, step => step.Rule is Trailing).Steps.Select(step => step.Source));
        Assert.Equal(["given for 2002-01"], Step(agreement, 1, step => step.Rule is Trailing).Steps.Select(step => step.Source));
    }

    [Fact]
    public void A_prior_value_begins_with_what_the_rule_says()
    {
        Assert.Equal("stated by the contract to begin with", Step(Of(Clause("1", Profit.Means(Profit.Prior(initial: Usd.Of(5)) + Sales))), 1, step => step.Rule is Prior).Source);
        var reckoned = Step(Of(Clause("1", Profit.Means(Profit.Prior(initial: Sales * 2m) + Sales))), 1, step => step.Rule is Prior);
        Assert.Equal(("", 1), (reckoned.Source, reckoned.Steps.Count));
        Assert.Equal("carried from 2002-01", Step(Of(Clause("1", Profit.Means(Profit.Prior(initial: Sales * 2m) + Sales))), 2, step => step.Rule is Prior).Source);
    }

    [Fact]
    public void A_term_that_no_clause_defines_any_more_is_recalled_by_the_last_that_there_was()
    {
        var agreement = Amended(
            [Clause("1", Old.Means(Sales)), Clause("2", Profit.Means(Old.Prior()))],
            new Amendment("Letter", new LocalDate(2002, 2, 1), new LocalDate(2002, 2, 1), Edit.Delete("1")),
            new Amendment("Another", new LocalDate(2002, 2, 1), new LocalDate(2002, 2, 1), Edit.Replace(Clause("2", Profit.Means(Old.Prior() + Sales)))));
        Assert.Equal("carried from 2002-01", Step(agreement, 2, step => step.Rule is Prior).Source);
        Assert.Equal("the last before the clause that defined it went", Step(agreement, 3, step => step.Rule is Prior).Source);
    }

    [Fact]
    public void What_was_settled_before_is_brought_forward()
    {
        var agreement = Of(Clause("1", Balance.Means(Sales), Profit.Means(Balance.SettledBefore())));
        Assert.Equal("nothing before", Step(agreement, 1, step => step.Rule is ToDate).Source);
        Assert.Equal("brought forward from 2002-01", Step(agreement, 2, step => step.Rule is ToDate).Source);
    }

    [Fact]
    public void A_standing_fact_of_opening_balances_stands_since_nobody_knows_when()
    {
        var standing = Share.Standing();
        var agreement = Of(Clause("1", Profit.Means(standing * Sales)));
        var opening = OpeningBalances.After(agreement, Month(1).Period).WithStanding(standing, Ratio.Percent(10));
        var derivation = agreement.Settle(Month(2).With(Sales, Usd.Of(10)), opening.ToCarried()).Statements[0].Explain(Profit);
        Assert.Contains("standing since it was last given", Below(derivation.Conclusion).Select(step => step.Source));
    }

    [Fact]
    public void A_branch_that_may_or_may_not_be_taken_is_so_because_the_condition_is_undetermined()
    {
        var choice = Step(Of(Clause("1", Profit.Means(Sales.ProvidedThat(Closed)))), 1, step => step.Rule is Choice);
        Assert.Equal(2, choice.NotTaken.Count);
        Assert.All(choice.NotTaken, branch => Assert.Equal((null, "closed is undetermined"), (branch.Holds, branch.Why)));
        Assert.Equal("sales, not taken because closed is undetermined", choice.NotTaken[0].ToString());
    }

    [Fact]
    public void A_step_a_line_and_a_derivation_read_as_what_they_tell()
    {
        var agreement = Of(Clause("1", Profit.Means(Sales)));
        var derivation = agreement.Settle(Month(1).With(Sales, Usd.Of(10))).Statements[0].Explain(Profit);
        Assert.Equal("profit = 10.00 USD", derivation.Conclusion.ToString());
        Assert.Equal("Profit for 2002-01, under: As signed", derivation.Title);
        Assert.Null(derivation.BoundsInWords);
        Assert.Equal(["words", "words (derived above)", "words (derived below)", "words", "words"], new[] { Mention.Here, Mention.Above, Mention.Below, Mention.Brief, Mention.Deeper }
            .Select(mention => new ToldLine("words", null, [], mention, []).ToString()));
    }

    [Fact]
    public void Of_conditions_of_which_many_fail_three_are_named_and_the_others_counted()
    {
        var five = new Members("ground", "a", "b", "c", "d", "e");
        var met = Fact.Truth("met", "1", "Met").ForEach(five);
        var agreement = Of(Clause("1", Profit.Means(Sales.ProvidedThat(Rule<bool>.Of(new All([.. "abcde".Select(member => met[$"{member}"].Node)]))))));
        Assert.Contains("as 2 others", Text(failing: 5), StringComparison.Ordinal);
        Assert.Contains("as 1 others", Text(failing: 4), StringComparison.Ordinal);
        Assert.DoesNotContain("others", Text(failing: 3), StringComparison.Ordinal);
        Assert.Contains("all of the 5 hold", Text(failing: 0), StringComparison.Ordinal);

        string Text(int failing) => agreement.Settle("abcde".Select((member, index) => (member, index)).Aggregate(
            Month(1).With(Sales, Usd.Of(1)), (month, one) => month.With(met[$"{one.member}"], one.index >= failing))).Statements[0].Explain(Profit).ToText();
    }

    [Fact]
    public void Three_conditions_are_named_and_more_are_summed_up_where_all_hold_or_none_does()
    {
        Assert.Equal("Profit (profit) = 0.00 USD  [1]", Because(isAll: false, count: 3, holds: false).Split('\n')[1]);
        Assert.DoesNotContain("none of the", Because(isAll: false, count: 3, holds: false), StringComparison.Ordinal);
        Assert.Contains("none of the 4 holds of", Because(isAll: false, count: 4, holds: false), StringComparison.Ordinal);
        Assert.DoesNotContain("all of the", Because(isAll: true, count: 3, holds: true), StringComparison.Ordinal);
        Assert.Contains("all of the 4 hold of", Because(isAll: true, count: 4, holds: true), StringComparison.Ordinal);
        Assert.DoesNotContain("all of the", Because(isAll: true, count: 4, holds: false), StringComparison.Ordinal);
        Assert.DoesNotContain("none of the", Because(isAll: false, count: 4, holds: true), StringComparison.Ordinal);

        static string Because(bool isAll, int count, bool holds)
        {
            var facts = Enumerable.Range(0, count).Select(place => Fact.Truth($"met-{place}", "1", $"Met {place}")).ToList();
            EquatableArray<Node> nodes = [.. facts.Select(fact => fact.Node)];
            var agreement = Of(Clause("1", Profit.Means(Sales.ProvidedThat(Rule<bool>.Of(isAll ? new All(nodes) : new Any(nodes))))));
            return agreement.Settle(facts.Aggregate(Month(1).With(Sales, Usd.Of(1)), (month, fact) => month.With(fact, holds))).Statements[0].Explain(Profit).ToText();
        }
    }

    [Fact]
    public void That_something_is_determined_or_not_is_told_in_words()
    {
        var known = Of(Clause("1", Profit.Means(Sales.ProvidedThat(Rule<bool>.Of(new Determined(Costs.Node))))));
        Assert.Contains("because Costs is determined", known.Settle(Month(1).With(Sales, Usd.Of(1)).With(Costs, Usd.Of(9))).Statements[0].Explain(Profit).ToText(), StringComparison.Ordinal);
        Assert.Contains("because Costs is not determined", known.Settle(Month(1).With(Sales, Usd.Of(1))).Statements[0].Explain(Profit).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Twelve_items_are_listed_and_more_are_told_together()
    {
        var price = Field.Money("price", Usd, "Price of the order");
        var orders = Items.Of("order", "1", "Orders", price);
        var agreement = Of(Clause("1", Profit.Means(orders.Total<Money>(price))));
        Assert.DoesNotContain("12 items", Text(12), StringComparison.Ordinal);
        Assert.Equal(12, Text(12).Split("O-").Length - 1);
        Assert.Contains("13 items, from 1.00 USD", Text(13), StringComparison.Ordinal);

        string Text(int count) => agreement.Settle(Month(1).With(orders, [.. Enumerable.Range(1, count).Select(number => Item.Of($"O-{number}").With(price, Usd.Of(number)))])).Statements[0].Explain(Profit).ToText();
    }

    [Fact]
    public void Of_a_stream_of_many_terms_twelve_are_explained_and_each_other_is_a_line()
    {
        var members = new Members("member", [.. Enumerable.Range(1, 14).Select(number => $"m-{number}")]);
        var stream = Term.Money("part", "Part", Usd).ForEach(members);
        var agreement = Of(Clause("1", [.. Enumerable.Range(1, 14).Select(number => (Provision)stream[$"m-{number}"].Means(Sales + Costs))]));
        var statement = agreement.Settle(Month(1).With(Sales, Usd.Of(1)).With(Costs, Usd.Of(2))).Statements[0];
        Assert.Equal((12, 12, 11), (Titles(14), Titles(12), Titles(11)));

        int Titles(int count) => statement.Explain([.. statement.Terms.Take(count).Select(term => term.Term.Key)]).ToText().Split("under: As signed").Length - 1;
    }

    [Fact]
    public void Explanations_stand_apart_and_what_lies_deeper_than_two_dozen_levels_stands_below()
    {
        var chain = Enumerable.Range(0, 30).Select(index => Term.Money($"term-{index}", $"Term {index}", Usd)).ToList();
        var agreement = Of(Clause("1", [.. chain.Select((term, index) => (Provision)term.Means(index == 0 ? Sales + Costs : chain[index - 1] + Costs))]));
        var statement = agreement.Settle(Month(1).With(Sales, Usd.Of(1)).With(Costs, Usd.Of(2))).Statements[0];

        var deep = statement.Explain("term-29")!.ToText();
        Assert.Equal(["Term 5 (term-5) = 13.00 USD  [1] (derived below)"], deep.Split('\n').Where(line => line.EndsWith("(derived below)", StringComparison.Ordinal)).Select(line => line.TrimStart('│', '├', '└', '─', ' ')));
        Assert.Equal(2, deep.Split("\n\n").Length);
        Assert.StartsWith("Term 5 = 13.00 USD  [1]", deep.Split("\n\n")[1], StringComparison.Ordinal);
        Assert.DoesNotContain("below", statement.Explain("term-20")!.ToText(), StringComparison.Ordinal);

        var two = statement.Explain(["term-0", "term-1"]).ToText();
        Assert.StartsWith("Term 0 for 2002-01", two, StringComparison.Ordinal);
        Assert.Contains("\n\nTerm 1 for 2002-01", two, StringComparison.Ordinal);
    }

    [Fact]
    public void Whole_numbers_that_are_counted_are_told_without_a_sign_of_percent()
    {
        var heads = Fact.Ratio("heads", "1", "Heads").InRange(0, 1_000);
        var (ratio, count) = (Sales / Costs, (Sales / Costs).Rounded(new Rounding(0, RoundingMode.Down)));
        (Rule<Ratio> Rule, string Words)[] told =
        [
            (ratio, "200 %"), (count, "2"), (ratio.Rounded(new Rounding(1, RoundingMode.Down)), "200 %"), (ratio.Rounded(new Rounding(-1, RoundingMode.Up)), "10"),
            (count + (Rule<Ratio>)new Ratio(2), "4"), (count + (Rule<Ratio>)new Ratio(0.5m), "250 %"), (count - (Rule<Ratio>)new Ratio(1), "1"), (count + ratio, "400 %"),
            (count * (Rule<Ratio>)new Ratio(3), "6"), (count.NotExceeding(new Ratio(3)), "2"), (count.AtLeast(new Ratio(3)), "3"), (ratio.AtLeast(new Ratio(3)), "300 %"),
            (count.ProvidedThat(Sales > Usd.Of(1)), "2"), (ratio.ProvidedThat(Sales > Usd.Of(1)), "200 %"),
            (count.Called($"the count"), "2"), (heads.WithDecimals(0), "7"), (heads.WithDecimals(2), "700 %"),
        ];
        Assert.Equal(told.Select(one => one.Words), told.Select(one => InWords(one.Rule)));

        string InWords(Rule<Ratio> rule)
        {
            var result = Term.Ratio("result", "Result");
            var agreement = Of(Clause("1", result.Means(rule)));
            var month = AskedFor(agreement, Month(1).With(Sales, Usd.Of(20)).With(Costs, Usd.Of(10)).With("heads", new NumberValue(7)));
            return agreement.Settle(month).Statements[0].Explain(result).Conclusion.OutcomeInWords;
        }
    }

    // In month so much, of sales of 20 and costs of 10 in each.
    private static Step Step(Agreement agreement, int month, Func<Step, bool> which)
    {
        var timeline = agreement.Settle([.. Enumerable.Range(1, month).Select(number => AskedFor(agreement, Month(number).With(Sales, Usd.Of(20)).With(Costs, Usd.Of(10))))]);
        Assert.Empty(timeline.Faults);
        return Below(timeline.Statements[^1].Explain(timeline.Statements[^1].Terms[^1].Term.Key)!.Conclusion).First(which);
    }

    private static IEnumerable<Step> Below(Step step) => step.Steps.SelectMany(Below).Prepend(step);
}
