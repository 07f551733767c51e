using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement;

/// <summary>Nothing throws because of data: what cannot be determined says why, and what can be is.</summary>
public class UndeterminedTests
{
    private static readonly Reason NoSales = new(ReasonKind.NotGiven, "1", "sales", "2002-01");
    private static readonly Reason NoCosts = new(ReasonKind.NotGiven, "1", "costs", "2002-01");

    [Fact]
    public void A_fact_that_is_not_given_leaves_all_that_needs_it_undetermined()
    {
        Assert.Equal([NoSales], Once(Sales, Month(1)).Reasons);
        Assert.Equal([NoSales], Once(-Sales, Month(1)).Reasons);
        Assert.Equal([NoSales], Once(Sales < Costs, Month(1).With(Costs, Usd.Of(1))).Reasons);
        Assert.Equal([NoCosts], Once(Sales / Costs, Month(1).With(Sales, Usd.Of(1))).Reasons);
        Assert.False(Once(Sales, Month(1)).IsDetermined);
    }

    [Fact]
    public void The_reasons_of_all_parts_are_listed_each_once() =>
        Assert.Equal([NoSales, NoCosts], Once(Sales - Costs + Sales, Month(1)).Reasons);

    [Fact]
    public void What_the_parties_have_still_to_agree_says_so()
    {
        var reason = Assert.Single(Once(MinutePrice.ToBeAgreed(), Month(1)).Reasons);

        Assert.Equal(new Reason(ReasonKind.NotAgreed, "1", "price", "2002-01"), reason);
        Assert.Equal(("price", "price is still to be agreed for 2002-01"), (reason.Needs, reason.ToString()));
        Assert.Equal(("sales", "sales was not given for 2002-01"), (NoSales.Needs, NoSales.ToString()));
    }

    [Fact]
    public void A_division_by_zero_names_its_clause_and_no_fact_would_help()
    {
        var margin = Term.Ratio("margin", "Margin");
        var agreement = Of(Clause("1", Profit.Means(Sales)), Clause("2", margin.Means(Sales / (Sales - Sales))));
        var reason = Assert.Single(agreement.Settle(Month(1).With(Sales, Usd.Of(1))).Statements[0].Of(margin).Reasons);

        Assert.Equal(new Reason(ReasonKind.DivisionByZero, "2", "sales − sales", "2002-01"), reason);
        Assert.Null(reason.Needs);
        Assert.Equal("sales − sales is zero in 2002-01, and nothing can be divided by it", reason.ToString());
    }

    [Fact]
    public void The_clause_of_a_division_is_the_one_it_stands_in_also_when_another_asks_for_it()
    {
        var margin = Term.Ratio("margin", "Margin");
        var tax = Term.Ratio("tax", "Tax");
        var agreement = Of(
            Clause("1", tax.Means(margin + (Sales / Costs))),
            Clause("2", margin.Means(Sales / Costs)));
        var statement = agreement.Settle(Month(1).With(Sales, Usd.Of(1)).With(Costs, Usd.Of(0))).Statements[0];

        Assert.Equal(["2", "1"], statement.Of(tax).Reasons.Select(reason => reason.Clause.ToString()));
        Assert.Equal(["2"], statement.Of(margin).Reasons.Select(reason => reason.Clause.ToString()));
    }

    [Fact]
    public void A_dividend_that_is_unknown_is_a_reason_beside_a_divisor_of_zero() => Assert.Equal(
        [NoSales, new Reason(ReasonKind.DivisionByZero, "1", "costs", "2002-01")],
        Once(Sales / Costs, Month(1).With(Costs, Usd.Of(0))).Reasons);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void False_and_unknown_is_false_and_true_or_unknown_is_true(bool turned)
    {
        Rule<bool> Joined(Rule<bool> known, bool or) => (or, turned) switch
        {
            (false, false) => known & Ended,
            (false, true) => Ended & known,
            (true, false) => known | Ended,
            (true, true) => Ended | known,
        };
        Outcome Settled(bool known, bool or) => Once(Joined(known, or), Month(1), Ended.Means(Closed));

        Assert.Equal("false", Settled(known: false, or: false).ToString());
        Assert.Equal("true", Settled(known: true, or: true).ToString());
        Assert.Equal("closed was not given for 2002-01", Assert.Single(Settled(known: true, or: false).Reasons).ToString());
        Assert.Equal("closed was not given for 2002-01", Assert.Single(Settled(known: false, or: true).Reasons).ToString());
    }

    [Fact]
    public void Not_unknown_is_unknown_and_so_is_a_choice_by_it()
    {
        Assert.Equal(["closed"], Once(!Closed, Month(1)).Reasons.Select(reason => reason.Subject));
        Assert.Equal(["closed"], Once(Sales.Unless(Closed), Month(1).With(Sales, Usd.Of(1))).Reasons.Select(reason => reason.Subject));
        Assert.Equal(["opening"], Once(Opening.PlusDays(1), Month(1)).Reasons.Select(reason => reason.Subject));
    }

    [Fact]
    public void A_typed_outcome_gives_its_value_or_throws_its_reasons()
    {
        var agreement = Of(Clause("1", Profit.Means(Sales), Ended.Means(Closed)));
        var statement = agreement.Settle(Month(1).With(Sales, Usd.Of(12.5m))).Statements[0];

        Assert.Equal((true, Usd.Of(12.5m), "12.5 USD"), (statement.Of(Profit).IsDetermined, statement.Of(Profit).Value, $"{statement.Of(Profit)}"));
        var fault = Assert.Throws<InvalidOperationException>(() => statement.Of(Ended).Value);
        Assert.Equal("Undetermined: closed was not given for 2002-01.", fault.Message);
        Assert.Equal("undetermined: closed was not given for 2002-01", statement.Of(Ended).ToString());
        Assert.Equal(["ended"], statement.Undetermined.Select(term => term.Term.Key));
    }

    [Fact]
    public void Nothing_is_undetermined_without_a_reason() => Assert.Throws<ArgumentException>(() => Outcome.Undetermined());
}
