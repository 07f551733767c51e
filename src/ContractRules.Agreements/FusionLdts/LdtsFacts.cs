using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Agreements.FusionLdts;

/// <summary>What has to be supplied each month. Amounts are in US dollars.</summary>
public static class LdtsFacts
{
    /// <summary>1(2)(a): the day of the approval of the Turkish Telecom Authority; not given while there is none.</summary>
    public static Fact<LocalDate> AuthorityApprovalDate { get; } =
        Fact.Date("authority-approval-date", "1(2)(a)", "Day on which the Turkish Telecom Authority's approval was received").Standing();

    /// <summary>1(1): the profit of LDTS; negative for a loss.</summary>
    public static Fact<Money> LdtsProfit { get; } =
        Fact.Money("ldts-profit", Currency.Usd, "1(1)", "Profit of LDTS for the month; negative for a loss");
}
