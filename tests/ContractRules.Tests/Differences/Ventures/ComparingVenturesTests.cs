using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Differences.Ventures;
using ContractRules.Plans;
using ContractRules.Plans.Ventures;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Differences.Brokerage;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Differences.Ventures;

/// <summary>What a change costs many ventures, by small examples.</summary>
public sealed class ComparingVenturesTests
{
    private static readonly Agreement Tenth = Of(Rate(Percent(10)), Base(Percent(50)));
    private static readonly Agreement Fifth = Of(Rate(Percent(20)), Base(Percent(40)));

    // Of sales of 1,000: 10 % of 500 is 50; 20 % of 600 is 120; on the way 20 % of 500 is 100 and 10 % of 600 is 60. The rate causes (50 + 60) ÷ 2 = 55, the deduction (10 + 20) ÷ 2 = 15. Of 3,000 as
    // much three times.
    [Fact]
    public void Differences_of_all_ventures_are_added_up_and_shared_out_to_their_causes()
    {
        var compared = Tenth.CompareVentures(Fifth, [Rows(("a", 1, 600), ("b", 1, 2_000)), Rows(("a", 2, 400), ("b", 2, 1_000))]);
        var total = Assert.Single(compared.Totals);

        Assert.Equal((2, 2, 4, 0), (compared.Ventures, compared.Differing, compared.Periods, compared.Refused));
        Assert.Equal((Usd.Of(200), Usd.Of(480), Usd.Of(280)), (total.Before, total.After, total.Difference));
        Assert.Equal(["+220 USD by 1: 20 % for 10 %", "+60 USD by 2: 40 % for 50 %"], compared.Totals[0].Parts.Select(part => $"{part}"));
        Assert.Equal("2 of 2 ventures differ, Buyer +280 USD, Seller -280 USD", compared.ToString());
        Assert.Equal(compared.Causes, compared.Causing);
        Assert.Equal(new DateInterval(new(2002, 1, 1), new(2002, 2, 28)), compared.Span);
    }

    // 210 of b come before 70 of a.
    [Fact]
    public void The_ventures_that_differ_most_are_told_by_name()
    {
        var compared = Tenth.CompareVentures(Fifth, [Rows(("a", 1, 1_000), ("b", 1, 3_000), ("c", 1, 0))]);
        var greatest = Assert.Single(compared.Greatest);

        Assert.Equal((3, 2), (compared.Ventures, compared.Differing));
        Assert.Equal(Usd, greatest.Unit);
        Assert.Equal(["b: Buyer +210 USD, Seller -210 USD", "a: Buyer +70 USD, Seller -70 USD"], greatest.Ventures.Select(venture => $"{venture}"));
        Assert.Equal("USD: b: Buyer +210 USD, Seller -210 USD; a: Buyer +70 USD, Seller -70 USD", $"{greatest}");
    }

    [Fact]
    public void Of_very_many_ventures_only_so_many_are_told_of_those_that_differ_alike_by_their_names()
    {
        var compared = Tenth.CompareVentures(Fifth, [Rows([.. Enumerable.Range(0, 30).Select(number => ($"V-{number:00}", 1, number % 3 == 0 ? 2_000L : 1_000L))])]);

        Assert.Equal(["V-00", "V-03", "V-06", "V-09", "V-12", "V-15", "V-18", "V-21", "V-24", "V-27"], Assert.Single(compared.Greatest).Ventures.Select(venture => venture.Venture));
        Assert.Equal(ComparingVentures.GreatestTold, compared.Greatest[0].Ventures.Count);
    }

