using ContractRules.Agreements.InternationalVoip;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Agreements.Tests.InternationalVoip;

/// <summary>Months of the VoIP agreement for worked examples: nothing sold and nothing spent, but for what an example says.</summary>
internal static class VoipMonths
{
    public static Agreement AsSigned { get; } = InternationalVoipAgreement.Agreement.AsInForceOn(new LocalDate(2002, 4, 25));

    // From the countersignature on the letter is in force however it is read.
    public static Agreement AsAmended { get; } = InternationalVoipAgreement.Agreement.AsInForceOn(new LocalDate(2002, 8, 5));

    /// <summary>A month in which nothing happens, counted from September 2002.</summary>
    public static PeriodFacts Quiet(int number = 1)
    {
        var period = Enumerable.Repeat(0, number - 1).Aggregate(SettlementPeriod.Month(2002, 9), (month, _) => month.Next());
        return PeriodFacts.For(period)
            .With(VoipFacts.GrossRevenue, Usd(0))
            .With(VoipFacts.MinutesSold, Minutes(0))
            .With(VoipFacts.TerminatedMinutes, Minutes(0));
    }

    public static PeriodFacts With(this PeriodFacts facts, Fact<Money> fact, decimal dollars) => facts.With(fact, Usd(dollars));

    public static PeriodFacts With(this PeriodFacts facts, Fact<Quantity> fact, int minutes) => facts.With(fact, Minutes(minutes));

    public static Statement SettleOne(this Agreement agreement, PeriodFacts facts) => agreement.SettleAll(facts)[0];

    public static EquatableArray<Statement> SettleAll(this Agreement agreement, params PeriodFacts[] months)
    {
        var timeline = agreement.Settle(months);
        Assert.Empty(timeline.Faults);
        return timeline.Statements;
    }

    public static Money Usd(decimal amount) => Currency.Usd.Of(amount);

    public static Quantity Minutes(int minutes) => Unit.Minute.Of(minutes);

    public static Ratio Percent(decimal percent) => Ratio.Percent(percent);

    public static Ratio Fraction(int numerator, int denominator) => new(new Rational(numerator, denominator));
}
