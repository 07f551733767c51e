using ContractRules.Agreements.InternationalVoip;
using ContractRules.Settlement;
using ContractRules.Values;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipMonths;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipStandings;

namespace ContractRules.Agreements.Tests.InternationalVoip;

/// <summary>4(2): each month's settlement is due thirty days after its end, and what was paid is held against that.</summary>
public sealed class Clause4SettlementTests
{
    // 40 % of a profit of 1,000 a month is 400.
    private const decimal MonthlyShare = 400m;

    [Theory]
    [InlineData(2002, 12, 2003, 1, 30)]
    [InlineData(2003, 1, 2003, 3, 2)]
    [InlineData(2004, 1, 2004, 3, 1)]
    [InlineData(2003, 2, 2003, 3, 30)]
    [InlineData(2004, 2, 2004, 3, 30)]
    [InlineData(2003, 4, 2003, 5, 30)]
    public void A_settlement_is_due_thirty_days_after_the_month(int year, int month, int dueYear, int dueMonth, int dueDay)
    {
        var payment = Assert.Single(AsSigned.SettleOne(Earning(year, month, null)).Payments);

        Assert.Equal((Day(dueYear, dueMonth, dueDay), Usd(MonthlyShare)), (payment.Due, payment.Amount));
    }

    [Theory]
    [InlineData(2003)]
    [InlineData(2004)]
    public void A_month_later_it_is_due_to_date_but_January_only_in_March(int year)
    {
        // At the end of February neither 2 March 2003 nor 1 March 2004 has come, so nothing is added.
        var months = AsSigned.SettleAll(
            [Earning(year - 1, 12, 0m), Earning(year, 1, 0m), Earning(year, 2, 0m), Earning(year, 3, 0m), Earning(year, 4, 0m)]);

        Assert.Equal(
            [Usd(0), Usd(400), Usd(400), Usd(1_200), Usd(1_600)],
            months.Select(month => month.Of(SettlementDueToDate).Value));
    }

    [Fact]
    public void What_is_paid_by_its_day_keeps_the_duty_and_what_is_not_is_overdue()
    {
        // Due: nothing, then 400, 800, 1,200. Paid to date: nothing, 400, 500, 1,200. Overdue: 300 at the end of November.
        var months = AsSigned.SettleAll(Earning(2002, 9, 0m), Earning(2002, 10, 400m), Earning(2002, 11, 100m), Earning(2002, 12, 700m));

        Assert.Equal(
            [(DutyStanding.Kept, 0), (DutyStanding.Kept, 0), (DutyStanding.Broken, 300), (DutyStanding.Kept, 0)],
            months.Select(month => Settlement(month)).Select(duty => (duty.Standing!.Value, (int)duty.Shortfall!.Value.Numerator)));
    }

    [Fact]
    public void Without_word_of_payments_nobody_can_tell_whether_the_duty_was_kept()
    {
        var duty = Settlement(AsSigned.SettleOne(Earning(2002, 9, null)));

        Assert.Null(duty.Standing);
        Assert.Equal("paid-to-thil", Assert.Single(duty.Reasons).Subject);
    }

    [Fact]
    public void Instalments_paid_to_THIL_are_a_part_of_the_settlement()
    {
        // Equipment 1,200 is 100 a month. Profit 900: 40 % is 360; and 40 % of 100 is 40.
        var month = AsSigned.SettleOne(Earning(2002, 9, 0m).With(EquipmentCosts, 1_200m));

        Assert.Equal(Usd(360), month.Of(ThilProfitShare).Value);
        Assert.Equal(Usd(400), month.Of(MonthlySettlement).Value);
    }

    private static DutyState Settlement(Statement month) => month.Duty("4(2)", VoipParties.Fusion);

    private static PeriodFacts Earning(int year, int month, decimal? paid)
    {
        var facts = PeriodFacts.For(SettlementPeriod.Month(year, month)).With(GrossRevenue, 1_000m).With(TerminatedMinutes, 0);
        return paid is { } amount ? facts.With(PaidToThil, amount) : facts;
    }
}
