using ContractRules.Agreements.FusionLdts;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Agreements.Tests.FusionLdts;

/// <summary>Months of the acquisition for worked examples, and what they come to.</summary>
internal static class LdtsMonths
{
    public static Agreement Agreement { get; } = FusionLdtsAgreement.Agreement;

    public static PeriodFacts In(int month) => PeriodFacts.For(SettlementPeriod.Month(2005, month));

    public static PeriodFacts Approved(this PeriodFacts facts, int month, int day) =>
        facts.With(LdtsFacts.AuthorityApprovalDate, new LocalDate(2005, month, day));

    public static PeriodFacts Earning(this PeriodFacts facts, decimal dollars) => facts.With(LdtsFacts.LdtsProfit, Usd(dollars));

    public static EquatableArray<Statement> Settle(params PeriodFacts[] months)
    {
        var timeline = Agreement.Settle(months);
        Assert.Empty(timeline.Faults);
        return timeline.Statements;
    }

    public static Money Usd(decimal amount) => Currency.Usd.Of(amount);
}
