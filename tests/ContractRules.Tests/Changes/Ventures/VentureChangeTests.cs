using ContractRules.Agreements;
using ContractRules.Agreements.Invariants;
using ContractRules.Changes;
using ContractRules.Changes.Ventures;
using ContractRules.Plans.Ventures;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Differences.Brokerage;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Changes.Ventures;

/// <summary>What a change does to ventures, by small examples.</summary>
public sealed class VentureChangeTests
{
    private static readonly Fact<Money> Costs = Fact.Money("costs", Usd, "2", "Costs").InRange(0);

    // Under the text after the change sales have 2 decimals: 5.25 fits, and is halved to 2.63; 5.2551 does not.
    [Fact]
    public void A_fact_of_other_decimals_is_the_same_fact_where_its_value_fits()
    {
        var finest = Sales.WithDecimals(4);
        var (before, after) = (Paying(finest), Paying(Percent(50) * Sales));
        var rows = VentureRows.Of(["a", "b"], [SettlementPeriod.Month(2002, 1), SettlementPeriod.Month(2002, 1)]).With(finest.Declaration, [52_500, 52_551], [true, true]);
        var settled = new List<SettledUnderBoth>();
        var check = before.CheckChangeOfVentures(after, [rows], onLot: settled.Add);

        Assert.Empty(settled.SelectMany(lot => lot.Before.Faults));
        Assert.Equal(["b, 2002-01, sales: found 5.2551; expected a number of USD, at least 0, with at most 2 decimals"], settled.SelectMany(lot => lot.After.Faults).Select(fault => $"{fault}"));
        Assert.Equal((1, 1, 1, 0), (check.Periods, check.Differing, check.StoppedAfter, check.StoppedBefore));

        static Agreement Paying(Rule<Money> amount) => Of(Clause("2", Seller.Pays(Buyer, amount.Rounded(Rounding.ToTheCent))));
    }

    // 70 for 100 and −30 for 100 in a, nobody knows how much for 100 in b, and 100 for 100 in c.
    [Fact]
    public void What_changes_is_counted_by_periods_and_ventures_with_what_becomes_undetermined_and_what_turns_round()
    {
        var check = Gross.CheckChangeOfVentures(LessCosts, [Rows(("a", 1, 100, 30), ("a", 2, 100, 130), ("b", 1, 100, null), ("c", 1, 100, 0))]);

        Assert.Equal((3, 4, 2), (check.Ventures, check.Periods, check.Differing));
        Assert.Equal(
            """
            small, 4 periods of 3 ventures under both texts: figures differ in 2 ventures; 0 stopped under both, 0 before, 0 after
            1 terms and 1 payments can change, 0 terms and 0 payments cannot
            net: changed in 3, becomes undetermined in 1, turns round in 0
            2, Seller to Buyer, USD: changed in 3, becomes undetermined in 1, turns round in 1
            """,
            $"{check}");
        Assert.Equal(["a in 2002-01", "a in 2002-01"], [$"{check.Terms[0].First}", $"{check.Payments[0].First}"]);
    }

    // What was not known before and is known after it is changed too.
    [Fact]
    public void What_becomes_known_changes_and_does_not_become_undetermined()
    {
        var check = LessCosts.CheckChangeOfVentures(Gross, [Rows(("a", 1, 100, null), ("a", 2, 100, 130))]);

        Assert.Equal((2, 0, 0), (Assert.Single(check.Terms).Periods, check.Terms[0].BecomesUndetermined, check.Terms[0].TurnsRound));
        Assert.Equal((2, 0, 1), (Assert.Single(check.Payments).Periods, check.Payments[0].BecomesUndetermined, check.Payments[0].TurnsRound));
    }

    // The first row that changes, whichever period comes first and however rows are cut.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void The_first_to_change_is_the_first_in_the_order_of_the_rows(int lot)
    {
        (string, int, long, long?)[] rows = [("c", 1, 100, 0), ("a", 2, 100, 30), ("b", 1, 100, 30), ("d", 3, 100, 30)];
        var check = Gross.CheckChangeOfVentures(LessCosts, rows.Chunk(lot).Select(Rows));

        Assert.Equal(["a in 2002-02", "a in 2002-02"], [$"{check.Terms[0].First}", $"{check.Payments[0].First}"]);
        Assert.Equal((3, 3), (check.Terms[0].Periods, check.Differing));
    }

