using ContractRules.Agreements.InternationalVoip;
using ContractRules.Settlement;
using ContractRules.Values;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipReadings;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipMonths;

namespace ContractRules.Agreements.Tests.InternationalVoip;

/// <summary>2(1)(c): the minutes of a month follow from call records where they are given.</summary>
public sealed class VoipCallsTests
{
    // 95, 31 and 600 seconds, the last two terminated in Pakistan.
    private static readonly PeriodFacts September = PeriodFacts.For(SettlementPeriod.Month(2002, 9))
        .With(GrossRevenue, Usd(0))
        .With(VoipCalls.Calls, [Call("C-1", 95, isTerminated: false), Call("C-2", 31, isTerminated: true), Call("C-3", 600, isTerminated: true)]);

    [Theory]
    [InlineData("exact", "121/10", "631/60")] // 726 ÷ 60 = 12.1; 631 ÷ 60
    [InlineData("started-minutes", "13", "11")] // 2 + 1 + 10; 1 + 10
    [InlineData("thirty-and-six", "61/5", "53/5")] // 96 + 36 + 600 = 732 s; 636 s
    public void Minutes_follow_from_the_calls_as_they_are_rounded(string rounding, string sold, string terminated)
    {
        var month = AsAmended.Under(CallRounding, rounding).SettleOne(September);

        Assert.Equal(Rational.Parse(sold), month.Of(VolumeSold).Value.Amount);
        Assert.Equal(Rational.Parse(terminated), month.Of(VolumeTerminated).Value.Amount);
        Assert.Equal(Rational.Parse(terminated) * 0.19m, month.Of(TerminationExpense).Value.Amount);
    }

    [Fact]
    public void Without_call_records_the_minutes_are_those_stated()
    {
        var month = AsAmended.SettleOne(Quiet().With(MinutesSold, 5_000).With(TerminatedMinutes, 4_000));

        Assert.Equal((Minutes(5_000), Minutes(4_000)), (month.Of(VolumeSold).Value, month.Of(VolumeTerminated).Value));
    }

    [Fact]
    public void A_month_without_any_call_has_no_minutes() =>
        Assert.Equal(Minutes(0), AsAmended.SettleOne(September.With(VoipCalls.Calls, [])).Of(VolumeSold).Value);

    [Fact]
    public void Minutes_given_both_ways_are_a_fault() => Assert.Contains(
        "expected that minutes are given by call records or as figures, not both (2(1)(c))",
        Assert.Single(AsAmended.Settle(September.With(MinutesSold, Minutes(12))).Faults).Message,
        StringComparison.Ordinal);

    private static Item Call(string key, int seconds, bool isTerminated) => Item.Of(key)
        .With(VoipCalls.On, new(2002, 9, 20))
        .With(VoipCalls.Seconds, VoipCalls.Second.Of(seconds))
        .With(VoipCalls.TerminatedInPakistan, isTerminated);
}
