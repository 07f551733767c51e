using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Values.Currency;
using static ContractRules.Values.Unit;

namespace ContractRules.Agreements.InternationalVoip;

/// <content>What clause 2 asks for: minutes, and the costs of the Venture.</content>
public static partial class VoipFacts
{
    /// <summary>2(1)(b): minutes sold to Fusion's customers.</summary>
    public static Fact<Quantity> MinutesSold { get; } =
        Fact.Quantity("minutes-sold", Minute, "2(1)(b)", "Minutes sold to Fusion's customers").InRange(0).Ordinary();

    /// <summary>2(1)(b): the day of Fusion's agreement with PTCL.</summary>
    public static Fact<LocalDate> PtclAgreementDate { get; } =
        Fact.Date("ptcl-agreement-date", "2(1)(b)", "Day of Fusion's agreement with PTCL").Standing();

    /// <summary>2(2)(a): deposits, license fees and other costs up front.</summary>
    public static Fact<Money> UpfrontCosts { get; } =
        Fact.Money("upfront-costs", Usd, "2(2)(a)", "Deposits, license fees and other costs up front").InRange(0).NothingUnlessGiven();

    /// <summary>2(2)(a): deposits that came back.</summary>
    public static Fact<Money> DepositsRefunded { get; } =
        Fact.Money("deposits-refunded", Usd, "2(2)(a)", "Deposits that came back in the month").InRange(0).NothingUnlessGiven();

    /// <summary>2(2)(b): tender money, deposits and rolling advances under the PTCL agreement.</summary>
    public static Fact<Money> TenderAndAdvances { get; } =
        Fact.Money("tender-and-advances", Usd, "2(2)(b)", "Tender money, deposits and rolling advances under the PTCL agreement")
            .InRange(0).NothingUnlessGiven();

    /// <summary>2(2)(b): advances that were used up for termination charges, which are an expense of their own.</summary>
    public static Fact<Money> AdvancesApplied { get; } =
        Fact.Money("advances-applied", Usd, "2(2)(b)", "Advances used up in the month for termination charges").InRange(0).NothingUnlessGiven();

    /// <summary>2(2)(d): equipment with installation and related costs.</summary>
    public static Fact<Money> EquipmentCosts { get; } =
        Fact.Money("equipment-costs", Usd, "2(2)(d)", "Equipment with installation and related costs").InRange(0).NothingUnlessGiven().Ordinary();

    /// <summary>2(2)(e): connectivity and services for the project.</summary>
    public static Fact<Money> ConnectivityAndServiceCosts { get; } =
        Fact.Money("connectivity-and-service-costs", Usd, "2(2)(e)", "Connectivity and services that Fusion provided or contracted for")
            .InRange(0).NothingUnlessGiven().Ordinary();

    /// <summary>2(2)(e): whether the project has become self-sustaining; once it has, it stays so.</summary>
    public static Fact<bool> SelfSustaining { get; } =
        Fact.Truth("self-sustaining", "2(2)(e)", "Whether the project has become self-sustaining, which it then is for good").Standing().NothingUnlessGiven();

    /// <summary>2(2)(1): of the month's costs, those for the Pakistan side.</summary>
    public static Fact<Money> PakistanSideCosts { get; } =
        Fact.Money("pakistan-side-costs", Usd, "2(2)(1)", "Of the costs of the month, those for the Pakistan side").InRange(0).NothingUnlessGiven();

    /// <summary>2(2)(e), for 2(2)(1) as amended: the day on which the project came into operation; while it is not given, all connectivity counts as a cost of that.</summary>
    public static Fact<LocalDate> OperationBeganDate { get; } =
        Fact.Date("operation-began-date", "2(2)(e)", "Day on which the project came into operation").Standing();

    /// <summary>2(2)(1)(c): repayments of the loan other than from profits.</summary>
    public static Fact<Money> LoanRepaymentsOtherwise { get; } =
        Fact.Money("loan-repayments-otherwise", Usd, "2(2)(1)(c)", "What THIL repaid of the loan other than from profits").InRange(0).NothingUnlessGiven();
}