    [Theory]
    [InlineData(VentureOrder.Any)]
    [InlineData(VentureOrder.ByVenture)]
    public void Of_a_venture_in_which_anything_is_wrong_nothing_counts_whatever_came_before(VentureOrder order)
    {
        var lots = new List<ComparedLot>();
        var compared = Tenth.CompareVentures(Fifth, [Rows(("a", 1, 1_000), ("a", 2, 1_000)), Rows(("a", 3, -1), ("b", 1, 1_000))], order, lots.Add);

        Assert.Equal((1, 1, 1), (compared.Ventures, compared.Refused, compared.Periods));
        Assert.Equal(Usd.Of(70), Assert.Single(compared.Totals).Difference);
        Assert.Equal(["a, 2002-03, sales: found -0.01; expected a number of USD, at least 0, with at most 2 decimals"], lots.SelectMany(lot => lot.Faults).Select(fault => $"{fault}"));
        Assert.Equal(["b"], lots.SelectMany(lot => lot.Done).Select(venture => venture.Venture));
        Assert.Equal("2 rows, 1 faults", $"{lots[1]}");
        Assert.EndsWith("; 1 refused", compared.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_could_not_be_read_refuses_its_venture_and_one_of_nobody_none()
    {
        var compared = Tenth.CompareVentures(Fifth, [VentureRows.Of(["a", "", "b"], [null, SettlementPeriod.Month(2002, 1), SettlementPeriod.Month(2002, 1)])]);

        Assert.Equal((1, 1, 1), (compared.Ventures, compared.Refused, compared.Open));
        Assert.Equal(1, Assert.Single(compared.Totals).LeftOut);
        Assert.True(compared.IsOpen);
    }

    [Fact]
    public void Nothing_at_all_is_compared_where_there_are_no_rows()
    {
        var compared = Tenth.CompareVentures(Fifth, []);

        Assert.Equal((0, 0, 0), (compared.Ventures, compared.Periods, compared.Totals.Count));
        Assert.Null(compared.Span);
        Assert.True(compared.IsNothing);
    }

    [Fact]
    public void A_venture_whose_payments_cancel_out_differs_all_the_same()
    {
        var (there, back) = (Of(Clause("2", Seller.Pays(Buyer, Sales))), Of(Clause("2", Seller.Pays(Buyer, Sales + (Bonus - Rent)))));
        var rows = Rows(("a", 1, 100), ("a", 2, 100))
            .With(Bonus.Declaration, [500, 0], [true, true])
            .With(Rent.Declaration, [0, 500], [true, true]);
        ComparedVenture? venture = null;
        var compared = there.CompareVentures(back, [rows], onLot: lot => venture ??= lot.Done.SingleOrDefault());

        Assert.Equal((1, 0), (compared.Differing, compared.Greatest.Count));
        Assert.Equal("a: nothing in total", venture!.ToString());
        Assert.Equal((true, false), (Assert.Single(venture.Payments).IsChange, venture.IsNothing));
        Assert.Equal((compared.Causes, true), (compared.Causing, compared.ByCause.All(cause => cause.Money.Count == 0)));
    }

    // Of the deduction nothing hangs on sales of nothing, and a venture that is refused counts for no cause.
    [Fact]
    public void A_cause_that_moves_no_payment_is_told_apart_from_one_that_does()
    {
        var (there, back) = (Of(Rate(Percent(10)), Base(Percent(50)), Desk(Rent)), Of(Rate(Percent(10)), Base(Percent(40)), Desk(Rent + Bonus)));
        var rows = Rows(("a", 1, 0), ("b", 1, 100), ("b", 2, -1)).With(Bonus.Declaration, [500, 0, 0], [true, true, true]);
        var compared = there.CompareVentures(back, [rows]);

        Assert.Equal(2, compared.Causes.Count);
        Assert.Equal("4", $"{Assert.Single(Assert.Single(compared.Causing).Alterations).Clause}");
    }

    [Fact]
    public void A_payment_that_only_falls_due_on_another_day_is_told()
    {
        var (before, after) = (Of(Clause("2", Seller.Pays(Buyer, Sales, due: ThePeriod.End))), Of(Clause("2", Seller.Pays(Buyer, Sales, due: ThePeriod.End.PlusDays(30)))));
        var compared = before.CompareVentures(after, [Rows(("a", 1, 100), ("b", 1, 0))]);

        Assert.Equal((2, 1, 1), (compared.Ventures, compared.Differing, compared.OnOtherDays));
        Assert.Empty(compared.Total);
    }

    [Fact]
    public void A_payment_that_only_one_of_them_has_falls_due_on_another_day_where_anything_is_paid()
    {
        var (before, after) = (Of(Clause("2", Seller.Pays(Buyer, Sales))), Of(Clause("2", Seller.Pays(Buyer, Sales)), Clause("3", Seller.Pays(Buyer, Bonus))));
        var rows = Rows(("a", 1, 100), ("b", 1, 100)).With(Bonus.Declaration, [0, 700], [true, true]);

        Assert.Equal((1, 1), (before.CompareVentures(after, [rows]).OnOtherDays, after.CompareVentures(before, [rows]).OnOtherDays));
    }

    [Fact]
    public void A_fact_that_neither_asks_for_or_that_is_counted_in_another_unit_is_refused()
    {
        var (unknown, barrels) = (Fact.Money("unknown", Usd, "2", "Asked for by nobody"), Fact.Quantity("sales", new Unit("barrel", "barrels"), "2", "Sales in barrels"));
        var rows = VentureRows.Of(["a"], [SettlementPeriod.Month(2002, 1)]);

        Assert.StartsWith("a, 2002-01, unknown: no such fact", Fault(rows.With(unknown.Declaration, [1], [true])), StringComparison.Ordinal);
        Assert.StartsWith("a, 2002-01, sales: no such fact", Fault(rows.With(barrels.Declaration, [1], [true])), StringComparison.Ordinal);

        static string Fault(VentureRows rows)
        {
            var faults = new List<VentureFault>();
            Assert.Equal(1, Tenth.CompareVentures(Fifth, [rows], onLot: lot => faults.AddRange(lot.Faults)).Refused);
            return $"{Assert.Single(faults)}";
        }
    }

    [Fact]
    public void Each_agreement_looks_at_facts_by_its_own_range()
    {
        var narrower = Fact.Money("sales", Usd, "2", "Sales, less returns").InRange(0, 5);
        var (before, after) = (Of(Clause("2", Seller.Pays(Buyer, Sales))), Of(Clause("2", Seller.Pays(Buyer, narrower))));
        var faults = new List<VentureFault>();
        var compared = before.CompareVentures(after, [Rows(("a", 1, 5), ("b", 1, 6))], onLot: lot => faults.AddRange(lot.Faults));

        Assert.Equal((1, 1), (compared.Ventures, compared.Refused));
        Assert.Equal(["b, 2002-01, sales: found 6; expected a number of USD, at least 0, at most 5, with at most 2 decimals"], faults.Select(fault => $"{fault}"));
    }

    // 5.25 is the same under both; 5.2551 fits the second alone, and stops its venture from that row on.
    [Theory]
    [InlineData(2, 4)]
    [InlineData(4, 2)]
    public void A_fact_of_other_decimals_is_the_same_fact_where_its_value_fits(int decimalsBefore, int decimalsAfter)
    {
        var (finest, faults) = (Sales.WithDecimals(4), new List<VentureFault>());
        var rows = VentureRows.Of(["a", "b", "c", "a"], [.. Enumerable.Repeat(SettlementPeriod.Month(2002, 1), 3), SettlementPeriod.Month(2002, 2)])
            .With(finest.Declaration, [52_500, 52_551, 0, 70_000], [true, true, false, true]);
        var compared = Paying(decimalsBefore).CompareVentures(Paying(decimalsAfter), [rows], onLot: lot => faults.AddRange(lot.Faults));

        Assert.Equal((2, 1, 3, 1), (compared.Ventures, compared.Refused, compared.Periods, compared.Open));
        Assert.Equal((Usd.Of(12.25m), Usd.Of(12.25m)), (Assert.Single(compared.Totals).Before, compared.Totals[0].After));
        Assert.Equal(["b, 2002-01, sales: found 5.2551; expected a number of USD, at least 0, with at most 2 decimals"], faults.Select(fault => $"{fault}"));

        static Agreement Paying(int decimals) => Of(Clause("2", Seller.Pays(Buyer, ((Rule<Money>)Sales.WithDecimals(decimals)).Rounded(Rounding.ToTheCent))));
    }

    // 10^18 dollars are 10^20 cents, and no longer 64 bits: they fit, since nothing is lost.
    [Fact]
    public void A_fact_of_fewer_decimals_fits_whatever_its_size()
    {
        var wide = Sales.WithDecimals(0);
        var rows = VentureRows.Of(["a"], [SettlementPeriod.Month(2002, 1)]).With(wide.Declaration, [1_000_000_000_000_000_000], [true]);
        var compared = Of(Clause("2", Seller.Pays(Buyer, wide))).CompareVentures(Of(Clause("2", Seller.Pays(Buyer, Sales))), [rows]);

        Assert.Equal(Usd.Of(1_000_000_000_000_000_000m), Assert.Single(compared.Totals).After);
        Assert.False(compared.Totals[0].IsChange);
    }

    // 9·10^16 dollars are 9·10^18 cents, which 64 bits hold; two months of them they don't, nor twice as much in one month.
    [Fact]
    public void Sums_beyond_64_bits_are_exact_too()
    {
        const long Most = 90_000_000_000_000_000;
        var (once, twice) = (Of(Clause("2", Seller.Pays(Buyer, Sales))), Of(Clause("2", Seller.Pays(Buyer, Sales + Sales))));
        (string Venture, int Month, long Sales)[] rows = [("a", 1, Most), ("b", 1, Most), ("a", 2, Most), ("b", 2, 1)];
        foreach (var lot in (int[])[1, 4])
        {
            var total = Assert.Single(once.CompareVentures(twice, rows.Chunk(lot).Select(Rows)).Totals);

            Assert.Equal((Usd.Of(270_000_000_000_000_001m), Usd.Of(540_000_000_000_000_002m)), (total.Before, total.After));
            Assert.Equal((Usd.Of(270_000_000_000_000_001m), Usd.Of(0)), (Assert.Single(total.Parts).More, total.Together));
        }
    }

    // Two payments of a clause, one of them back; of the least of all integers there is no opposite.
    [Theory]
    [InlineData(long.MinValue)]
    [InlineData(long.MinValue + 1)]
    [InlineData(long.MaxValue)]
    public void Payments_at_the_edge_of_64_bits_are_exact_there_and_back(long cents)
    {
        var amount = Fact.Money("sales", Usd, "2", "Sales, or what is returned");
        var rows = VentureRows.Of(["a"], [SettlementPeriod.Month(2002, 1)]).With(amount.Declaration, [cents], [true]);
        foreach (var (payer, payee) in ((Party, Party)[])[(Seller, Buyer), (Buyer, Seller)])
        {
            var (once, twice) = (Of(Clause("2", payer.Pays(payee, amount))), Of(Clause("2", payer.Pays(payee, amount), payer.Pays(payee, amount))));
            var total = Assert.Single(once.CompareVentures(twice, [rows]).Totals);

            Assert.Equal((new Rational(cents, 100), new Rational(2 * (System.Numerics.BigInteger)cents, 100)), (total.Before.Amount, total.After.Amount));
        }
    }

    // What stands before b counts: 70 of a, once, and 140 of b and c.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(6)]
    public void A_venture_that_comes_again_where_all_of_one_come_together_is_counted_once_however_rows_are_cut(int lot)
    {
        (string Venture, int Month, long Sales)[] rows = [("a", 1, 1_000), ("b", 1, 1_000), ("a", 2, 1_000), ("a", 3, 1_000), ("c", 1, 1_000), ("a", 4, 1_000)];
        var lots = new List<ComparedLot>();
        var compared = Tenth.CompareVentures(Fifth, rows.Chunk(lot).Select(Rows), VentureOrder.ByVenture, lots.Add);

        Assert.Equal((3, 0, 3), (compared.Ventures, compared.Refused, compared.Periods));
        Assert.Equal(Usd.Of(210), Assert.Single(compared.Totals).Difference);
        Assert.Equal(["a", "b", "c"], lots.SelectMany(found => found.Done).Select(venture => venture.Venture));
        Assert.Equal(["a"], lots.SelectMany(found => found.Faults).Select(fault => fault.Venture));
    }

    // Of 2,500 the first 1,024, which are one block, sell nothing; each other causes 70, as above.
    [Fact]
    public void Very_many_rows_are_compared_as_few_are()
    {
        var compared = Tenth.CompareVentures(Fifth, [Rows([.. Enumerable.Range(0, 2_500).Select(number => ($"V-{number:0000}", 1, number < 1_024 ? 0L : 1_000L))])]);

        Assert.Equal((2_500, 1_476), (compared.Ventures, compared.Differing));
        Assert.Equal(["+81180 USD by 1: 20 % for 10 %", "+22140 USD by 2: 40 % for 50 %"], Assert.Single(compared.Totals).Parts.Select(part => $"{part}"));
    }

    // Of the two alterations of 2 either alone refuses sales above 100, of those of 3 rent above 100, so that of a nothing can be told apart, also not of January. Of b 2 pays 10, then 40: 20 by
    // the clause, 10 by the reading; 3 pays 1, then 4: 2 by the clause, 1 by the reading.
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Of_a_venture_that_is_refused_on_the_way_all_is_due_to_all_together(int lot)
    {
        var (before, after) = (Refusing(Sales, Rent, isBefore: true), Refusing(Sales, Rent, isBefore: false).Under(Basis, "net").Under(Whole, "dollars"));
        (string Venture, int Month, long Sales, long Rent)[] rows = [("a", 1, 50, 50), ("a", 2, 1_000, 1_000), ("b", 1, 50, 50)];
        var compared = before.CompareVentures(after, rows.Chunk(lot).Select(Both));

        Assert.Equal(
            [
                "Seller pays Buyer 120 USD instead of 30 USD (clause 2): +20 USD by 2 changed; +10 USD by basis read as net for gross; together 60 USD",
                "Seller pays Buyer 12 USD instead of 3 USD (clause 3): +2 USD by 3 changed; +1 USD by whole read as dollars for cents; together 6 USD",
            ],
            compared.Totals.Select(total => $"{total}: {string.Join("; ", total.Parts)}; together {total.Together}"));
        Assert.Equal(4, compared.Causing.Count);
        Assert.Empty(before.CompareVentures(after, rows[..2].Chunk(lot).Select(Both)).Causing);

        static VentureRows Both(IEnumerable<(string Venture, int Month, long Sales, long Rent)> rows) =>
            Rows([.. rows.Select(row => (row.Venture, row.Month, row.Sales))]).With(Rent.Declaration, [.. rows.Select(row => 100 * row.Rent)], [.. rows.Select(_ => true)]);

        static Agreement Refusing(Rule<Money> sales, Rule<Money> rent, bool isBefore) => Of(
            Refusal("2", Basis, sales, isBefore, isBefore ? [10, 20] : [30, 40]), Refusal("3", Whole, rent, isBefore, isBefore ? [1, 2] : [3, 4]), Clause("1", Noted.Means(Rent)));

        static Clause Refusal(string reference, Reading reading, Rule<Money> amount, bool isBefore, int[] paid) => Clause(
            reference,
            Seller.Pays(Buyer, reading.Decides<Money>(Usd.Of(paid[0]), Usd.Of(paid[1]))),
            Expectation.That("it is little", isBefore ? reading.Decides<bool>(true, amount <= Usd.Of(100)) : reading.Decides<bool>(amount <= Usd.Of(100), true)));
    }

    // From 10 % of 1,000 to 10 % of no rent; with the second clause alone the rent would be divided by nothing.
    [Fact]
    public void What_is_undetermined_on_the_way_is_due_to_all_together()
    {
        var before = Of(Clause("1", Paid.Means((Percent(10) * Net).Rounded(Rounding.ToTheCent)), Seller.Pays(Buyer, Paid)), Clause("2", Net.Means(Sales)));
        var after = Of(Clause("1", Paid.Means((Percent(10) * Rent).Rounded(Rounding.ToTheCent)), Seller.Pays(Buyer, Paid)), Clause("2", Net.Means(Sales * (Rent / Rent))));
        var total = Assert.Single(before.CompareVentures(after, [Rows(("a", 1, 1_000))]).Totals);

        Assert.Equal((Usd.Of(-100), 0, Usd.Of(-100)), (total.Difference, total.Parts.Count, total.Together));
    }

    // 70 of a, 140 of February of b; nobody knows of January and of March of b.
    [Fact]
    public void What_is_open_in_some_months_of_a_venture_is_counted_and_leaves_it_out_of_what_is_known()
    {
        var rows = VentureRows.Of(["a", "b", "b", "b"], [.. ((int[])[1, 1, 2, 3]).Select(month => SettlementPeriod.Month(2002, month))])
            .With(Sales.Declaration, [100_000, 0, 200_000, 0], [true, false, true, false]);
        var told = new List<ComparedVenture>();
        var compared = Tenth.CompareVentures(Fifth, [rows], onLot: lot => told.AddRange(lot.Done));

        Assert.Equal("2 of 2 ventures differ or may, Buyer +210 USD, Seller -210 USD, some of it open", $"{compared}");
        Assert.Equal(["Buyer +70 USD", "Seller -70 USD"], compared.TotalOfKnown.Select(party => $"{party}"));
        Assert.Equal((2, true), (Assert.Single(compared.Totals).LeftOut, compared.Totals[0].IsChange));
        Assert.Equal((1, 2), (compared.Open, compared.Causing.Count));
        Assert.Equal(["a: Buyer +70 USD, Seller -70 USD", "b: Buyer +140 USD, Seller -140 USD, some of it open"], told.Select(venture => $"{venture}"));
        Assert.Equal("1 of 1 ventures differ or may, some of it open", $"{Tenth.CompareVentures(Fifth, [VentureRows.Of(["a", "a"], [SettlementPeriod.Month(2002, 1), SettlementPeriod.Month(2002, 2)])])}");
    }

    [Fact]
    public void The_days_compared_go_from_the_first_of_any_venture_to_the_last() =>
        Assert.Equal(new DateInterval(new(2002, 1, 1), new(2002, 4, 30)), Tenth.CompareVentures(Fifth, [Rows(("a", 3, 1), ("b", 1, 1)), Rows(("c", 2, 1), ("d", 4, 1))]).Span);

    [Fact]
    public void A_payment_that_falls_due_on_the_same_day_is_on_no_other()
    {
        static Agreement Paying(Rule<Money> amount) => Of(Clause("2", Seller.Pays(Buyer, amount, due: ThePeriod.End)));
        var compared = Paying(Sales).CompareVentures(Paying(Sales + Sales), [Rows(("a", 1, 100))]);

        Assert.Equal((1, 0), (compared.Differing, compared.OnOtherDays));
    }

    // Of the first only the second text is narrower; the second both refuse.
    [Fact]
    public void Faults_under_either_are_told_in_the_order_of_the_rows()
    {
        var narrower = Fact.Money("sales", Usd, "2", "Sales").InRange(0, 5);
        var faults = new List<VentureFault>();
        Of(Clause("2", Seller.Pays(Buyer, Sales))).CompareVentures(Of(Clause("2", Seller.Pays(Buyer, narrower))), [Rows(("a", 1, 6), ("b", 1, -1))], onLot: lot => faults.AddRange(lot.Faults));

        Assert.Equal(["a", "b", "b"], faults.Select(fault => fault.Venture));
    }

    // 10 % of 500, then 20 % of −500: the rate adds 50 before the other and takes 50 after it.
    [Fact]
    public void A_cause_whose_moves_cancel_out_in_each_month_is_not_causing()
    {
        static Agreement Paying(int rate, int net) => Of(Clause("1", Paid.Means((Percent(rate) * Net).Rounded(Rounding.ToTheCent)), Seller.Pays(Buyer, Paid)), Clause("2", Net.Means(Usd.Of(net)), Noted.Means(Sales)));
        var compared = Paying(10, 500).CompareVentures(Paying(20, -500), [Rows(("a", 1, 0))]);

        Assert.Equal(["-150 USD by 2: −500.00 USD for 500.00 USD"], Assert.Single(compared.Totals).Parts.Select(part => $"{part}"));
        Assert.Equal("2", $"{Assert.Single(Assert.Single(compared.Causing).Alterations).Clause}");
    }

    // 1 changes one payment, 2 both: 4 pays net sales, which are 500 before and 600 after.
    [Fact]
    public void Of_causes_that_interact_each_payment_is_shared_out_among_those_that_reach_it()
    {
        var desk = Desk(Net.Rounded(Rounding.ToTheCent));

        Assert.Equal(
            ["+55 USD by 1: 20 % for 10 %; +15 USD by 2: 40 % for 50 %", "+100 USD by 2: 40 % for 50 %"],
            Of(Rate(Percent(10)), Base(Percent(50)), desk).CompareVentures(Of(Rate(Percent(20)), Base(Percent(40)), desk), [Rows(("a", 1, 1_000))]).Totals.Select(total => string.Join("; ", total.Parts)));
    }

    // 3 in rupees and 2 in dollars, a barrel and 4 aams: what is paid is told before what is delivered.
    [Fact]
    public void The_greatest_are_told_unit_by_unit_money_first()
    {
        var (rupee, barrel, aam) = (new Currency("INR", 2), new Unit("barrel", "barrels"), new Unit("Aam", "Aams"));
        Agreement Paying(int times) => Of(Clause("2", Noted.Means(Sales)), Clause(
            "3", Seller.Pays(Buyer, aam.Of(4 * times)), Seller.Pays(Buyer, barrel.Of(times)), Seller.Pays(Buyer, Usd.Of(2 * times)), Buyer.Pays(Seller, rupee.Of(3 * times))));
        var compared = Paying(1).CompareVentures(Paying(2), [Rows(("a", 1, 0))]);

        Assert.Equal(
            ["INR: a: Buyer +2 USD, Seller -2 USD, Seller +3 INR, Buyer -3 INR, Buyer +4 Aam, Seller -4 Aam, Buyer +1 barrel, Seller -1 barrel"], compared.Greatest.Take(1).Select(greatest => $"{greatest}"));
        Assert.Equal(["INR", "USD", "Aam", "barrel"], compared.Greatest.Select(greatest => greatest.Unit.Symbol));
    }

    [Fact]
    public void A_clause_that_only_one_of_them_has_is_compared_too()
    {
        var (before, after) = (Of(Clause("2", Seller.Pays(Buyer, Sales)), Clause("3", Seller.Pays(Buyer, Bonus))), Of(Clause("2", Seller.Pays(Buyer, Sales))));
        var rows = Rows(("a", 1, 100)).With(Bonus.Declaration, [700], [true]);

        Assert.Equal(
            ["Seller pays Buyer 100 USD instead of 100 USD (clause 2)", "Seller pays Buyer 0 USD instead of 7 USD (clause 3)"], before.CompareVentures(after, [rows]).Totals.Select(total => $"{total}"));
        Assert.Equal(
            ["Seller pays Buyer 100 USD instead of 100 USD (clause 2)", "Seller pays Buyer 7 USD instead of 0 USD (clause 3)"], after.CompareVentures(before, [rows]).Totals.Select(total => $"{total}"));
    }

    [Fact]
    public void Nothing_is_compared_without_lots() => Assert.Throws<ArgumentNullException>("lots", () => Tenth.CompareVentures(Fifth, null!));

    [Fact]
    public void A_rule_without_a_step_is_told_by_its_clause()
    {
        var power = Of(Clause("2", Seller.Pays(Buyer, (((Rule<Ratio>)Percent(1)).ToThe(Rule<Ratio>.Of(new PeriodValue(PeriodAspect.Number))) * Sales).Rounded(Rounding.ToTheCent))));

        Assert.Equal("2", Assert.Single(Assert.Throws<PlanRefusedException>(() => Tenth.CompareVentures(power, [])).Refusals).Clause.ToString());
    }

    [Fact]
    public void Who_is_paid_before_a_text_changes_inside_a_period_and_who_after_is_refused_where_it_hangs_on_the_end()
    {
        var other = new Party("Other", "The Other Limited");
        var notice = Fact.Date("notice", "5", "When notice was given").Standing();
        var agreement = new Agreement(
            "small", "Small agreement", Dated, Cadence.Months, [Seller, Buyer, other],
            [
                Clause("2", Seller.Pays(Buyer, Sales)),
                Clause("5", PeriodOfTheEnd.CountsWhole, Buyer.May("terminate", PowerEffect.Terminate, ground: true, from: Dated, exercised: notice)),
            ],
            [new Amendment("Letter", new LocalDate(2002, 2, 17), new LocalDate(2002, 2, 1), Edit.Replace(Clause("2", Seller.Pays(other, Sales)))).SettlingThePeriodOfChange(PeriodOfChange.AsAtItsEnd)]);
        var refused = Assert.Throws<PlanRefusedException>(() => agreement.CompareVentures(agreement, [Rows(("a", 1, 100), ("a", 2, 100))]));

        Assert.Equal("2: the payment from Seller to Buyer in USD, or from Seller to Other in USD: its text changes inside 2002-02, and who pays whom hangs on whether the agreement ends before", Assert.Single(refused.Refusals).ToString());
        Assert.Equal(1, agreement.CompareVentures(agreement, [Rows(("a", 1, 100))]).Ventures);
    }

    [Fact]
    public void Agreements_of_other_keys_are_not_compared() =>
        Assert.Throws<ArgumentException>(() => Tenth.CompareVentures(new Agreement("other", "Other", Dated, Cadence.Months, [Seller, Buyer], [Rate(Percent(10)), Base(Percent(50))]), []));

    // In whole dollars; below zero in cents.
    private static VentureRows Rows(params (string Venture, int Month, long Sales)[] rows) => VentureRows
        .Of([.. rows.Select(row => row.Venture)], [.. rows.Select(row => SettlementPeriod.Month(2002, row.Month))])
        .With(Sales.Declaration, [.. rows.Select(row => row.Sales < 0 ? row.Sales : 100 * row.Sales)], [.. rows.Select(_ => true)]);
}
