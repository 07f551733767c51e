using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Changes;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Differences.Brokerage;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Changes;

public sealed class ReachingTests
{
    [Fact]
    public void What_hangs_on_an_altered_clause_can_change_and_nothing_else()
    {
        var reach = Signed.ReachOfChange(Of(Rate(Percent(20)), Base(Percent(50)), Nothing(Percent(1)), Desk(Rent)));

        Assert.Equal(["commission", "paid"], reach.ChangeableTerms.Select(term => term.Key));
        Assert.Equal(["deduction", "net", "idle", "noted"], reach.UnchangingTerms.Select(term => term.Key));
        Assert.Equal(["1"], reach.ChangeablePayments.Select(payment => $"{payment.Clause}"));
        Assert.Equal(["4"], reach.UnchangingPayments.Select(payment => $"{payment.Clause}"));
        Assert.Equal([new ClauseReference("1")], reach.ClausesReaching(Paid.Declaration));
        Assert.Empty(reach.ClausesReaching(Net.Declaration));
    }

    [Fact]
    public void What_is_altered_at_the_bottom_reaches_what_builds_on_it()
    {
        var reach = Signed.ReachOfChange(Of(Rate(Percent(10)), Base(Percent(40)), Nothing(Percent(1)), Desk(Rent)));

        Assert.Equal(["commission", "paid", "deduction", "net"], reach.ChangeableTerms.Select(term => term.Key));
        Assert.Equal([new ClauseReference("2")], reach.ClausesReaching(reach.ChangeablePayments[0]));
    }

    // The letter edits 1, 2 and 3 and inserts 5; the rent of clause 4 stays what it is.
    [Fact]
    public void An_amendment_reaches_what_hangs_on_the_clauses_that_it_edits()
    {
        var reach = Signed.ReachOfChange(ByLetter);

        Assert.Equal(["noted"], reach.UnchangingTerms.Select(term => term.Key));
        Assert.Equal(["4"], reach.UnchangingPayments.Select(payment => $"{payment.Clause}"));
        Assert.Equal(["1", "2", "3", "5"], reach.AlteredClauses.Select(clause => $"{clause}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_question_read_otherwise_reaches_what_turns_on_it()
    {
        var reach = Signed.ReachOfChange(Signed.Under(Whole, "dollars"));

        Assert.Equal(["paid"], reach.ChangeableTerms.Select(term => term.Key));
    }

    // From when on a fact counts hangs on who asks for it: in clause 2, or from the letter on in clause 6.
    [Fact]
    public void A_clause_that_asks_for_a_fact_earlier_reaches_what_counts_that_fact()
    {
        var total = Term.Money("bonuses", "Bonuses to date", Usd);
        Amendment counting = new("Count", new LocalDate(2002, 3, 1), new LocalDate(2002, 2, 1), Edit.Insert(Clause("6", total.Means(Bonus.ToDate())), after: "4"));
        EquatableArray<Clause> clauses = [Rate(Percent(10)), Base(Percent(50)), Desk(Rent)];
        var (before, after) = (Amended(clauses, counting), Amended([.. clauses, Clause("5", Seller.Pays(Buyer, Bonus))], counting));
        PeriodFacts[] months = [.. Enumerable.Range(1, 3).Select(number => Month(number).With(Sales, Usd.Of(0)).With(Bonus, Usd.Of(10)))];

        Assert.Contains(total.Declaration, before.ReachOfChange(after).ChangeableTerms);
        Assert.Equal(Usd.Of(10), before.Taking(after).Settle(months).Statements[2].Of(total).Value);
        Assert.Equal(Usd.Of(30), after.Settle(months).Statements[2].Of(total).Value);
    }

    [Fact]
    public void Identical_texts_reach_nothing()
    {
        var reach = ByLetter.ReachOfChange(Amended(ByLetter.Clauses, ByLetter.Amendments));

        Assert.Equal((0, 0, 0), (reach.Alterations.Count, reach.ChangeableTerms.Count, reach.ChangeablePayments.Count));
        Assert.Equal("0 terms and 0 payments can change, 6 terms and 3 payments cannot", $"{reach}");
    }

    [Fact]
    public void Agreements_of_different_keys_are_no_change() =>
        Assert.Throws<ArgumentException>(() => Signed.ReachOfChange(new("other", "Other", Dated, Cadence.Months, [Seller, Buyer], Signed.Clauses)));

    [Fact]
    public void An_agreement_as_it_stood_is_without_later_amendments()
    {
        Assert.Empty(ByLetter.AsItStoodOn(new LocalDate(2002, 1, 31)).Amendments);
        Assert.Same(ByLetter, ByLetter.AsItStoodOn(new LocalDate(2002, 2, 1)));
    }

    [Fact]
    public void The_same_text_settles_alike_and_another_does_not()
    {
        EquatableArray<PeriodFacts> january = [.. Months(1_000)], twoMonths = [.. Months(1_000, 1_000)];

        Assert.True(Signed.SettlesAs(ByLetter, january));
        Assert.False(Signed.SettlesAs(ByLetter, twoMonths));
        Assert.False(Signed.SettlesAs(Signed.Under(Whole, "dollars"), january));
    }
}
