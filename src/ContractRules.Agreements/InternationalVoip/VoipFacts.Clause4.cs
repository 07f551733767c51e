using ContractRules.Rules;
using ContractRules.Values;
using static ContractRules.Values.Currency;
using static ContractRules.Values.Unit;

namespace ContractRules.Agreements.InternationalVoip;

/// <content>What clause 4 asks for: revenue, expenses and payments.</content>
public static partial class VoipFacts
{
    /// <summary>4(5)(a): revenue accruing to both parties from minutes sold under the project.</summary>
    public static Fact<Money> GrossRevenue { get; } =
        Fact.Money("gross-revenue", Usd, "4(5)(a)", "Revenue from minutes sold to any customer under the project").InRange(0);

    /// <summary>4(5)(a): credits granted to customers.</summary>
    public static Fact<Money> CustomerCredits { get; } =
        Fact.Money("customer-credits", Usd, "4(5)(a)", "Credits granted to customers").InRange(0).NothingUnlessGiven().Ordinary();

    /// <summary>4(5)(a): items that customers dispute.</summary>
    public static Fact<Money> DisputedItems { get; } =
        Fact.Money("disputed-items", Usd, "4(5)(a)", "Items that customers dispute").InRange(0).NothingUnlessGiven();

    /// <summary>4(5)(a): disputed items of earlier months that turned out to be due after all.</summary>
    public static Fact<Money> DisputesResolved { get; } =
        Fact.Money("disputes-resolved", Usd, "4(5)(a)", "Items disputed before that turned out to be due").InRange(0).NothingUnlessGiven();

    /// <summary>4(5)(b)(iii): minutes terminated in Pakistan.</summary>
    public static Fact<Quantity> TerminatedMinutes { get; } =
        Fact.Quantity("terminated-minutes", Minute, "4(5)(b)(iii)", "Minutes terminated in Pakistan").InRange(0);

    /// <summary>4(5)(b)(i): charges for undersea fiber.</summary>
    public static Fact<Money> UnderseaFiberCharges { get; } =
        Fact.Money("undersea-fiber-charges", Usd, "4(5)(b)(i)", "Charges for undersea fiber").InRange(0).NothingUnlessGiven().Ordinary();

    /// <summary>4(5)(b)(ii): charges for terrestrial facilities.</summary>
    public static Fact<Money> TerrestrialFacilityCharges { get; } =
        Fact.Money("terrestrial-facility-charges", Usd, "4(5)(b)(ii)", "Charges for local loops and other terrestrial facilities")
            .InRange(0).NothingUnlessGiven().Ordinary();

    /// <summary>4(5)(b)(iii): another termination rate, once PTCL and Fusion agree one.</summary>
    public static Fact<Price> AgreedTerminationRate { get; } =
        Fact.Price("agreed-termination-rate", Usd, per: Minute, "4(5)(b)(iii)", "Termination rate that PTCL and Fusion agreed instead of the stated one")
            .InRange(0).WithDecimals(6).Standing();

    /// <summary>4(5)(b)(iv): fees and expenses in a budget, as far as the Committee approved them.</summary>
    public static Fact<Money> BudgetedExpenses { get; } =
        Fact.Money("budgeted-expenses", Usd, "4(5)(b)(iv)", "Fees and expenses in a budget, as far as the Committee approved them")
            .InRange(0).NothingUnlessGiven().Ordinary();

    /// <summary>4(5)(b)(v): the month's amortization as the parties agreed it; a twelfth of each cost where they did not.</summary>
    public static Fact<Money> AgreedEquipmentAmortization { get; } =
        Fact.Money("agreed-equipment-amortization", Usd, "4(5)(b)(v)", "Amortization of the month as agreed; twelve equal instalments unless given").InRange(0);

    /// <summary>4(5)(c): Fusion's expenses as agreed for a month above the calculated volume, or of what goes beyond it, as the text is read.</summary>
    public static Fact<Money> AgreedFusionExpenses { get; } =
        Fact.Money("agreed-fusion-expenses", Usd, "4(5)(c)", "Fusion's expenses as agreed for a month above the calculated volume")
            .InRange(0).ToBeAgreed();

    /// <summary>4(5)(c): the subcontractor's expenses as agreed for a month above the calculated volume.</summary>
    public static Fact<Money> AgreedSubcontractorExpenses { get; } =
        Fact.Money("agreed-subcontractor-expenses", Usd, "4(5)(c)", "The subcontractor's expenses as agreed for a month above the calculated volume")
            .InRange(0).ToBeAgreed();

    /// <summary>4(2): what Fusion paid THIL in the month on settlements, less what it withheld; without it nobody can tell what is overdue.</summary>
    public static Fact<Money> PaidToThil { get; } =
        Fact.Money("paid-to-thil", Usd, "4(2)", "What Fusion paid THIL in the month on settlements").InRange(0).Ordinary();

    /// <summary>4(2): what the adjustment to audited figures comes to, given for the month in which they become known; below zero where THIL pays.</summary>
    public static Fact<Money> AuditAdjustment { get; } =
        Fact.Money("audit-adjustment", Usd, "4(2)", "What the adjustment of the fiscal year comes to, in the month in which audited figures become known; below zero where THIL pays")
            .NothingUnlessGiven();
}
