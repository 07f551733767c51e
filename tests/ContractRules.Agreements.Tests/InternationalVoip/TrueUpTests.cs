using ContractRules.Agreements.InternationalVoip;
using ContractRules.Comparison;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipParties;
using static ContractRules.Agreements.InternationalVoip.VoipReadings;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipMonths;

namespace ContractRules.Agreements.Tests.InternationalVoip;

/// <summary>
/// 4(2): the year 2003 settled again with audited facts. In December 2002 costs of 100,000 arise, 10,000 of them on the
/// Pakistan side: THIL's Percentage Share is 10 %, the gap to its 25 % is 15 %, and Fusion lends it 15,000.
/// </summary>
public sealed class TrueUpTests
{
    private static readonly SettlementPeriod Year2003 = SettlementPeriod.Year(2003);

    private static readonly PeriodFacts December = Quiet(4).With(UpfrontCosts, 100_000m).With(PakistanSideCosts, 10_000m);
    private static readonly PeriodFacts January = Quiet(5).With(GrossRevenue, 40_000m);
    private static readonly PeriodFacts February = Quiet(6).With(GrossRevenue, 40_000m);
    private static readonly PeriodFacts March = Quiet(7).With(GrossRevenue, 40_000m);

    [Fact]
    public void Less_revenue_while_the_loan_is_outstanding_moves_the_later_months_too()
    {
        // A month of 40,000: entitlement 25 % = 10,000, retained 15 % = 6,000 while the loan lasts.
        //             as settled                              as audited, January 30,000
        //   January   retained 6,000 of 15,000, paid 4,000    entitled 7,500, retained 4,500 of 15,000, paid 3,000   −1,000
        //   February  retained 6,000 of  9,000, paid 4,000    retained 6,000 of 10,500, paid 4,000                        0
        //   March     retained 3,000 of  3,000, paid 7,000    retained 4,500 of  4,500, paid 5,500                   −1,500
        var trueUp = TrueUp([December, January, February, March], Audited(2003, 1).With(GrossRevenue, 30_000m));

        Assert.Equal([(4_000m, 3_000m), (4_000m, 4_000m), (7_000m, 5_500m)], ProfitShares(trueUp.OfYear));
        Assert.Equal([new NetPayment<Money>(Thil, Fusion, Usd(2_500))], trueUp.OfYear.Net);
        Assert.Equal(
            [Outstanding("9000", "10500"), Outstanding("3000", "4500"), null],
            trueUp.OfYear.Periods.Select(month => month.Terms.SingleOrDefault(term => term.Term == LoanOutstanding.Declaration)?.ToString()));
    }

    [Fact]
    public void More_revenue_repays_the_loan_sooner()
    {
        // January 50,000: entitled 12,500, retained 7,500 of 15,000, paid 5,000 instead of 4,000.
        // February: retained 6,000 of 7,500, paid 4,000. March: retained 1,500 of 1,500, paid 8,500 instead of 7,000.
        var trueUp = TrueUp([December, January, February, March], Audited(2003, 1).With(GrossRevenue, 50_000m));

        Assert.Equal([(4_000m, 5_000m), (4_000m, 4_000m), (7_000m, 8_500m)], ProfitShares(trueUp.OfYear));
        Assert.Equal([new NetPayment<Money>(Fusion, Thil, Usd(2_500))], trueUp.OfYear.Net);
    }

    [Fact]
    public void Costs_of_the_Pakistan_side_found_by_the_audit_are_reimbursed_and_shrink_the_loan()
    {
        // 5,000 more of the costs were those of the Pakistan side: THIL reimburses 15,000 of 100,000, the gap is 10 %,
        // the loan 10,000. THIL pays 5,000 under 2(2)(1), and of each month Fusion retains 4,000 until 10,000 are repaid:
        //   January 10,000 − 4,000 = 6,000 (was 4,000), February 6,000 (4,000), March 10,000 − 2,000 = 8,000 (7,000).
        // Fusion pays 2,000 + 2,000 + 1,000 = 5,000 more. What was repaid from profits is now paid in cash: nothing is left.
        var trueUp = TrueUp([December, January, February, March], Audited(2003, 1).With(PakistanSideCosts, 5_000m));

        Assert.Equal(
            [
                new PaymentTotal<Money>("2(2)(1)", Thil, Fusion, Usd(0), Usd(5_000), []),
                new PaymentTotal<Money>("4(2)", Fusion, Thil, Usd(15_000), Usd(20_000), []),
            ],
            trueUp.OfYear.Totals);
        Assert.Empty(trueUp.OfYear.Net);
        Assert.False(trueUp.OfYear.IsNothing);
    }

