using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Differences;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Differences.Brokerage;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Differences;

/// <summary>How a difference is shared out where alterations interact, can only be made together, or make no difference, with worked figures.</summary>
public sealed class SharingOutTests
{
    // 10 % × 50 % = 5 % of 1,000 before, 20 % × 40 % = 8 % after, and of each other share 1 % more. The first alone adds 5 %, after the second 4 %; the second alone takes 1 %, after the first 2 %.
    [Theory]
    [InlineData(4, AttributionMethod.MeanOfAllOrders, "+45 USD by 1: 20 % for 10 %", "-15 USD by 2: 40 % for 50 %")]
    [InlineData(5, AttributionMethod.InOrderOfTheText, "+50 USD by 1: 20 % for 10 %", "-20 USD by 2: 40 % for 50 %")]
    public void Up_to_six_that_interact_are_shared_out_in_the_mean_of_all_orders_and_more_in_the_order_of_the_text(int others, AttributionMethod method, string first, string second)
    {
        var difference = Shared(others, 10, 50, 1, Usd.Of(0)).CompareWith(Shared(others, 20, 40, 2, Usd.Of(3)), Months(1_000));
        var payments = difference.Periods[0].Payments;

        Assert.Equal(method, difference.Method);
        Assert.Equal([first, second, .. Enumerable.Range(3, others).Select(number => $"+10 USD by {number}: 2 % for 1 %")], payments[0].Parts.Select(part => $"{part}"));
        Assert.Equal(["+3 USD by 10: 3.00 USD for 0.00 USD"], payments[1].Parts.Select(part => $"{part}"));
        Assert.True(payments[0].Together.Amount.IsZero);
        Assert.Empty(difference.Together);
    }

    // The deduction becomes one of minutes, so that 1 and 2 go together. 10 % of 1,000 − 500 before, 20 % of 1,000 − 200 after; with 3 alone 100, with 1 and 2 alone 80.
    [Fact]
    public void What_can_only_be_made_together_is_shared_out_with_others_as_one()
    {
        var (minutes, rate) = (Term.Quantity("deduction", "Deduction", Unit.Minute), Term.Ratio("rate", "Rate"));
        var before = Of(
            Clause("1", Commission.Means(rate * (Sales - Deduction)), Paid.Means(Commission.Rounded(Rounding.ToTheCent)), Seller.Pays(Buyer, Paid)),
            Clause("2", Deduction.Means(Percent(50) * Sales)),
            Clause("3", rate.Means(Percent(10))));
        var after = Of(
            Clause("1", Commission.Means(rate * (Sales - (Usd.Of(1, per: Unit.Minute) * minutes))), Paid.Means(Commission.Rounded(Rounding.ToTheCent)), Seller.Pays(Buyer, Paid)),
            Clause("2", minutes.Means(Unit.Minute.Of(200))),
            Clause("3", rate.Means(Percent(20))));

        // ((80 − 50) + (160 − 100)) ÷ 2 = 45, and ((100 − 50) + (160 − 80)) ÷ 2 = 65.
        Assert.Equal(
            ["+45 USD by 1 changed; 2 changed", "+65 USD by 3: 20 % for 10 %"],
            before.CompareWith(after, Months(1_000)).Periods[0].Payments[0].Parts.Select(part => $"{part}"));
    }

    // Two deductions become ones of minutes, each with the clause that takes it off: 10 % of 1,000 − 500 − 100 = 40 before, of 1,000 − 200 − 300 = 50 after.
    [Fact]
    public void Two_pairs_that_can_only_be_made_together_are_two_causes()
    {
        var (minutes, other, others) = (Term.Quantity("deduction", "Deduction", Unit.Minute), Term.Money("other", "Other", Usd), Term.Quantity("other", "Other", Unit.Minute));
        var perMinute = Usd.Of(1, per: Unit.Minute);
        var paying = Clause("6", Paid.Means((Percent(10) * (Net - Commission)).Rounded(Rounding.ToTheCent)), Seller.Pays(Buyer, Paid));
        var before = Of(
            Clause("1", Net.Means(Sales - Deduction)), Clause("2", Deduction.Means(Percent(50) * Sales)), Clause("4", Commission.Means(other)), Clause("5", other.Means(Usd.Of(100))), paying);
        var after = Of(
            Clause("1", Net.Means(Sales - (perMinute * minutes))), Clause("2", minutes.Means(Unit.Minute.Of(200))),
            Clause("4", Commission.Means(perMinute * others)), Clause("5", others.Means(Unit.Minute.Of(300))), paying);

        Assert.Equal(
            ["+30 USD by 1 changed; 2 changed", "-20 USD by 4 changed; 5 changed"],
            before.CompareWith(after, Months(1_000)).Periods[0].Payments[0].Parts.Select(part => $"{part}"));
    }

