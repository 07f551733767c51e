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

    // Net sales are still 100; what is paid of them is open by its own rule, although it needs another term.
    [Fact]
    public void A_term_that_becomes_undetermined_by_its_own_rule_is_told_although_it_needs_others()
    {
        var after = Of(Clause("2", Net.Means(Sales), Paid.Means(Net - Returns), Seller.Pays(Buyer, Paid)));
        var changed = Changed(Before, after, Month(1).With(Sales, Usd.Of(100)));

        Assert.Equal(["paid"], changed.Terms.Select(term => term.Key));
        Assert.Equal("Commission paid becomes undetermined", changed.Findings[0].Words);
    }

    [Fact]
    public void Terms_that_only_one_of_both_defines_differ()
    {
        var more = Of(Clause("2", Net.Means(Sales), Noted.Means(Sales), Paid.Means(Net), Seller.Pays(Buyer, Paid)));
        var facts = Month(1).With(Sales, Usd.Of(100));

        Assert.Equal(["noted"], Changed(more, Before, facts).Terms.Select(term => term.Key));
        Assert.Equal(["noted"], Changed(Before, more, facts).Terms.Select(term => term.Key));
    }

    // 20 % or 30 % from the 16th on, both under the text at the end of January.
    [Fact]
    public void A_period_of_change_settled_in_the_same_way_is_not_told_although_figures_differ()
    {
        var changed = Changed(Settling(PeriodOfChange.AsAtItsEnd), Settling(PeriodOfChange.AsAtItsEnd, 30), Month(1).With(Sales, Usd.Of(100)));

        Assert.False(changed.IsNothing);
        Assert.Empty(changed.Findings);
    }

    [Fact]
    public void A_period_inside_which_only_one_text_is_amended_is_settled_otherwise_and_told_by_the_first_term_that_differs()
    {
        var facts = Month(1).With(Sales, Usd.Of(100));
        var (before, after) = (Of(Clause("2", Net.Means((Percent(10) * Sales).Rounded(Rounding.ToTheCent)), Paid.Means(Net), Seller.Pays(Buyer, Paid))), LetterInJanuary(20));
        var changed = Changed(before, after, facts);
        var finding = Assert.IsType<PeriodOfChangeSettledOtherwise>(Assert.Single(changed.Findings));

        Assert.Equal(
            "a period of change is settled otherwise: before, no amendment takes effect inside it; after, Letter takes effect inside it, which is settled under the text at its end",
            finding.Words);
        Assert.Equal(["net", "net"], new ChangeCase(after, [facts], changed, finding, before.ReachOfChange(after)).Explanations().Select(explained => $"{explained.Conclusion.Rule}"));
    }

    [Fact]
    public void A_letter_that_would_have_come_after_the_end_is_told_to_be_left_out()
    {
        var given = Fact.Date("given", "3", "Notice").Standing();
        var power = Clause("3", PeriodOfTheEnd.CountsWhole, Buyer.May("end it", PowerEffect.Terminate, ground: true, from: Dated, exercised: given));
        var (before, after) = (LetterInJanuary(20, power), LetterInJanuary(30, power));
        var facts = Month(1).With(Sales, Usd.Of(100));
        var changed = new ChangedStatement(before.Settle(facts).Statements[0], after.Settle(facts.With(given, new LocalDate(2002, 1, 8))).Statements[0]);

        Assert.Equal(
            "Letter takes effect inside it, which is settled without it, since the agreement ended before",
            Assert.IsType<PeriodOfChangeSettledOtherwise>(Assert.Single(changed.Findings)).After);
    }

    // Nothing is returned, so that net sales are 100 either way: by clause 1 alone they are paid back.
    [Fact]
    public void An_altered_clause_whose_figures_stay_is_not_to_blame()
    {
        var facts = Month(1).With(Sales, Usd.Of(100)).With(Returns, Usd.Of(0));
        var before = Of(Clause("1", Paid.Means(Net), Seller.Pays(Buyer, Paid)), Clause("2", Net.Means(Sales)), Desk(Rent));
        var after = Of(Clause("1", Paid.Means(-Net), Seller.Pays(Buyer, Paid)), Clause("2", Net.Means(Sales - Returns)), Desk(Rent));
        var shown = Case(before, after, facts);

        Assert.Equal(["1", "2"], before.ReachOfChange(after).ClausesReaching(Paid.Declaration).Select(clause => $"{clause}"));
        Assert.Equal(["1"], shown.ClausesToBlame().Select(clause => $"{clause}"));
        Assert.Equal(["paid", "paid"], shown.Explanations().Select(explained => $"{explained.Conclusion.Rule}"));
    }

    [Fact]
    public void Where_no_term_tells_a_payment_all_altered_clauses_that_reach_it_are_to_blame()
    {
        var facts = Month(1).With(Sales, Usd.Of(100)).With(Returns, Usd.Of(150));
        var shown = Case(Of(Clause("2", Seller.Pays(Buyer, Sales))), Of(Clause("2", Seller.Pays(Buyer, Sales - Returns))), facts);

        Assert.Empty(shown.Explanations());
        Assert.Equal(["2"], shown.ClausesToBlame().Select(clause => $"{clause}"));
    }

    [Fact]
    public void Statements_of_different_periods_are_none() => Assert.Throws<ArgumentException>(() =>
        new ChangedStatement(Before.Settle(Month(1)).Statements[0], Before.Settle(Month(2)).Statements[0]));

    private static ChangeCase Case(Agreement before, Agreement after, PeriodFacts facts)
    {
        var changed = Changed(before, after, facts);
        return new(after, [facts], changed, Assert.Single(changed.Findings), before.ReachOfChange(after));
    }

    private static Agreement LetterInJanuary(int percent, params EquatableArray<Clause> others) => Amended(
        [Clause("2", Net.Means((Percent(10) * Sales).Rounded(Rounding.ToTheCent)), Paid.Means(Net), Seller.Pays(Buyer, Paid)), .. others],
        new Amendment("Letter", new LocalDate(2002, 1, 16), new LocalDate(2002, 1, 10), Edit.Substitute(Percent(10), Percent(percent), "2")).SettlingThePeriodOfChange(PeriodOfChange.AsAtItsEnd));

    private static Agreement Settling(PeriodOfChange way, int percent = 20) => Amended(
        [Clause("2", Paid.Means((Percent(10) * Sales).Rounded(Rounding.ToTheCent)), Seller.Pays(Buyer, Paid))],
        new Amendment("Letter", new LocalDate(2002, 1, 16), new LocalDate(2002, 1, 10), Edit.Substitute(Percent(10), Percent(percent), "2")).SettlingThePeriodOfChange(way));

    private static ChangedStatement Changed(Agreement before, Agreement after, PeriodFacts facts) =>
        new(before.Taking(after).Settle(facts).Statements[0], after.Taking(before).Settle(facts).Statements[0]);
}
