using ContractRules.Accounts;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Settlement;
using ContractRules.Values;
using static ContractRules.Agreements.InternationalVoip.VoipClaims;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipParties;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipMonths;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipStandings;

namespace ContractRules.Agreements.Tests.InternationalVoip;

/// <summary>4(2), 6(15): what was paid follows from receipts, and with it how the duty of 4(2) stands.</summary>
public sealed class VoipReceiptsTests
{
    // 40 % of a profit of 1,000 a month is 400, due on 30 October for September, 30 November for October and 30 December for November.
    private static readonly PeriodFacts[] Months = [.. new[] { 9, 10, 11, 12 }.Select(month =>
        PeriodFacts.For(SettlementPeriod.Month(2002, month)).With(GrossRevenue, 1_000m).With(TerminatedMinutes, 0))];

    [Fact]
    public void What_Fusion_paid_on_settlements_is_what_it_was_due_for_them_in_its_month()
    {
        var facts = Added(
            Receipt.Of("R-1", Day(2002, 10, 30), Fusion, Thil, Usd(400)),
            Receipt.Of("R-2", Day(2002, 11, 29), Fusion, Thil, Usd(60)),
            Receipt.Of("R-3", Day(2002, 11, 30), Fusion, Thil, Usd(40)),
            Receipt.Of("R-4", Day(2002, 12, 30), Fusion, Thil, Usd(700)));

        Assert.Equal([0, 400, 100, 700], facts.Periods.Select(month => Given(month, "paid-to-thil")));

        // Due to date: nothing, 400, 800, 1,200. Paid to date: nothing, 400, 500, 1,200. Overdue: 300 at the end of November.
        var duties = AsSigned.SettleAll([.. facts.Periods]).Select(month => month.Duty("4(2)", Fusion));
        Assert.Equal(
            [(DutyStanding.Kept, 0), (DutyStanding.Kept, 0), (DutyStanding.Broken, 300), (DutyStanding.Kept, 0)],
            duties.Select(duty => (duty.Standing!.Value, (int)duty.Shortfall!.Value.Numerator)));
    }

    [Fact]
    public void The_account_tells_what_is_overdue_and_what_is_still_to_fall_due()
    {
        // 300 are left of September and 400 of October, both due by 30 November; the 400 of November are due on 30 December.
        var account = Drawn(Day(2002, 12, 1), Receipt.Of("R-1", Day(2002, 10, 30), Fusion, Thil, Usd(100))).Accounts.Single(one => one.Debtor == Fusion);

        Assert.Equal((700, 1_100), (account.Overdue, account.Remaining));
    }

    [Fact]
    public void What_THIL_paid_is_all_that_it_paid_and_nothing_where_nothing_was_received()
    {
        var facts = Added(Receipt.Of("R-1", Day(2002, 11, 5), Thil, Fusion, Usd(250)));

        Assert.Equal([0, 0, 250, 0], facts.Periods.Select(month => Given(month, "paid-to-fusion")));
        Assert.Equal([0, 0, 0, 0], facts.Periods.Select(month => Given(month, "paid-to-thil")));
    }

    [Fact]
    public void A_month_that_the_day_of_the_account_leaves_unfinished_is_not_given()
    {
        var facts = VoipReceipts.Facts.AddTo(Drawn(Day(2002, 12, 30), Receipt.Of("R-1", Day(2002, 12, 1), Fusion, Thil, Usd(5))), Months);

        Assert.Equal([true, true, true, false], facts.Periods.Select(month => month.Values.TryGet("paid-to-thil", out _)));
    }

    [Fact]
    public void What_was_received_in_no_month_or_given_otherwise_is_a_fault_and_nothing_is_added()
    {
        PeriodFacts[] given = [Months[0].With(PaidToThil, 1m), .. Months[1..]];
        var facts = VoipReceipts.Facts.AddTo(Drawn(Day(2003, 1, 31), Receipt.Of("R-1", Day(2003, 1, 2), Fusion, Thil, Usd(5))), given);

        Assert.Equal(
            ["receipt R-1: 2003-01-02 falls in no period of the facts; expected a date from 2002-09-01 to 2002-12-31"], facts.ReceiptFaults.Select(fault => $"{fault}"));
        Assert.Equal(
            ["2002-09, paid-to-thil: paid-to-thil is given otherwise for 2002-09; expected a blank or 0, to which receipts add up"], facts.FactFaults.Select(fault => $"{fault}"));
        Assert.Equal(given, facts.Periods);
    }

    [Fact]
    public void Facts_that_an_agreement_does_not_ask_for_are_refused_with_all_that_is_wrong()
    {
        var wrong = Assert.Throws<ArgumentException>(() => new ReceiptFacts(
            InternationalVoipAgreement.Agreement,
            new ReceiptFact(PaidToThil.InRange(1), Fusion, new Party("Bank", "Bank"), "99"),
            new ReceiptFact(PaidToFusion, Thil, Fusion),
            new ReceiptFact(PaidToFusion, Thil, Fusion)));

        foreach (var fault in new[] { "the agreement doesn't ask for paid-to-thil", "Bank is no party to the agreement", "no clause is 99", "paid-to-fusion stands in it twice" })
        {
            Assert.Contains(fault, wrong.Message, StringComparison.Ordinal);
        }
    }

    private static StatementOfAccount Drawn(NodaTime.LocalDate on, params Receipt[] receipts) => AsSigned.Account(AsSigned.SettleAll(Months), receipts, on);

    private static FactsWithReceipts Added(params Receipt[] receipts)
    {
        var facts = VoipReceipts.Facts.AddTo(Drawn(Day(2002, 12, 31), receipts), Months);
        Assert.Empty(facts.ReceiptFaults);
        Assert.Empty(facts.FactFaults);
        return facts;
    }

    private static Rational? Given(PeriodFacts month, string key) => month.Values.TryGet(key, out var value) ? ((NumberValue)value).Number : null;
}
