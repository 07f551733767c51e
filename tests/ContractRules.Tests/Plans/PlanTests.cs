using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Tests.Generators;
using ContractRules.Tests.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans;

/// <summary>What a plan takes, gives, refuses and explains, by small examples.</summary>
public sealed class PlanTests
{
    private static readonly Fact<Money> Sales = Fact.Money("sales", Usd, "1", "What was sold").InRange(0);
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Usd);
    private static readonly Term<Money> Total = Term.Money("total", "Fees so far", Usd);

    private static readonly Agreement OfAFee = Of(Clause(
        "1", Fee.Means((new Ratio(new Rational(1, 8)) * Sales).Rounded(Rounding.ToTheCent)), Total.Means(Fee.ToDate()), Seller.Pays(Buyer, Fee)));

    // 0.12 ÷ 8 is 0.015, which goes to 0.02; 0.04 ÷ 8 is 0.005, which goes to 0.01.
    [Fact]
    public void Rows_are_settled_side_by_side_and_what_they_come_to_passes_on()
    {
        var plan = Plan.Of(OfAFee);
        var first = plan.Settle([Columns(1, [12, 4, 0], [true, true, false])])!;
        var second = plan.Settle([Columns(2, [12, 12, 12], [true, true, true])], first.State)!;

        Assert.Equal(["0.02", "0.01", "?"], Rows(first.Periods[0].Term("fee")));
        Assert.Equal(["0.04", "0.03", "?"], Rows(second.Periods[0].Term("total")));
        Assert.Equal(["0.02", "0.02", "0.02"], Rows(second.Periods[0].Payment("1")));
    }

    [Fact]
    public void By_which_day_a_payment_is_due_is_a_figure_where_it_is_asked_for()
    {
        var agreement = Of(Clause("1", Seller.Pays(Buyer, Sales, due: ThePeriod.End.PlusDays(30)), Buyer.Pays(Seller, Sales)));
        var (asked, other) = (Plan.Of(agreement, PlanChoice.PaymentsAlone with { DueDates = true }), Plan.Of(agreement));
        var period = asked.Settle([Columns(1, [12], [true])])!.Periods[0];

        Assert.Equal("payment 1, payment 1, 2, due date 1", string.Join(", ", asked.Figures));
        Assert.Equal(["2002-03-02"], Rows(period.DueDate("1")));
        Assert.Null(period.DueDate("1", number: 2));
        Assert.Null(other.Settle([Columns(1, [12], [true])])!.Periods[0].DueDate("1"));
        Assert.Null(period.Term("1"));
    }

    [Fact]
    public void A_row_is_explained_by_the_reference()
    {
        var settled = Plan.Of(OfAFee).Settle([Columns(1, [12, 4, 0], [true, true, false])])!;

        Assert.Equal(Usd.Of(0.02m), settled.Row(0).Statements[0].Of(Fee).Value);
        Assert.False(settled.Row(2).Statements[0].Of(Fee).IsDetermined);
    }

    [Fact]
    public void Facts_out_of_their_range_are_told_by_their_rows_and_nothing_is_settled()
    {
        var settled = Plan.Of(OfAFee).Settle([Columns(1, [12, -4, 0], [true, true, true])])!;

        Assert.Equal("row 1: 2002-01, sales: found -0.04; expected a number of USD, at least 0, with at most 2 decimals", Assert.Single(settled.Faults).ToString());
        Assert.Empty(settled.Periods);
    }

    [Fact]
    public void A_row_given_as_it_is_settled_alone_is_explained_by_the_column_given_since()
    {
        var month = SettlementPeriod.Month(2002, 1);
        var facts = FactColumns.Of(OfAFee, PeriodFacts.For(month).With(Sales, Usd.Of(8))).With(Sales, [1_600]);
        var settled = Plan.Of(OfAFee).Settle([facts])!;

        // 16 ÷ 8.
        Assert.Equal("2", Assert.Single(Rows(settled.Periods[0].Term("fee"))));
        Assert.Equal(Usd.Of(2), settled.Row(0).Statements[0].Of(Fee).Value);
    }

    [Fact]
    public void What_was_wrong_in_a_row_is_right_by_the_column_given_since()
    {
        var rows = FactColumns.Of(OfAFee, Month(1).With(Sales, Usd.Of(-5)), Month(1));
        var (right, wrong) = (Plan.Of(OfAFee).Settle([rows.With(Sales, [800, 1_600])])!, Plan.Of(OfAFee).Settle([rows.With(Sales, [-700, 1_600])])!);

        // 8 ÷ 8 and 16 ÷ 8.
        Assert.Equal(["1", "2"], Rows(right.Periods[0].Term("fee")));
        Assert.Equal("found -7", Assert.Single(wrong.Faults).Fault.Found);
    }

    [Fact]
    public void What_is_wrong_in_a_row_is_told_as_settling_tells_it_and_in_which_row()
    {
        var month = PeriodFacts.For(SettlementPeriod.Month(2002, 1));
        var settled = Plan.Of(OfAFee).Settle([FactColumns.Of(OfAFee, month, month.With("sale", new NumberValue(1)), month.With("sales", TruthValue.True))])!;

        Assert.Equal(
            [("sale", 1), ("sales", 2)],
            settled.Faults.Select(found => (found.Fault.Fact!, found.Row!.Value)));
        Assert.Empty(settled.Periods);
    }

    // What is known of the divisor is that it is nothing, wherever it is known: 1 is only divided by it where it is one or more.
    [Fact]
    public void Nothing_is_divided_by_what_is_nothing_wherever_it_is_known()
    {
        var divisor = Fact.Ratio("divisor", "1", "What is divided by").InRange(0).WithDecimals(6);
        var amount = Fact.Money("amount", Usd, "1", "What is divided").InRange(0, 1_000_000_000_000_000);
        var agreement = Of(Clause("1", Fee.Means((amount / divisor).ProvidedThat(divisor >= (Rule<Ratio>)new Ratio(1)).Rounded(Rounding.ToTheCent))));
        var facts = FactColumns.For(SettlementPeriod.Month(2002, 1), rows: 2).With(amount, [99_999_999_999_999_999, 99_999_999_999_999_999]).With(divisor, [0, 0], [true, false]);

        Assert.Equal(["0", "?"], Rows(Plan.Of(agreement).Settle([facts])!.Periods[0].Term("fee")));
    }

    [Theory]
    [InlineData(0, 3)]
    [InlineData(-100, 3)]
    [InlineData(100, 2)]
    [InlineData(100, 4)]
    public void Columns_are_copied_in_whole_steps_to_as_many_places_as_rows(long step, int places)
    {
        var fees = Plan.Of(OfAFee).Settle([Columns(1, [12, 4, 0], [true, true, false])])!.Periods[0].Term("fee")!;

        Assert.ThrowsAny<ArgumentException>(() => fees.CopyTo(new long[places], step));
    }

    [Fact]
    public void More_rows_than_a_block_are_settled_each_by_itself_until_nobody_goes_on()
    {
        var rows = (2 * PlanSettling.RowsABlock) + 77;
        var cents = Enumerable.Range(0, rows).Select(row => (long)row * 8).ToArray();
        var (plan, facts) = (Plan.Of(OfAFee), FactColumns.For(SettlementPeriod.Month(2002, 1), rows).With(Sales, cents));
        var told = new List<int>();
        var fees = new long[rows];

        plan.Settle([facts], onBlock: done => { told.Add(done); return true; })!.Periods[0].Term("fee")!.CopyTo(fees, step: 100);

        Assert.Equal(Enumerable.Range(0, rows).Select(row => (long)row), fees);
        Assert.Equal([PlanSettling.RowsABlock, 2 * PlanSettling.RowsABlock, rows], told);
        Assert.Null(plan.Settle([facts], onBlock: _ => false));
    }

    [Fact]
    public void Parts_of_the_rows_settled_side_by_side_come_to_what_all_of_them_come_to()
    {
        var rows = (2 * PlanSettling.RowsABlock) + 77;
        var cents = Enumerable.Range(0, rows).Select(row => (long)row * 7 % 1_001).ToArray();
        var (plan, facts) = (Plan.Of(OfAFee), FactColumns.For(SettlementPeriod.Month(2002, 1), rows).With(Sales, cents, [.. cents.Select(cent => cent % 5 != 0)]));

        var parts = Enumerable.Range(0, 3).AsParallel().AsOrdered()
            .SelectMany(part => Rows(plan.Settle([facts.Part(part * PlanSettling.RowsABlock, Math.Min(PlanSettling.RowsABlock, rows - (part * PlanSettling.RowsABlock)))])!.Periods[0].Term("fee")));

        Assert.Equal(Rows(plan.Settle([facts])!.Periods[0].Term("fee")), parts);
        Assert.Throws<ArgumentException>(() => facts.Part(77, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => facts.Part(PlanSettling.RowsABlock, rows));
    }

    // One third of each month's sales, which no number of decimals states: 1/3 + 2/3 + 4/3 is 7/3 after three months, in every row.
    [Fact]
    public void What_is_carried_without_a_denominator_keeps_one_where_all_rows_have_it()
    {
        var part = Term.Money("part", "A part", Usd);
        var agreement = Of(Clause("1", part.Means(Sales / (SampleRules.Share * 3)), Total.Means(part.ToDate())));
        PeriodFacts Month(int month, long cents) => SmallAgreement.Month(month).With(Sales, Usd.Of(cents / 100m)).With(SampleRules.Share, new Ratio(1));
        PeriodFacts[][] months = [[Month(1, 100), Month(1, 0)], [Month(2, 200), Month(2, 5)], [Month(3, 400), Month(3, 5)]];

        Assert.Empty(SideBySide.Differences(agreement, Plan.Of(agreement), months, times: 100));
    }

    // 0.15/12 is 0.0125, and 0.10/12 does not end.
    [Fact]
    public void A_twelfth_is_told_in_decimal_steps_where_it_ends()
    {
        var twelfth = Term.Money("twelfth", "A twelfth", Usd);
        var figure = Plan.Of(Of(Clause("1", twelfth.Means(Sales / 12)))).Settle([Columns(1, [15, 10, 0], [true, true, false])])!.Periods[0].Term("twelfth")!;

        Assert.True(figure.TryGetSteps(0, out var steps, out var decimals));
        Assert.Equal((125, 4), (steps, decimals));
        Assert.False(figure.TryGetSteps(1, out _, out _));
        Assert.False(figure.TryGetSteps(2, out _, out _));
    }

    [Fact]
    public void What_has_no_step_is_refused_with_its_clause_all_at_once()
    {
        var power = Term.Ratio("power", "A power");
        var agreement = Of(
            Clause("1", power.Means(Rule<Ratio>.Of(new Raised(SampleRules.Share.Node, new PeriodValue(PeriodAspect.Number))))),
            Clause("2", Fee.Means(Sales), Seller.Pays(Buyer, Fee)));

        var refused = Assert.Throws<PlanRefusedException>(() => Plan.Of(agreement));
        Assert.Equal("1", Assert.Single(refused.Refusals).Clause.ToString());
        Assert.Single(Plan.Of(agreement, PlanChoice.Of("fee")).Figures);
        Assert.Throws<ArgumentException>(() => Plan.Of(agreement, PlanChoice.Of("nothing")));
    }

    // 4 binary digits, to the power of 64 in each month, are 256, 16,384 and then more than 262,144.
    [Fact]
    public void A_power_with_more_digits_than_are_computed_is_undetermined()
    {
        var growing = Term.Ratio("growing", "What grows");
        Rule<Ratio> Plain(int number) => Rule<Ratio>.Of(new Constant(new NumberValue(number), Measure.Ratio));
        var agreement = Of(Clause("1", growing.Means(Rule<Ratio>.Of(new Raised(growing.Prior(Plain(15)).Node, Plain(64).Node)))));

        Assert.Empty(SideBySide.Differences(agreement, Plan.Of(agreement), [[Month(1)], [Month(2)], [Month(3)], [Month(4)]]));
        Assert.False(agreement.Settle([Month(1), Month(2), Month(3)]).Statements[2].Of(growing).IsDetermined);
    }

    // Whatever the depth, 1 stays 1 and 0.5 is soon too long to be computed.
    [Theory]
    [InlineData(10)]
    [InlineData(20)]
    [InlineData(40)]
    public void Powers_of_powers_are_planned_however_deep_they_are(int depth)
    {
        var power = Term.Ratio("power", "A power of powers");
        var rule = Enumerable.Repeat(64, depth).Aggregate(SampleRules.Share.Node, (inner, exponent) => new Raised(inner, new Constant(new NumberValue(exponent), Measure.Ratio)));
        var agreement = Of(Clause("1", power.Means(Rule<Ratio>.Of(rule))));
        PeriodFacts[] shares = [Month(1).With(SampleRules.Share, new Ratio(1)), Month(1).With(SampleRules.Share, new Ratio(0.5m)), Month(1)];

        Assert.Empty(SideBySide.Differences(agreement, Plan.Of(agreement), [shares]));
        Assert.Empty(SideBySide.Differences(agreement, Plan.Of(agreement), [[shares[0]]]));
    }

    [Fact]
    public void Widths_follow_from_the_range_of_a_fact()
    {
        string WidthOf(Fact<Money> sales) => System.Text.RegularExpressions.Regex.Match(
            Plan.Of(Of(Clause("1", Fee.Means((new Ratio(new Rational(1, 8)) * sales).Rounded(Rounding.ToTheCent))))).ToString(), @"sales +(\w+)").Groups[1].Value;

        Assert.Equal("64", WidthOf(Sales));
        Assert.Equal("64", WidthOf(Sales.InRange(0, 1_000)));
        Assert.Equal("128", WidthOf(Sales.InRange(0, 1_000_000_000_000_000_000)));
    }

    // What is expected of a fact that stands is told by what stood before.
    [Fact]
    public void Facts_that_break_what_is_expected_of_them_are_refused_by_their_rows_and_clause()
    {
        var limit = Fact.Money("limit", Usd, "1", "The most that is sold").Standing();
        var agreement = Of(Clause("1", Fee.Means(Sales.Rounded(Rounding.ToTheCent)), Expectation.That("no more is sold than may be", Sales <= limit)));
        var plan = Plan.Of(agreement, PlanChoice.Of("fee"));
        var first = plan.Settle([Columns(1, [12, 4, 0], [true, true, false]).With(limit, [12, 12, 12])])!;
        var second = plan.Settle([Columns(2, [12, 13, 14], [true, true, true])], first.State)!;

        Assert.Equal(
            ["row 1: 2002-02, sales: found sales 0.13 USD and limit 0.12 USD; expected that no more is sold than may be (1)",
             "row 2: 2002-02, sales: found sales 0.14 USD and limit 0.12 USD; expected that no more is sold than may be (1)"],
            second.Faults.Select(fault => fault.ToString()));
        Assert.Empty(second.Periods);
    }

    [Fact]
    public void A_last_month_by_days_is_refused_and_a_whole_one_ends_what_ends()
    {
        Assert.Throws<PlanRefusedException>(() => Plan.Of(Lease.Of(PeriodOfTheEnd.CountsByDays)));
        var lease = Lease.Of(PeriodOfTheEnd.CountsWhole);
        PeriodFacts[][] months = [[Month(1).With(Lease.Breach, true)], [Month(2).With(Lease.Breach, true).With(Lease.Notice, new(2002, 2, 10))], [Month(3)], [Month(4)]];
        Assert.Empty(SideBySide.Differences(lease, Plan.Of(lease), months));
    }

    // It expires on 12 June, as long as the text says so; on 17 June it says so no more. June is settled under the text at its start throughout.
    [Fact]
    public void What_begins_with_the_end_is_never_paid_where_nothing_ends_the_agreement()
    {
        var agreement = Of(Clause("1", Seller.Pays(Buyer, Sales)), Clause("2", Buyer.Pays(Seller, Sales)).UponTheEnd());
        var settled = Plan.Of(agreement).Settle([Columns(1, [1_200], [true])])!.Periods[0];

        Assert.Equal(["12"], Rows(settled.Payment("1")));
        Assert.Equal(["0"], Rows(settled.Payment("2")));
        Assert.Equal("1", Assert.Single(agreement.Settle(Month(1).With(Sales, Usd.Of(12))).Statements[0].Payments).Clause.ToString());
    }

    [Fact]
    public void What_ended_before_its_text_changes_inside_a_period_stays_ended_after_it()
    {
        var ends = Term.Truth("ends", "Whether it ends");
        var agreement = Amended(
            [Clause("1", ends.Means(true)), Clause("2", Seller.Pays(Buyer, Sales)), Clause("3", PeriodOfTheEnd.CountsWhole, Expiry.On(new LocalDate(2002, 6, 12), providedThat: ends))],
            new Amendment("Letter", new LocalDate(2002, 6, 17), (Rule<LocalDate>)new LocalDate(2002, 6, 17), Edit.Replace(Clause("1", ends.Means(false)))).SettlingThePeriodOfChange(PeriodOfChange.AsAtItsStart));
        var months = Enumerable.Range(5, 4).Select(number => Month(number).With(Sales, Usd.Of(100))).ToList();
        var settled = Plan.Of(agreement).Settle([.. months.Select(month => FactColumns.Of(agreement, month))])!;

        Assert.Equal(["100", "100", "0", "0"], settled.Periods.Select(period => $"{period.Payment("2")![0]}"));
        Assert.Equal([1, 1, 0, 0], agreement.Settle(months).Statements.Select(statement => statement.Payments.Count));
    }

    [Fact]
    public void Facts_come_as_decimals_truths_and_dates_too_and_none_with_more_decimals_than_it_can_carry()
    {
        var facts = FactColumns.For(SettlementPeriod.Month(2002, 1), 2).With(Sales, (ReadOnlySpan<decimal?>)[0.12m, null])
            .With(SampleRules.Closed, [true, null]).With(SampleRules.Opening, [new NodaTime.LocalDate(2002, 1, 5), null]);
        var agreement = Of(Clause(
            "1", Fee.Means(Sales.ProvidedThat(SampleRules.Closed & SampleRules.Opening <= ThePeriod.End)), Seller.Pays(Buyer, Fee)));

        Assert.Equal(["0.12", "?"], Rows(Plan.Of(agreement).Settle([facts])!.Periods[0].Term("fee")));
        Assert.Throws<ArgumentException>(() => FactColumns.For(SettlementPeriod.Month(2002, 1), 1).With(Sales, (ReadOnlySpan<decimal?>)[0.125m]));
        Assert.Throws<ArgumentException>(() => FactColumns.For(SettlementPeriod.Month(2002, 1), 2).With(Sales, (ReadOnlySpan<long>)[1]));
        Assert.Throws<ArgumentException>(() => FactColumns.For(SettlementPeriod.Month(2002, 1), 2).With(Sales, [1, 2], given: []));
        Assert.Throws<ArgumentOutOfRangeException>(() => FactColumns.For(SettlementPeriod.Month(2002, 1), int.MaxValue));
    }

    private static FactColumns Columns(int month, long[] cents, bool[] given) => FactColumns.For(SettlementPeriod.Month(2002, month), cents.Length).With(Sales, cents, given);

    private static string[] Rows(FigureColumn? column) => [.. Enumerable.Range(0, column!.Rows).Select(row => column[row]?.ToString() ?? "?")];
}