    [Fact]
    public void Where_nothing_changes_there_is_no_first_and_no_figure_is_told()
    {
        var check = Gross.CheckChangeOfVentures(LessCosts, [Rows(("a", 1, 100, 0))]);

        Assert.Equal((null, null, 0), (check.Terms[0].First, check.Payments[0].First, check.Differing));
        Assert.EndsWith("0 payments cannot", $"{check}", StringComparison.Ordinal);
        Assert.False(check.BreaksAnything);
    }

    // Sales below zero stop both, sales above 500 the text after the change; or, the other way round, the one before. Nothing of a stopped venture counts from its row on.
    [Fact]
    public void Ventures_that_stop_are_counted_by_the_text_under_which_they_do()
    {
        var few = Of(Clause("2", Net.Means(Sales.InRange(0, 500) - Costs), Seller.Pays(Buyer, Net)));
        var rows = Rows(("a", 1, -1, 0), ("b", 1, 600, 0), ("c", 1, 600, 0), ("d", 1, 400, 30), ("d", 2, 600, 30), ("e", 1, 400, 0));
        var lots = new List<SettledUnderBoth>();
        var (after, before) = (Gross.CheckChangeOfVentures(few, [rows], onLot: lots.Add), few.CheckChangeOfVentures(Gross, [rows]));

        Assert.Equal((1, 0, 3), (after.Stopped, after.StoppedBefore, after.StoppedAfter));
        Assert.Equal((1, 3, 0), (before.Stopped, before.StoppedBefore, before.StoppedAfter));
        Assert.Equal((2, 2, 1), (after.Ventures, after.Periods, after.Differing));
        Assert.Equal((2, 2, 1), (before.Ventures, before.Periods, before.Differing));
        Assert.Equal(["a, 2002-01", "a, 2002-01", "b, 2002-01", "c, 2002-01", "d, 2002-02"], lots[0].Faults.Select(fault => $"{fault.Venture}, {fault.Fault.Period}"));
        Assert.Equal("6 rows, 5 faults", $"{lots[0]}");
        Assert.Contains("figures differ in 1 ventures; 1 stopped under both, 0 before, 3 after", $"{after}", StringComparison.Ordinal);
    }

    [Fact]
    public void An_invariant_that_the_change_breaks_is_told_with_the_ventures_that_break_it_only_after_it()
    {
        var rows = Rows(("a", 1, 100, 30), ("a", 2, 100, 130), ("b", 1, 100, null), ("c", 1, 2_000, 0));
        var (positive, little, much) = (
            Invariant.Always("nothing is paid back", Net >= Usd.Of(0), "2"), Invariant.Always("little is paid", Net <= Usd.Of(1_000), "2"), Invariant.Always("not too much is paid", Net <= Usd.Of(5_000), "2"));
        var check = Gross.CheckChangeOfVentures(LessCosts, [rows], [positive, little, much]);

        Assert.Equal([InvariantVerdict.BrokenByTheChange, InvariantVerdict.BrokenBefore, InvariantVerdict.Kept], check.Invariants.Select(invariant => invariant.Verdict));
        Assert.Equal($"{positive}: broken in 0 before the change, in 1 after it; by 1 ventures only after it", $"{Assert.Single(check.Broken)}");
        Assert.Equal(("a", 1), (Assert.Single(check.Invariants[0].Breaking).Venture, check.Invariants[0].After.Undetermined));
        Assert.True(check.BreaksAnything);
        Assert.Equal(
            [InvariantVerdict.Mended, InvariantVerdict.BrokenBefore, InvariantVerdict.Kept],
            LessCosts.CheckChangeOfVentures(Gross, [rows], [positive, little, much]).Invariants.Select(invariant => invariant.Verdict));
        Assert.Equal(InvariantVerdict.NeverDetermined, Assert.Single(Gross.CheckChangeOfVentures(LessCosts, [], [positive]).Invariants).Verdict);
    }

    [Fact]
    public void Unless_others_are_asked_for_the_invariants_of_both_texts_are_checked_each_once()
    {
        var (positive, little, other) = (
            Invariant.Always("nothing is paid back", Net >= Usd.Of(0), "2"), Invariant.Always("little is paid", Net <= Usd.Of(1_000), "2"), Invariant.Always("not too much is paid", Net <= Usd.Of(5_000), "2"));
        var (before, after) = (With(Gross, positive, little), With(LessCosts, little, other));

        Assert.Equal([little, other, positive], before.CheckChangeOfVentures(after, []).Invariants.Select(invariant => invariant.Invariant));
        Assert.Equal([positive], before.CheckChangeOfVentures(after, [], [positive]).Invariants.Select(invariant => invariant.Invariant));

        static Agreement With(Agreement agreement, params EquatableArray<Invariant> invariants) =>
            new(agreement.Key, agreement.Title, agreement.Dated, agreement.Cadence, agreement.Parties, agreement.Clauses, invariants: invariants);
    }