    // Clause 5 can only lose the power once 3 speaks of it no more, on which nothing hangs that is paid.
    [Fact]
    public void What_a_cause_needs_is_made_with_it_although_no_payment_hangs_on_it()
    {
        var power = Buyer.May("renew", PowerEffect.Renew, ground: true, from: Dated, exercised: Fact.Date("given", "5", "Notice").Standing());
        var before = Of(Base(Percent(50)), Clause("3", Idle.Means(Percent(1).ProvidedThat(power.HasBeenExercised))), Clause("5", Seller.Pays(Buyer, Usd.Of(10)), power));
        var after = Of(Base(Percent(50)), Clause("3", Idle.Means(Percent(1))), Clause("5", Seller.Pays(Buyer, Usd.Of(40))));

        Assert.Equal(["5 changed: Buyer +30 USD, Seller -30 USD"], before.CompareWith(after, Months(0)).ByCause.Select(total => $"{total}"));
        Assert.Equal(["5 changed: Buyer -30 USD, Seller +30 USD"], after.CompareWith(before, Months(0)).ByCause.Select(total => $"{total}"));
        Assert.Equal(["3 changed"], before.CompareWith(after, Months(0)).WithoutEffect.Select(altered => $"{altered}"));
    }

    [Fact]
    public void Clauses_between_which_a_power_moves_are_one_cause()
    {
        var power = Buyer.May("renew", PowerEffect.Renew, ground: true, from: Dated, exercised: Fact.Date("given", "5", "Notice").Standing());
        var idle = Clause("3", Idle.Means(Percent(1).ProvidedThat(power.HasBeenExercised)));
        var before = Of(Base(Percent(50)), idle, Clause("5", Seller.Pays(Buyer, Usd.Of(10)), power), Clause("6", Buyer.Pays(Seller, Usd.Of(1))));
        var after = Of(Base(Percent(50)), idle, Clause("5", Seller.Pays(Buyer, Usd.Of(40))), Clause("6", Buyer.Pays(Seller, Usd.Of(3)), power));

        Assert.Equal(["5 changed; 6 changed: Buyer +28 USD, Seller -28 USD"], before.CompareWith(after, Months(0)).ByCause.Select(total => $"{total}"));
    }

    // 7 recalls net sales, which go with 2. On the way from the one text to the other it would pay 100 in February; under neither it pays anything, so that nothing of it is told.
    [Fact]
    public void A_term_that_the_other_text_only_recalls_goes_with_its_clause()
    {
        var agreement = Amended(
            [Clause("2", Net.Means(Sales), Seller.Pays(Buyer, Net))],
            new Amendment("Letter", new LocalDate(2002, 2, 1), new LocalDate(2002, 1, 15), Edit.Insert(Clause("7", Paid.Means(Net.Prior()), Seller.Pays(Buyer, Paid)), after: "2"), Edit.Delete("2")));
        var payments = agreement.AsInForceOn(Dated).CompareWith(agreement.AsInForceOn(new LocalDate(2002, 2, 1)), Months(100, 200)).Periods[1].Payments;

        Assert.Equal(["2, Seller pays Buyer: 200 USD, then 0 USD (-200 USD by 2 deleted)"], payments.Select(payment => $"{payment}"));
    }

    // Each of the two alone refuses sales above 100, so that nobody knows what would be paid on the way from 10 to 40.
    [Fact]
    public void Where_the_facts_are_refused_on_the_way_the_difference_is_due_to_all_together()
    {
        var (accepted, few) = ((Rule<bool>)true, Sales <= Usd.Of(100));
        var before = Of(Clause("2", Seller.Pays(Buyer, Basis.Decides<Money>(Usd.Of(10), Usd.Of(20))), Expectation.That("sales are few", Basis.Decides<bool>(accepted, few))));
        var after = Of(Clause("2", Seller.Pays(Buyer, Basis.Decides<Money>(Usd.Of(30), Usd.Of(40))), Expectation.That("sales are few", Basis.Decides<bool>(few, accepted))));
        var difference = before.CompareWith(after.Under(Basis, "net"), Months(1_000));

        Assert.Equal("2, Seller pays Buyer: 10 USD, then 40 USD", $"{difference.Periods[0].Payments[0]}");
        Assert.Equal(["Buyer +30 USD", "Seller -30 USD"], difference.Together.Select(party => $"{party}"));
        Assert.Equal(["2 changed: nothing in total", "basis read as net for gross: nothing in total"], difference.ByCause.Select(total => $"{total}"));
    }

