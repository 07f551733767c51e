using ContractRules.Agreements;
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

/// <summary>Two versions, two readings and two ways to write a small agreement, compared in money, with worked figures.</summary>
public sealed class ComparingTests
{
    private static readonly LocalDate Later = new(2002, 2, 1);

    private static AgreementDifference ByVersions(params decimal[] sales) => ByLetter.AsInForceOn(Dated).CompareWith(ByLetter.AsInForceOn(Later), Months(sales));

    [Fact]
    public void Two_versions_differ_by_the_clauses_that_the_letter_edits_each_in_the_mean_of_both_orders()
    {
        // Of 1,000: 10 % of 1,000 − 500 = 50 before, 20 % of 1,000 − 400 = 120 after. The rate first adds 50, then the deduction 20; the deduction first
        // adds 10, then the rate 60. In the mean: the rate 55, the deduction 15.
        var payment = ByVersions(1_000).Periods[0].Payments[0];

        Assert.Equal("1, Seller pays Buyer: 50 USD, then 120 USD (+55 USD by 1: 20 % for 10 %; +15 USD by 2: 40 % for 50 %)", $"{payment}");
        Assert.Equal(Usd.Of(70), payment.Difference);
        Assert.Equal(AttributionMethod.MeanOfAllOrders, ByVersions(1_000).Method);
    }

    [Fact]
    public void All_periods_add_up_party_by_party_and_cause_by_cause()
    {
        var difference = ByVersions(1_000, 3_000);

        Assert.Equal("Buyer +280 USD, Seller -280 USD", $"{difference}");
        Assert.Equal(["1: 20 % for 10 %: Buyer +220 USD, Seller -220 USD", "2: 40 % for 50 %: Buyer +60 USD, Seller -60 USD", "5 inserted: nothing in total"], difference.ByCause.Select(total => $"{total}"));
        Assert.Equal("Seller pays Buyer 480 USD instead of 200 USD (clause 1)", $"{Assert.Single(difference.Totals)}");
        Assert.Equal(["+220 USD by 1: 20 % for 10 %", "+60 USD by 2: 40 % for 50 %"], difference.Totals[0].Parts.Select(part => $"{part}"));
    }

    [Fact]
    public void What_no_payment_hangs_on_takes_no_part()
    {
        Assert.Equal(["3: 2 % for 1 %"], ByVersions(1_000).WithoutEffect.Select(altered => altered.Description));
        Assert.DoesNotContain(ByVersions(1_000).Causes, cause => cause.Clauses.Contains("3"));
    }

    [Fact]
    public void A_clause_that_only_the_second_has_causes_all_that_it_pays_and_the_first_does_not_look_at_its_facts()
    {
        var months = Months(1_000).Select(month => month.With(Bonus, Usd.Of(7))).ToList();
        var difference = ByLetter.AsInForceOn(Dated).CompareWith(ByLetter.AsInForceOn(Later), months);

        Assert.Equal("5, Seller pays Buyer: 0 USD, then 7 USD (+7 USD by 5 inserted)", $"{difference.Periods[0].Payments[1]}");
        Assert.Equal("5 deleted: Buyer -7 USD, Seller +7 USD", $"{ByLetter.AsInForceOn(Later).CompareWith(ByLetter.AsInForceOn(Dated), months).ByCause[^1]}");
    }

    [Fact]
    public void Two_ways_to_read_are_compared_under_the_text_in_force_at_each_period()
    {
        // 10 % of 1,000 − 50 % of 500 = 75 instead of 50; then, by the letter, 20 % of 1,000 − 40 % of 400 = 168 instead of 120.
        var difference = ByLetter.CompareWith(ByLetter.Under(Basis, "net"), Months(1_000, 1_000));

        Assert.Equal(["2002-01: Buyer +25 USD, Seller -25 USD", "2002-02: Buyer +48 USD, Seller -48 USD"], difference.Periods.Select(period => $"{period}"));
        Assert.Equal("basis read as net for gross: Buyer +73 USD, Seller -73 USD", $"{Assert.Single(difference.ByCause)}");
        Assert.Null(difference.TextBefore);
    }

    [Fact]
    public void Versions_and_readings_differ_together()
    {
        // 50 before, 20 % of 1,000 − 40 % of 400 = 168 after. With the rate alone 100, with the deduction alone 60, with the reading alone 75; without the rate 84,
        // without the deduction 150, without the reading 120. The rate comes first in two orders, after the deduction in one, after the reading in one, last in
        // two: (2 × (100 − 50) + (120 − 60) + (150 − 75) + 2 × (168 − 84)) / 6 = 403/6.
        var payment = ByLetter.AsInForceOn(Dated).CompareWith(ByLetter.AsInForceOn(Later).Under(Basis, "net"), Months(1_000)).Periods[0].Payments[0];

        Assert.Equal(new Rational(403, 6), payment.Parts[0].More.Amount);
        Assert.Equal(Usd.Of(118), payment.Difference);
        Assert.Equal(3, payment.Parts.Count);
    }

