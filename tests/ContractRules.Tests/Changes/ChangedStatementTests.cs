using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Changes;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Differences.Brokerage;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Changes;

public sealed class ChangedStatementTests
{
    private static readonly Fact<Money> Returns = Fact.Money("returns", Usd, "2", "Returns");

    private static Agreement Before { get; } = Of(Clause("2", Net.Means(Sales), Paid.Means(Net), Seller.Pays(Buyer, Paid)));

    // Net sales are 100 either way while nothing is returned; where returns are not told, only net sales and what is paid of them are open.
    private static Agreement Less { get; } = Of(Clause("2", Net.Means(Sales - Returns), Paid.Means(Net), Seller.Pays(Buyer, Paid)));

    [Fact]
    public void What_becomes_undetermined_is_told_of_the_term_where_it_begins_and_of_what_is_paid()
    {
        var changed = Changed(Before, Less, Month(1).With(Sales, Usd.Of(100)));

        Assert.Equal(["net", "paid"], changed.Terms.Select(term => term.Key));
        Assert.Equal(["Net sales becomes undetermined", "what Seller pays Buyer by 2 becomes undetermined"], changed.Findings.Select(finding => finding.Words));
    }

    // 100 − 150 = −50, which the buyer pays back.
    [Fact]
    public void A_payment_that_comes_back_turns_round()
    {
        var changed = Changed(Before, Less, Month(1).With(Sales, Usd.Of(100)).With(Returns, Usd.Of(150)));

        Assert.Equal("what Seller and Buyer pay each other by 2 turns round", Assert.Single(changed.Findings).Words);
    }

    [Fact]
    public void A_payment_that_becomes_nothing_does_not_turn_round()
    {
        var changed = Changed(Before, Less, Month(1).With(Sales, Usd.Of(100)).With(Returns, Usd.Of(100)));

        Assert.Equal((2, 1, 0), (changed.Terms.Count, changed.Payments.Count, changed.Findings.Count));
    }

    [Theory]
    [InlineData(PeriodOfChange.AsAtItsEnd, "under the text at its end")]
    [InlineData(PeriodOfChange.ByDays, "by days, in the numbers substituted")]
    [InlineData(PeriodOfChange.AsAtItsStart, "under the text at its start")]
    public void A_period_of_change_settled_in_another_way_is_told_where_its_figures_differ(PeriodOfChange way, string how)
    {
        var (before, after) = (Settling(PeriodOfChange.AsAtItsEnd), Settling(way));
        var findings = Changed(before, after, Month(1).With(Sales, Usd.Of(100))).Findings;

        if (way == PeriodOfChange.AsAtItsEnd)
        {
            Assert.Empty(findings);
            return;
        }

        var finding = Assert.IsType<PeriodOfChangeSettledOtherwise>(Assert.Single(findings));
        Assert.Equal(("Letter takes effect inside it, which is settled under the text at its end", $"Letter takes effect inside it, which is settled {how}"), (finding.Before, finding.After));
        Assert.Empty(Changed(before, after, Month(1).With(Sales, Usd.Of(0))).Findings);
    }

    [Fact]
    public void The_clauses_to_blame_are_those_altered_on_the_way_of_what_differs()
    {
        var facts = Month(1).With(Sales, Usd.Of(100));
        var changed = Changed(Before, Less, facts);
        var shown = new ChangeCase(Less, [facts], changed, changed.Findings[0], Before.ReachOfChange(Less));

        Assert.Equal([new ClauseReference("2")], shown.ClausesToBlame());
        Assert.Equal("Net sales becomes undetermined, in 2002-01", shown.Words);
        Assert.Equal("period,sales\n2002-01,100\n", shown.FactsCsv);
        Assert.Equal(2, shown.Explanations().Count);
    }

    [Fact]
    public void Statements_of_different_periods_are_none() => Assert.Throws<ArgumentException>(() =>
        new ChangedStatement(Before.Settle(Month(1)).Statements[0], Before.Settle(Month(2)).Statements[0]));

    private static Agreement Settling(PeriodOfChange way) => Amended(
        [Clause("2", Paid.Means((Percent(10) * Sales).Rounded(Rounding.ToTheCent)), Seller.Pays(Buyer, Paid))],
        new Amendment("Letter", new LocalDate(2002, 1, 16), new LocalDate(2002, 1, 10), Edit.Substitute(Percent(10), Percent(20), "2")).SettlingThePeriodOfChange(way));

    private static ChangedStatement Changed(Agreement before, Agreement after, PeriodFacts facts) =>
        new(before.Taking(after).Settle(facts).Statements[0], after.Taking(before).Settle(facts).Statements[0]);
}
