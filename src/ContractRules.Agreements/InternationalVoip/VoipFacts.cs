using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Values.Currency;
using static ContractRules.Values.Unit;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>What has to be supplied each month to settle the agreement. Amounts are in US dollars.</summary>
public static class VoipFacts
{
    /// <summary>4(5)(a): revenue accruing to both parties from minutes sold under the project.</summary>
    public static Fact<Money> GrossRevenue { get; } =
        Fact.Money("gross-revenue", Usd, "4(5)(a)", "Revenue from minutes sold to any customer under the project").InRange(0);

    /// <summary>4(5)(a): credits granted to customers.</summary>
    public static Fact<Money> CustomerCredits { get; } =
        Fact.Money("customer-credits", Usd, "4(5)(a)", "Credits granted to customers").InRange(0).NothingUnlessGiven();

    /// <summary>4(5)(a): items that customers dispute.</summary>
    public static Fact<Money> DisputedItems { get; } =
        Fact.Money("disputed-items", Usd, "4(5)(a)", "Items that customers dispute").InRange(0).NothingUnlessGiven();

    /// <summary>2(1)(b): minutes sold to Fusion's customers.</summary>
    public static Fact<Quantity> MinutesSold { get; } =
        Fact.Quantity("minutes-sold", Minute, "2(1)(b)", "Minutes sold to Fusion's customers").InRange(0);

    /// <summary>4(5)(b)(iii): minutes terminated in Pakistan.</summary>
    public static Fact<Quantity> TerminatedMinutes { get; } =
        Fact.Quantity("terminated-minutes", Minute, "4(5)(b)(iii)", "Minutes terminated in Pakistan").InRange(0);

    /// <summary>4(5)(b)(i): charges for undersea fiber.</summary>
    public static Fact<Money> UnderseaFiberCharges { get; } =
        Fact.Money("undersea-fiber-charges", Usd, "4(5)(b)(i)", "Charges for undersea fiber").InRange(0).NothingUnlessGiven();

    /// <summary>4(5)(b)(ii): charges for terrestrial facilities.</summary>
    public static Fact<Money> TerrestrialFacilityCharges { get; } =
        Fact.Money("terrestrial-facility-charges", Usd, "4(5)(b)(ii)", "Charges for local loops and other terrestrial facilities")
            .InRange(0).NothingUnlessGiven();

    /// <summary>4(5)(b)(iii): another termination rate, once PTCL and Fusion agree one.</summary>
    public static Fact<Price> AgreedTerminationRate { get; } =
        Fact.Price("agreed-termination-rate", Usd, per: Minute, "4(5)(b)(iii)", "Termination rate that PTCL and Fusion agreed instead of the stated one")
            .InRange(0).WithDecimals(6).Standing();

    /// <summary>2(2)(e): connectivity and services for the project.</summary>
    public static Fact<Money> ConnectivityAndServiceCosts { get; } =
        Fact.Money("connectivity-and-service-costs", Usd, "2(2)(e)", "Connectivity and services that Fusion provided or contracted for")
            .InRange(0).NothingUnlessGiven();

    /// <summary>4(5)(b)(iv): fees and expenses within the budget that the Committee approved.</summary>
    public static Fact<Money> BudgetedExpenses { get; } =
        Fact.Money("budgeted-expenses", Usd, "4(5)(b)(iv)", "Fees and expenses in the budget that the Committee approved")
            .InRange(0).NothingUnlessGiven();

    /// <summary>2(2)(d): equipment with installation and related costs.</summary>
    public static Fact<Money> EquipmentCosts { get; } =
        Fact.Money("equipment-costs", Usd, "2(2)(d)", "Equipment with installation and related costs").InRange(0).NothingUnlessGiven();

    /// <summary>2(2)(a): deposits, license fees and other costs up front.</summary>
    public static Fact<Money> UpfrontCosts { get; } =
        Fact.Money("upfront-costs", Usd, "2(2)(a)", "Deposits, license fees and other costs up front").InRange(0).NothingUnlessGiven();

    /// <summary>2(2)(b): tender money, deposits and rolling advances under the PTCL agreement.</summary>
    public static Fact<Money> TenderAndAdvances { get; } =
        Fact.Money("tender-and-advances", Usd, "2(2)(b)", "Tender money, deposits and rolling advances under the PTCL agreement")
            .InRange(0).NothingUnlessGiven();