    [Fact]
    public void The_agreement_written_otherwise_differs_by_its_clauses()
    {
        var rewritten = Rewritten(Rate(Percent(20)), Base(Percent(50)), Nothing(Percent(1)), Desk(Usd.Of(100)));
        var difference = Signed.CompareWith(rewritten, Months(1_000).Select(month => month.With(Rent, Usd.Of(30))).ToList());

        Assert.Equal(["1: 20 % for 10 %: Buyer +50 USD, Seller -50 USD", "4 changed: Seller +70 USD, Buyer -70 USD"], difference.ByCause.Select(total => $"{total}"));
    }

    [Fact]
    public void Texts_throughout_differ_by_their_clauses_whatever_amended_them() =>
        Assert.Equal(["1: 20 % for 10 %", "2: 40 % for 50 %", "5 inserted"], Signed.AsInForceOn(Dated).CompareWith(ByLetter.AsInForceOn(Later), Months(1_000)).Causes.Select(cause => $"{cause}"));

    [Fact]
    public void A_payment_that_goes_the_other_way_or_falls_due_otherwise_is_a_cause()
    {
        PeriodFacts[] month = [Months(0)[0].With(Rent, Usd.Of(5))];
        Agreement With(Clause desk) => Rewritten(Rate(Percent(10)), Base(Percent(50)), Nothing(Percent(1)), desk);
        var first = With(Clause("4", Buyer.Pays(Seller, Rent, due: ThePeriod.Start)));

        Assert.Equal(["4 changed: Seller -10 USD, Buyer +10 USD"], first.CompareWith(With(Clause("4", Seller.Pays(Buyer, Rent, due: ThePeriod.Start))), month).ByCause.Select(total => $"{total}"));
        Assert.Equal(["4 changed: nothing in total"], first.CompareWith(With(Clause("4", Buyer.Pays(Seller, Rent, due: ThePeriod.End))), month).ByCause.Select(total => $"{total}"));
    }

    // Only the second text speaks of items, of which it pays 1 for each; only the first of rent, which was withdrawn.
    [Fact]
    public void Each_text_looks_only_at_what_it_asks_for_of_facts_and_of_items()
    {
        var price = Field.Money("price", Usd, "Price");
        var calls = Items.Of("call", "5", "Calls", price).NoneUnlessGiven();
        var (before, after) = (Of(Base(Percent(50)), Desk(Rent)), Of(Base(Percent(50)), Clause("5", Seller.Pays(Buyer, calls.Total(price)))));
        var month = Months(0)[0].With(calls, [Item.Of("A").With(price, Usd.Of(3)), Item.Of("B").With(price, Usd.Of(4))]);

        Assert.Equal(["4 deleted: nothing in total", "5 inserted: Buyer +7 USD, Seller -7 USD"], before.CompareWith(after, [month]).ByCause.Select(total => $"{total}"));
        Assert.Equal("Buyer -7 USD, Seller +7 USD", $"{after.CompareWith(before, [month])}");
        Assert.Equal("Seller -5 USD, Buyer +5 USD", $"{before.CompareWith(after, [Months(0)[0].With(Rent, Usd.Of(5))])}");
    }

    [Fact]
    public void An_amendment_that_differs_is_one_cause()
    {
        var plain = Amended(Signed.Clauses, ByLetter.Amendments[0]);
        var without = Amended(Signed.Clauses);
        var difference = without.CompareWith(plain, Months(1_000, 1_000));

        Assert.Equal("Letter made: Buyer +70 USD, Seller -70 USD", $"{Assert.Single(difference.ByCause)}");
        Assert.Equal((true, false, false), (difference.Periods[0].IsNothing, difference.Periods[1].IsNothing, difference.IsNothing));
    }

    [Fact]
    public void A_term_that_moved_is_taken_with_the_clause_to_which_it_moved_and_one_that_only_one_text_has_is_there_for_whoever_uses_it()
    {
        // The deduction moves to clause 6 and takes 40 %; clause 1 pays 20 % of a basis that only the second text defines.
        var basis = Term.Money("new-basis", "New basis", Usd);
        var rewritten = Rewritten(
            Clause("1", Commission.Means(Percent(20) * basis), Paid.Means(Commission.Rounded(Rounding.ToTheCent)), Seller.Pays(Buyer, Paid)),
            Clause("2", Net.Means(Sales - Deduction)),
            Nothing(Percent(1)),
            Desk(Rent),
            Clause("6", Deduction.Means(Percent(40) * Sales), basis.Means(Net + Usd.Of(100))));
        var payment = Signed.CompareWith(rewritten, Months(1_000)).Periods[0].Payments[0];

        // 50 before; 20 % of 600 + 100 = 140 after. Clause 1: alone 20 % of 600 = 120, +70; after 6: 140 − 60 = +80. Clause 6: alone 60, +10; after 1 +20.
        Assert.Equal(["+75 USD by 1 changed", "+15 USD by 6 inserted"], payment.Parts.Select(part => $"{part}"));
    }