    // 50 before; 20 % of 1,000 − 50 % of 500 = 150 after. The rate alone makes 100, the reading alone 75.
    [Fact]
    public void A_clause_and_a_reading_that_differ_are_shared_out_where_there_are_no_versions()
    {
        var later = new Amendment("Later", new LocalDate(2003, 1, 1), new LocalDate(2002, 1, 1), Edit.Insert(Clause("5", Seller.Pays(Buyer, Bonus)), after: "4"));
        var difference = Amended(Signed.Clauses, later).CompareWith(
            Amended([Rate(Percent(20)), Base(Percent(50)), Nothing(Percent(1)), Desk(Rent)], later).Under(Basis, "net"), Months(1_000));

        Assert.Equal(
            ["+62.5 USD by 1: 20 % for 10 %", "+37.5 USD by basis read as net for gross"],
            difference.Periods[0].Payments[0].Parts.Select(part => $"{part}"));
    }

    // From February 10 % of 500 becomes 20 % in the first, 30 % in the second; the other amendment is the same in both.
    [Fact]
    public void An_amendment_that_both_have_otherwise_is_a_cause_and_one_that_both_have_alike_is_none()
    {
        var bonus = new Amendment("Bonus", new LocalDate(2002, 1, 1), new LocalDate(2002, 1, 1), Edit.Insert(Clause("5", Seller.Pays(Buyer, Bonus)), after: "4"));
        var (before, after) = (Amended(Signed.Clauses, bonus, Letter("Letter", new(2002, 2, 1), 10, 20)), Amended(Signed.Clauses, bonus, Letter("Letter", new(2002, 2, 1), 10, 30)));
        var months = Months(1_000, 1_000).Select(month => month.With(Bonus, Usd.Of(7))).ToList();

        Assert.Equal(["Letter changed: Buyer +50 USD, Seller -50 USD"], before.CompareWith(after, months).ByCause.Select(total => $"{total}"));
        Assert.Equal(["Letter not made: Buyer -50 USD, Seller +50 USD"], before.CompareWith(Amended(Signed.Clauses, bonus), months).ByCause.Select(total => $"{total}"));
        Assert.Equal(["5, Seller pays Buyer: 7 USD, then 7 USD"], before.CompareWith(after, months).Periods[1].Payments.Skip(1).Select(payment => $"{payment}"));
    }

    // 1 changes one payment, 2 both: 4 pays net sales, which are 500 before and 600 after.
    [Fact]
    public void Of_causes_that_interact_a_payment_is_shared_out_among_those_that_reach_it()
    {
        var desk = Desk(Net.Rounded(Rounding.ToTheCent));

        Assert.Equal(
            ["+55 USD by 1: 20 % for 10 %; +15 USD by 2: 40 % for 50 %", "+100 USD by 2: 40 % for 50 %"],
            Of(Rate(Percent(10)), Base(Percent(50)), desk).CompareWith(Of(Rate(Percent(20)), Base(Percent(40)), desk), Months(1_000)).Periods[0].Payments.Select(payment => string.Join("; ", payment.Parts)));
    }

    // 2 changes both payments, 1 and 4 one each, so that all three are shared out together. Of what 4 pays: 500 before, half of 600 after; with 2 alone 600, with 4 alone 250.
    [Fact]
    public void Causes_that_interact_by_way_of_another_are_shared_out_with_it()
    {
        var (before, after) = (Of(Rate(Percent(10)), Base(Percent(50)), Desk(Net.Rounded(Rounding.ToTheCent))), Of(Rate(Percent(20)), Base(Percent(40)), Desk((Percent(50) * Net).Rounded(Rounding.ToTheCent))));

        Assert.Equal(
            ["+55 USD by 1: 20 % for 10 %; +15 USD by 2: 40 % for 50 %", "+75 USD by 2: 40 % for 50 %; -275 USD by 4 changed"],
            before.CompareWith(after, Months(1_000)).Periods[0].Payments.Select(payment => string.Join("; ", payment.Parts)));
    }

    [Fact]
    public void A_clause_that_only_takes_over_a_power_is_of_the_cause_of_that_which_gives_it_up()
    {
        var power = Buyer.May("renew", PowerEffect.Renew, ground: true, from: Dated, exercised: Fact.Date("given", "5", "Notice").Standing());
        var idle = Clause("3", Idle.Means(Percent(1).ProvidedThat(power.HasBeenExercised)));
        var (before, after) = (Of(Base(Percent(50)), idle, Clause("5", Seller.Pays(Buyer, Usd.Of(10)), power)), Of(Base(Percent(50)), idle, Clause("5", Seller.Pays(Buyer, Usd.Of(40))), Clause("6", power)));

        Assert.Equal(["5 changed; 6 inserted: Buyer +30 USD, Seller -30 USD"], before.CompareWith(after, Months(0)).ByCause.Select(total => $"{total}"));
    }

