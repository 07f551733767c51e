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
    private static readonly Term<Money> Extra = Term.Money("extra", "Rent again", Usd);

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

    // Both clauses pay the same sales: who changes the one changes nothing of the other, since both texts ask for sales from the first.
    [Fact]
    public void A_fact_that_both_texts_ask_for_reaches_nothing_but_by_the_rules_that_differ()
    {
        var back = Clause("4", Buyer.Pays(Seller, Sales));
        var reach = Of(Clause("2", Seller.Pays(Buyer, Sales)), back).ReachOfChange(Of(Clause("2", Seller.Pays(Buyer, Sales + Usd.Of(1))), back));

        Assert.Equal(["2, Seller to Buyer, USD"], reach.ChangeablePayments.Select(payment => $"{payment}"));
        Assert.Equal(["4, Buyer to Seller, USD"], reach.UnchangingPayments.Select(payment => $"{payment}"));
    }

    [Fact]
    public void Terms_that_come_or_go_with_a_clause_change_and_what_is_paid_by_it_does_not()
    {
        var going = Signed.ReachOfChange(Of(Rate(Percent(10)), Base(Percent(50)), Desk(Rent)));
        var coming = Signed.ReachOfChange(Of(With(Rate(Percent(10)), Extra.Means(Rent)), Base(Percent(50)), Nothing(Percent(1)), Desk(Rent)));

        Assert.Equal(["idle", "noted"], going.ChangeableTerms.Select(term => term.Key));
        Assert.Equal(["extra"], coming.ChangeableTerms.Select(term => term.Key));
        Assert.Equal((0, 0), (going.ChangeablePayments.Count, coming.ChangeablePayments.Count));
    }

    [Fact]
    public void A_term_that_is_defined_alike_in_another_clause_changes_nothing()
    {
        var moved = Signed.ReachOfChange(Of(With(Rate(Percent(10)), Noted.Means(Rent)), Base(Percent(50)), Clause("3", Idle.Means(Percent(1))), Desk(Rent)));

        Assert.Equal((2, 0, 0), (moved.Alterations.Count, moved.ChangeableTerms.Count, moved.ChangeablePayments.Count));
    }

    [Fact]
    public void Amendments_in_another_order_can_change_everything_and_one_more_only_what_it_edits()
    {
        EquatableArray<Clause> clauses = [Rate(Percent(10)), Base(Percent(50)), Nothing(Percent(1)), Desk(Rent)];
        var (first, second) = (Letter("First", 20), Letter("Second", 30));
        var other = Amended([Rate(Percent(10)), Base(Percent(50)), Nothing(Percent(2)), Desk(Rent)], second, first);

        Assert.Equal((6, 2), CountOf(Amended(clauses, first, second).ReachOfChange(other)));
        Assert.Equal((2, 1), CountOf(Amended(clauses, first).ReachOfChange(Amended(clauses, first, second))));

        static (int Terms, int Payments) CountOf(ChangeReach reach) => (reach.ChangeableTerms.Count, reach.ChangeablePayments.Count);
    }

    [Fact]
    public void What_supersedes_an_amendment_reaches_what_that_one_edits()
    {
        EquatableArray<Clause> clauses = [Rate(Percent(10)), Base(Percent(50)), Nothing(Percent(1)), Desk(Rent)];
        var letter = Letter("Letter", 20);
        var reach = Amended(clauses, letter).ReachOfChange(Amended(clauses, letter, new Amendment("Never mind", new(2002, 2, 1), new LocalDate(2002, 1, 20), Edit.Supersede(letter))));

        Assert.Equal(["commission", "paid"], reach.ChangeableTerms.Select(term => term.Key));
        Assert.Equal(["1"], reach.AlteredClauses.Select(clause => $"{clause}"));
    }

    [Fact]
    public void A_question_on_which_an_amendment_of_both_texts_turns_reaches_all_that_there_is()
    {
        var from = new Reading("from", "1", "From when?", "The first is the plainest.", new ReadingOption("march", "from March"), new ReadingOption("may", "from May"));
        var letter = Letter("Letter", 20).TakingEffectOn(from.Decides<LocalDate>(new LocalDate(2002, 3, 1), new LocalDate(2002, 5, 1)));
        var agreement = Amended([Rate(Percent(10)), Base(Percent(50)), Nothing(Percent(1)), Desk(Rent)], letter);
        var reach = agreement.ReachOfChange(agreement.Under(from, "may"));

        Assert.Equal((6, 2, 0, 0), (reach.ChangeableTerms.Count, reach.ChangeablePayments.Count, reach.UnchangingTerms.Count, reach.UnchangingPayments.Count));
    }

    [Fact]
    public void A_power_to_end_it_reaches_all_that_there_is()
    {
        var given = Fact.Date("given", "5", "Notice").Standing();
        var reach = Signed.ReachOfChange(Of([.. Signed.Clauses, Clause("5", PeriodOfTheEnd.CountsWhole, Buyer.May("end it", PowerEffect.Terminate, ground: true, from: Dated, exercised: given))]));

        Assert.Equal((6, 2, 0, 0), (reach.ChangeableTerms.Count, reach.ChangeablePayments.Count, reach.UnchangingTerms.Count, reach.UnchangingPayments.Count));
        Assert.Equal([new ClauseReference("5")], reach.ClausesReaching(Idle.Declaration));
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

    // The text at the start of January is the same in both, that from the middle of it on is not.
    [Fact]
    public void Texts_of_which_one_differs_do_not_settle_alike()
    {
        EquatableArray<Clause> clauses = [Rate(Percent(10)), Base(Percent(50))];
        var (one, other) = (Amended(clauses, InJanuary(20)), Amended(clauses, InJanuary(30)));

        Assert.True(one.SettlesAs(Amended(clauses, InJanuary(20)), [.. Months(1_000)]));
        Assert.False(one.SettlesAs(other, [.. Months(1_000)]));

        static Amendment InJanuary(int percent) =>
            new Amendment("Letter", new LocalDate(2002, 1, 16), new LocalDate(2002, 1, 10), Edit.Replace(Rate(Percent(percent)))).SettlingThePeriodOfChange(PeriodOfChange.AsAtItsEnd);
    }

    // What was given before the letter asks for it counts in the one, and in the other does not.
    [Fact]
    public void What_counts_beforehand_by_one_text_alone_settles_alike_as_long_as_it_is_not_given()
    {
        EquatableArray<Clause> clauses = [Rate(Percent(10)), Base(Percent(50))];
        Amendment letter = new("Letter", new LocalDate(2002, 3, 1), new LocalDate(2002, 1, 15), Edit.Insert(Clause("5", Seller.Pays(Buyer, Bonus.ToDate())), after: "2"));
        var (plain, counting) = (Amended(clauses, letter), Amended(clauses, letter.CountingBeforehand(Bonus)));
        EquatableArray<PeriodFacts> without = [.. Months(1_000, 1_000)], with = [without[0], without[1].With(Bonus, Usd.Of(5))];

        Assert.True(plain.SettlesAs(counting, without));
        Assert.True(counting.SettlesAs(plain, without));
        Assert.False(plain.SettlesAs(counting, with));
        Assert.False(counting.SettlesAs(plain, with));
        Assert.True(counting.SettlesAs(Amended(clauses, letter.CountingBeforehand(Bonus)), with));
    }

    private static Clause With(Clause clause, Provision provision) => Clause($"{clause.Reference}", [.. clause.Provisions, provision]);

    private static Amendment Letter(string title, int percent) =>
        new(title, new LocalDate(2002, 2, 1), new LocalDate(2002, 1, 15), Edit.Replace(Rate(Percent(percent))));
}