    [Fact]
    public void Equipment_is_amortized_over_the_audited_cost_also_in_the_months_after_the_year()
    {
        // Equipment of 12,000 in December 2003, audited as 24,000: amortization 1,000 → 2,000 a month. No revenue, so no
        // profit to share. It is all of the Pakistan side, so that THIL, which reimbursed 12,000, funded 100 % → 50 % and no loan
        // is left: its part, 25 %, is 250 → 500 in December and in January 2004.
        var december = Quiet(16).With(EquipmentCosts, 12_000m).With(PakistanSideCosts, 12_000m);
        var trueUp = TrueUp([december, Quiet(17)], Audited(2003, 12).With(EquipmentCosts, 24_000m));

        Assert.Equal(
            [
                new PaymentTotal<Money>("2(2)(1)", Thil, Fusion, Usd(12_000), Usd(12_000), []),
                new PaymentTotal<Money>("4(5)(b)(v)", Fusion, Thil, Usd(250), Usd(500), []),
            ],
            trueUp.OfYear.Totals);
        Assert.Equal([new PaymentTotal<Money>("4(5)(b)(v)", Fusion, Thil, Usd(250), Usd(500), [])], trueUp.Later.Totals);
    }

    [Fact]
    public void Minutes_above_three_million_found_by_the_audit_leave_the_true_up_open_until_overhead_is_agreed()
    {
        var trueUp = TrueUp([December, January], Audited(2003, 1).With(TerminatedMinutes, 3_000_001));

        var paid = Assert.Single(trueUp.OfYear.Periods[0].ChangedPayments);
        Assert.Equal(("4(2)", Usd(4_000), null), (paid.Clause.ToString(), paid.AsSettled, paid.SettledAgain));
        Assert.Equal(["agreed-fusion-expenses", "agreed-subcontractor-expenses"], paid.Reasons.Select(reason => reason.Needs).Order());
        Assert.Empty(trueUp.OfYear.Net);
    }

    [Fact]
    public void The_letter_countersigned_in_August_changes_what_July_was_settled_as()
    {
        // July 2002, upfront costs of 100,000, 30,000 of them on the Pakistan side; revenue 1,000.01. Settled on 31 July as
        // signed: THIL contributes 40 % = 40,000 and receives 40 % = 400.00. The letter of 12 July, countersigned on
        // 5 August: it reimburses 30,000; its share of 25 % is paid for, so nothing is retained: 250.0025 → 250.00.
        var july = PeriodFacts.For(SettlementPeriod.Month(2002, 7))
            .With(GrossRevenue, 1_000.01m).With(MinutesSold, 0).With(TerminatedMinutes, 0)
            .With(UpfrontCosts, 100_000m).With(PakistanSideCosts, 30_000m);
        var agreement = InternationalVoipAgreement.Agreement;
        var adjustment = agreement.Adjust([july], knownOn: new LocalDate(2002, 7, 31), thenKnownOn: new LocalDate(2002, 8, 5));

        Assert.Empty(adjustment.Faults);
        // The contribution moved from 2(2) to 2(2)(1): what was asked for by the one is given back, by the other asked for.
        Assert.Equal(
            [
                new PaymentTotal<Money>("2(2)", Thil, Fusion, Usd(40_000), Usd(0), []),
                new PaymentTotal<Money>("4(2)", Fusion, Thil, Usd(400), Usd(250), []),
                new PaymentTotal<Money>("2(2)(1)", Thil, Fusion, Usd(0), Usd(30_000), []),
            ],
            adjustment.Totals);
        // 40,000 back, less 30,000 and 150.
        Assert.Equal([new NetPayment<Money>(Fusion, Thil, Usd(9_850))], adjustment.Net);

        var readEarlier = agreement.Under(CountersignatureDate, "month-day");
        Assert.True(readEarlier.Adjust([july], new LocalDate(2002, 7, 31), new LocalDate(2002, 8, 5)).IsNothing);
    }

    private static TrueUp TrueUp(PeriodFacts[] months, params PeriodFacts[] audited)
    {
        var trueUp = AsAmended.TrueUp(months, audited, Year2003);
        Assert.Empty(trueUp.Faults);
        return trueUp;
    }

    private static PeriodFacts Audited(int year, int month) => PeriodFacts.For(SettlementPeriod.Month(year, month));

    private static IEnumerable<(decimal AsSettled, decimal Audited)> ProfitShares(Adjustment adjustment) =>
        from month in adjustment.Periods
        from paid in month.Payments
        where paid.Clause == "4(2)"
        select ((decimal)paid.AsSettled!.Value.Amount, (decimal)paid.SettledAgain!.Value.Amount);

    private static string Outstanding(string asSettled, string audited) => $"loan-outstanding: {asSettled}, settled again {audited}";
}