    [Fact]
    public void A_clause_of_which_only_terms_differ_that_nothing_uses_has_no_effect_and_one_that_pays_more_has()
    {
        var before = Of(Rate(Percent(10)), Base(Percent(50)), Clause("4", Buyer.Pays(Seller, Rent), Idle.Means(Percent(1))));
        var idle = Of(Rate(Percent(10)), Base(Percent(50)), Clause("4", Buyer.Pays(Seller, Rent), Idle.Means(Percent(2))));
        var more = Of(Rate(Percent(10)), Base(Percent(50)), Clause("4", Buyer.Pays(Seller, Rent), Idle.Means(Percent(1)), Seller.Pays(Buyer, Bonus)));

        Assert.Equal(["4: 2 % for 1 %"], before.CompareWith(idle, Months(1_000)).WithoutEffect.Select(altered => $"{altered}"));
        Assert.Equal(["4 changed: Seller -7 USD, Buyer +7 USD"], before.CompareWith(more, [Months(1_000)[0].With(Bonus, Usd.Of(7))]).ByCause.Select(total => $"{total}"));
    }

    // Notice ends it in January; rent is paid in February where the clause outlives the end.
    [Fact]
    public void A_clause_that_outlives_the_end_in_one_text_alone_causes_what_is_paid_after_it()
    {
        var given = Fact.Date("given", "5", "Notice").Standing();
        var end = Clause("5", PeriodOfTheEnd.CountsWhole, Buyer.May("end it", PowerEffect.Terminate, ground: true, from: Dated, exercised: given));
        var (before, after) = (Of(Base(Percent(50)), Desk(Rent), end), Of(Base(Percent(50)), Desk(Rent).Surviving(), end));
        PeriodFacts[] months = [Months(0)[0].With(given, Dated).With(Rent, Usd.Of(30)), Months(0, 0)[1].With(Rent, Usd.Of(30))];

        Assert.Equal(["4 changed: Seller +30 USD, Buyer -30 USD"], before.CompareWith(after, months).ByCause.Select(total => $"{total}"));
        Assert.Equal(["4 changed: Seller -30 USD, Buyer +30 USD"], after.CompareWith(before, months).ByCause.Select(total => $"{total}"));
    }

    // 5 goes for 6, and 7 and 8 after the last that both have: gone clauses stand where they stood.
    [Fact]
    public void Causes_come_in_the_order_of_the_text_in_which_clauses_that_went_stand_where_they_stood()
    {
        static Clause Paying(string reference, decimal amount) => Clause(reference, Seller.Pays(Buyer, Usd.Of(amount)));
        var before = Of(Paying("0", 1), Paying("1", 1), Paying("2", 1), Paying("3", 1), Paying("4", 1));
        var after = Of(Paying("1", 2), Paying("5", 4), Paying("4", 8), Paying("6", 16));

        Assert.Equal(
            ["0 deleted: Buyer -1 USD, Seller +1 USD", "1: 2.00 USD for 1.00 USD: Buyer +1 USD, Seller -1 USD", "2 deleted: Buyer -1 USD, Seller +1 USD", "3 deleted: Buyer -1 USD, Seller +1 USD",
                "5 inserted: Buyer +4 USD, Seller -4 USD", "4: 8.00 USD for 1.00 USD: Buyer +7 USD, Seller -7 USD", "6 inserted: Buyer +16 USD, Seller -16 USD"],
            before.CompareWith(after, [Month(1)]).ByCause.Select(total => $"{total}"));
        Assert.Equal(Usd.Of(7), before.CompareWith(after, [Month(1)]).Totals.Single(total => total.Clause == "4").Difference);
    }

    private static Agreement Shared(int others, int first, int second, int other, Money desk)
    {
        EquatableArray<Term<Ratio>> parts = [.. Enumerable.Range(1, others + 2).Select(number => Term.Ratio($"part-{(Rational)number}", $"Part {(Rational)number}"))];
        var share = parts.Skip(2).Aggregate(parts[0] * parts[1], (sum, part) => sum + part);
        return Of(
        [
            Clause("1", parts[0].Means(Percent(first))),
            Clause("2", parts[1].Means(Percent(second))),
            .. parts.Skip(2).Select((part, index) => Clause($"{(Rational)(index + 3)}", part.Means(Percent(other)))),
            Clause("9", Paid.Means((share * Sales).Rounded(Rounding.ToTheCent)), Seller.Pays(Buyer, Paid)),
            Clause("10", Buyer.Pays(Seller, desk)),
        ]);
    }

    private static Amendment Letter(string title, LocalDate effective, int from, int to) =>
        new(title, effective, new LocalDate(2002, 1, 15), Edit.Substitute(Percent(from), Percent(to), "1"));
}
