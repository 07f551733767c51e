using ContractRules.Agreements.InternationalVoip;
using ContractRules.Ranges;
using ContractRules.Seeking;
using ContractRules.Settlement;
using ContractRules.Values;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;

namespace ContractRules.Agreements.Tests.InternationalVoip;

/// <summary>Which minutes bring THIL its money by month 12, which share gives it an amount, and what bounds a month that is not known yet.</summary>
public sealed class VoipSeekTests
{
    private static readonly Agreement Voip = InternationalVoipAgreement.Agreement;

    [Fact]
    public void So_many_minutes_a_month_bring_THIL_100_000_by_month_12()
    {
        // As signed THIL takes 40 % of 100,000 less 0.19 + 0.015 + 0.0066 = 0.2116 a minute: 40,000 − 0.08464 a minute, rounded each month.
        // 374,133 minutes: 8,333.38 × 12 = 100,000.56. 374,134 minutes: 8,333.30 × 12 = 99,999.60.
        PeriodFacts[] year = [.. Enumerable.Range(4, 12).Select(month => Month(2002 + (month / 12), (month % 12) + 1, revenue: 100_000))];

        var sought = Voip.AsInForceOn(Voip.Dated).Seek(year, Goal.Reaches(SettlementToDate, Currency.Usd.Of(100_000)), by: TerminatedMinutes);

        var reached = Assert.Single(sought.Reached);
        Assert.Equal(new NumberValue(374_133), reached.To!.Value);
        Assert.Equal(new NumberValue(100_000.56m), reached.To.Figure!.Value.Value);
        Assert.Equal(new NumberValue(374_134), reached.Above!.Value);
        Assert.Equal(new NumberValue(99_999.60m), reached.Above.Figure!.Value.Value);
        Assert.True(sought.IsProved);
        Assert.InRange(sought.Settled + sought.Ranged, 1, 200);
    }

    [Fact]
    public void Such_a_share_gives_THIL_110_000_and_a_cent()
    {
        // 110,000.01 ÷ 400,000 = 27.5000025 %: to six decimals 27.5001 %, which gives 110,000.40; 27.5 % gives 110,000.
        var sought = Voip.Seek([Month(2003, 1, revenue: 400_000)], Goal.Reaches(ThilProfitShare, Currency.Usd.Of(110_000.01m)), by: ApprovedThilPercentage);

        Assert.Equal(new NumberValue(0.275001m), sought.Least!.Value);
        Assert.Equal(new NumberValue(110_000.40m), sought.Least.Figure!.Value.Value);
        Assert.Equal(new NumberValue(110_000), sought.Reached[0].Below!.Figure!.Value.Value);
        Assert.Equal(new NumberValue(0.3m), sought.Reached[0].To!.Value);
        Assert.True(sought.IsProved);
    }

    [Fact]
    public void No_share_that_can_be_approved_gives_THIL_more_than_thirty_per_cent()
    {
        var sought = Voip.Seek([Month(2003, 1, revenue: 400_000)], Goal.Reaches(ThilProfitShare, Currency.Usd.Of(120_000.01m)), by: ApprovedThilPercentage);

        Assert.Empty(sought.Reached);
        Assert.True(sought.IsProved);
        Assert.Equal(new NumberRange(100_000, 120_000), sought.Throughout);
    }

    [Fact]
    public void Expenses_that_are_still_to_be_agreed_leave_THIL_between_nothing_and_its_share_without_them()
    {
        // 4(5)(c): above 3,000,000 minutes the overhead is to be agreed. 1,000,000 − 4,000,000 × 0.19 = 240,000 are left before it, and 25 % of them are 60,000.
        var statement = Voip.Settle(Month(2003, 1, revenue: 1_000_000, minutes: 4_000_000)).Statements[0];

        Assert.False(statement.Of(NetProfit).IsDetermined);
        Assert.Equal(new NumberRange(null, 240_000), statement.BoundsOf(NetProfit));
        Assert.Equal(new NumberRange(0, 60_000), statement.BoundsOf(ThilEntitlement));
        Assert.Equal(new NumberRange(0, null), statement.BoundsOf(FusionExpenses));
    }

    private static PeriodFacts Month(int year, int month, int revenue, int minutes = 0) => PeriodFacts.For(SettlementPeriod.Month(year, month))
        .With(GrossRevenue, Currency.Usd.Of(revenue))
        .With(MinutesSold, Unit.Minute.Of(minutes))
        .With(TerminatedMinutes, Unit.Minute.Of(minutes));
}