    // 5.25 are 525 cents, and 525.00 are 525 whole dollars.
    [Fact]
    public void A_term_of_other_decimals_is_compared_by_what_it_comes_to()
    {
        var whole = Fact.Money("whole", Usd, "2", "In whole dollars").InRange(0).WithDecimals(0);
        var (cents, dollars) = (Of(Clause("2", Net.Means(Sales), Noted.Means(whole))), Of(Clause("2", Net.Means(whole), Noted.Means(Sales))));
        var rows = VentureRows.Of(["a", "b"], [SettlementPeriod.Month(2002, 1), SettlementPeriod.Month(2002, 1)])
            .With(Sales.Declaration, [525, 500], [true, true]).With(whole.Declaration, [525, 5], [true, true]);

        Assert.All(cents.CheckChangeOfVentures(dollars, [rows]).Terms, term => Assert.Equal("a in 2002-01", $"{term.First}"));
        Assert.All(cents.CheckChangeOfVentures(dollars, [rows]).Terms, term => Assert.Equal(1, term.Periods));
    }

    // Of b nothing is settled after the change: that it broke the invariant before counts for neither.
    [Fact]
    public void Invariants_are_looked_at_only_where_both_texts_are_settled()
    {
        var little = Invariant.Always("little is paid", Net <= Usd.Of(500), "2");
        var few = Of(Clause("2", Net.Means(Sales.InRange(0, 500) - Costs), Seller.Pays(Buyer, Net)));
        var told = Assert.Single(Gross.CheckChangeOfVentures(few, [Rows(("a", 1, 100, 30), ("b", 1, 600, 0))], [little]).Invariants);

        Assert.Equal((1, 0, 1, 0), (told.Before.Kept, told.Before.Broken, told.After.Kept, told.After.Broken));
    }

    // The term and the payment are those of one text alone: where the other has none, nothing was paid, and nobody was asked to.
    [Fact]
    public void What_only_one_text_has_changes_where_it_is_something()
    {
        var both = Of(Clause("2", Net.Means(Sales - Costs), Seller.Pays(Buyer, Net)), Clause("3", Noted.Means(Costs), Buyer.Pays(Seller, Noted)));
        var rows = Rows(("a", 1, 100, 30), ("b", 1, 100, 0), ("c", 1, 100, null));
        var (comes, goes) = (LessCosts.CheckChangeOfVentures(both, [rows]), both.CheckChangeOfVentures(LessCosts, [rows]));

        Assert.Equal("noted: changed in 2, becomes undetermined in 0, turns round in 0", $"{Assert.Single(comes.Terms)}");
        Assert.Equal("3, Buyer to Seller, USD: changed in 2, becomes undetermined in 0, turns round in 0", $"{Assert.Single(comes.Payments)}");
        Assert.Equal("noted: changed in 2, becomes undetermined in 2, turns round in 0", $"{Assert.Single(goes.Terms)}");
        Assert.Equal("3, Buyer to Seller, USD: changed in 2, becomes undetermined in 0, turns round in 0", $"{Assert.Single(goes.Payments)}");
    }

    private static Agreement Gross => Of(Clause("2", Net.Means(Sales), Seller.Pays(Buyer, Net)));

    private static Agreement LessCosts => Of(Clause("2", Net.Means(Sales - Costs), Seller.Pays(Buyer, Net)));

    // In whole dollars.
    private static VentureRows Rows(params (string Venture, int Month, long Sales, long? Costs)[] rows) => VentureRows
        .Of([.. rows.Select(row => row.Venture)], [.. rows.Select(row => SettlementPeriod.Month(2002, row.Month))])
        .With(Sales.Declaration, [.. rows.Select(row => 100 * row.Sales)], [.. rows.Select(_ => true)])
        .With(Costs.Declaration, [.. rows.Select(row => 100 * row.Costs ?? 0)], [.. rows.Select(row => row.Costs is not null)]);
}