    /// <summary>2(2)(1): of the month's costs, those for the Pakistan side.</summary>
    public static Fact<Money> PakistanSideCosts { get; } =
        Fact.Money("pakistan-side-costs", Usd, "2(2)(1)", "Of the costs of the month, those for the Pakistan side").InRange(0).NothingUnlessGiven();

    /// <summary>2(2)(e): whether the project sustains itself.</summary>
    public static Fact<bool> SelfSustaining { get; } =
        Fact.Truth("self-sustaining", "2(2)(e)", "Whether the project sustains itself").Standing().NothingUnlessGiven();

    /// <summary>3(2) as signed: whether THIL elected to increase its share.</summary>
    public static Fact<bool> ThilElectsIncrease { get; } =
        Fact.Truth("thil-elects-increase", "3(2)", "Whether THIL elected to increase its share, as signed").Standing().NothingUnlessGiven();

    /// <summary>3(3): a higher cap on its investment that THIL agreed in writing.</summary>
    public static Fact<Money> ThilConsentedCap { get; } =
        Fact.Money("thil-consented-cap", Usd, "3(3)", "Higher cap on THIL's investment that THIL agreed in writing").InRange(300_000).Standing();

    /// <summary>4(5)(c): Fusion's expenses as agreed for a month above the calculated volume.</summary>
    public static Fact<Money> AgreedFusionExpenses { get; } =
        Fact.Money("agreed-fusion-expenses", Usd, "4(5)(c)", "Fusion's expenses as agreed for a month above the calculated volume")
            .InRange(0).ToBeAgreed();

    /// <summary>4(5)(c): the subcontractor's expenses as agreed for a month above the calculated volume.</summary>
    public static Fact<Money> AgreedSubcontractorExpenses { get; } =
        Fact.Money("agreed-subcontractor-expenses", Usd, "4(5)(c)", "The subcontractor's expenses as agreed for a month above the calculated volume")
            .InRange(0).ToBeAgreed();

    /// <summary>3(2) as amended: a higher percentage for THIL that Fusion and its investors approved.</summary>
    public static Fact<Ratio> ApprovedThilPercentage { get; } =
        Fact.Ratio("approved-thil-percentage", "3(2)", "Higher percentage for THIL that Fusion and its other investors approved, as amended")
            .InRange(0.25m, 0.30m).WithDecimals(6).Standing();

    /// <summary>2(2)(1)(c): repayments of the loan other than from profits.</summary>
    public static Fact<Money> LoanRepaymentsOtherwise { get; } =
        Fact.Money("loan-repayments-otherwise", Usd, "2(2)(1)(c)", "What THIL repaid of the loan other than from profits").InRange(0).NothingUnlessGiven();

    /// <summary>6(10): whether the agreement has expired or was terminated.</summary>
    public static Fact<bool> Terminated { get; } =
        Fact.Truth("terminated", "6(10)", "Whether the agreement has expired or was terminated").Standing().NothingUnlessGiven();

    /// <summary>6(10): the salvage value of the equipment left over, as the parties agreed.</summary>
    public static Fact<Money> AgreedSalvageValue { get; } =
        Fact.Money("agreed-salvage-value", Usd, "6(10)", "Salvage value of the equipment left over, as agreed").InRange(0).Standing().ToBeAgreed();

    /// <summary>3(4): what the Committee approved of the budgeted expenses; all of them where it is not given.</summary>
    public static Fact<Money> CommitteeApprovedExpenses { get; } =
        Fact.Money("committee-approved-expenses", Usd, "3(4)", "What the Committee approved of the budgeted expenses; all of them unless given").InRange(0);

    /// <summary>3(4): what the Committee approved of the equipment; all of it where it is not given.</summary>
    public static Fact<Money> CommitteeApprovedEquipment { get; } =
        Fact.Money("committee-approved-equipment", Usd, "3(4)", "What the Committee approved, by consensus, of the equipment; all of it unless given").InRange(0);

    /// <summary>4(2): what Fusion paid THIL in the month on settlements; without it nobody can tell what is overdue.</summary>
    public static Fact<Money> PaidToThil { get; } =
        Fact.Money("paid-to-thil", Usd, "4(2)", "What Fusion paid THIL in the month on settlements").InRange(0);

    /// <summary>2(1)(b): the day of Fusion's agreement with PTCL.</summary>
    public static Fact<LocalDate> PtclAgreementDate { get; } =
        Fact.Date("ptcl-agreement-date", "2(1)(b)", "Day of Fusion's agreement with PTCL").Standing();
}