    [Fact]
    public void What_can_only_be_changed_together_is_one_cause()
    {
        // In the second text the deduction is a quantity of minutes, which no rule of the first can take off.
        var minutes = Term.Quantity("deduction", "Deduction", Unit.Minute);
        var written = Rewritten(
            Clause("1", Commission.Means(Percent(10) * (Sales - Deduction)), Paid.Means(Commission.Rounded(Rounding.ToTheCent)), Seller.Pays(Buyer, Paid)),
            Clause("2", Deduction.Means(Percent(50) * Sales)),
            Desk(Rent));
        var rewritten = Rewritten(
            Clause("1", Commission.Means(Percent(10) * (Sales - (Usd.Of(1, per: Unit.Minute) * minutes))), Paid.Means(Commission.Rounded(Rounding.ToTheCent)), Seller.Pays(Buyer, Paid)),
            Clause("2", minutes.Means(Unit.Minute.Of(200))),
            Desk(Usd.Of(0)));
        var difference = written.CompareWith(rewritten, Months(1_000));

        // 10 % of 1,000 − 500 before, of 1,000 − 200 after.
        Assert.Equal(["1 changed; 2 changed", "4 changed"], difference.Causes.Select(cause => $"{cause}"));
        Assert.Equal(["+30 USD by 1 changed; 2 changed"], difference.Periods[0].Payments[0].Parts.Select(part => $"{part}"));
    }

    [Fact]
    public void What_is_undetermined_under_either_is_open_and_tells_what_is_missing()
    {
        var difference = ByLetter.AsInForceOn(Dated).CompareWith(ByLetter.AsInForceOn(Later), [Month(1), Months(0, 1_000)[1]]);

        Assert.True(difference.IsOpen);
        Assert.Equal("sales", Assert.Single(difference.Periods[0].Payments[0].Reasons).Subject);
        Assert.Equal("Buyer +70 USD, Seller -70 USD, some of it open", $"{difference}");
        Assert.Equal([SettlementPeriod.Month(2002, 1)], difference.Totals[0].LeftOut);
    }

    [Fact]
    public void What_is_undetermined_on_the_way_is_due_to_all_together()
    {
        var before = Of(
            Clause("1", Paid.Means((Percent(10) * Net).Rounded(Rounding.ToTheCent)), Seller.Pays(Buyer, Paid)),
            Clause("2", Net.Means(Sales)));
        var after = Of(
            Clause("1", Paid.Means((Percent(10) * Rent).Rounded(Rounding.ToTheCent)), Seller.Pays(Buyer, Paid)),
            Clause("2", Net.Means(Sales * (Rent / Rent))));
        var payment = before.CompareWith(after, Months(1_000)).Periods[0].Payments[0];

        // From 10 % of 1,000 to 10 % of no rent; with the second clause alone the rent would be divided by nothing.
        Assert.Equal((Usd.Of(-100), 0, Usd.Of(-100)), (payment.Difference!.Value, payment.Parts.Count, payment.Together));
    }

    [Fact]
    public void Many_that_interact_are_told_in_the_order_of_the_text()
    {
        Agreement Of7(int more) => Of(
        [
            .. Enumerable.Range(1, 7).Select(number => Clause($"{number}", Term.Ratio($"part-{number}", $"Part {number}").Means(Percent(number + more)))),
            Clause("8", Paid.Means((Enumerable.Range(1, 7).Select(number => (Rule<Ratio>)Term.Ratio($"part-{number}", $"Part {number}")).Aggregate((one, other) => one + other) * Sales).Rounded(Rounding.ToTheCent)),
                Seller.Pays(Buyer, Paid)),
        ]);
        var difference = Of7(0).CompareWith(Of7(1), Months(100));

        Assert.Equal(AttributionMethod.InOrderOfTheText, difference.Method);
        Assert.Equal([.. Enumerable.Range(1, 7).Select(number => $"{number}")], difference.Causes.Select(cause => $"{cause.Clauses.Single()}"));
        Assert.All(difference.Periods[0].Payments[0].Parts, part => Assert.Equal(Usd.Of(1), part.More));
    }

    [Fact]
    public void What_only_falls_due_on_another_day_is_told()
    {
        var rewritten = Rewritten(
            Rate(Percent(10)), Base(Percent(50)), Nothing(Percent(1)), Clause("4", Buyer.Pays(Seller, Rent, due: ThePeriod.End)));
        var difference = Signed.CompareWith(rewritten, Months(1_000).Select(month => month.With(Rent, Usd.Of(5))).ToList());

        Assert.Equal("2002-01: other days", $"{difference.Periods[0]}");
        Assert.False(difference.IsNothing);
    }

    [Fact]
    public void Wrong_facts_are_told_and_compare_nothing()
    {
        var difference = ByLetter.AsInForceOn(Dated).CompareWith(ByLetter.AsInForceOn(Later), [Month(1), Month(3)]);

        Assert.Empty(difference.Periods);
        Assert.Single(difference.Faults);
    }

    [Fact]
    public void Agreements_of_different_dates_are_not_compared() =>
        Assert.Throws<ArgumentException>(() => Signed.CompareWith(
            new("small", "Small agreement", Dated.PlusDays(1), Cadence.Months, [Seller, Buyer], Signed.Clauses), Months(1_000)));
}
