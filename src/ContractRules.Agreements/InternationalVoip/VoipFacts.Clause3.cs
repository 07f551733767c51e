using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Values.Currency;

namespace ContractRules.Agreements.InternationalVoip;

/// <content>What clause 3 asks for: the share of THIL, and what the Committee approved.</content>
public static partial class VoipFacts
{
    /// <summary>3(2) as signed: whether THIL elected to increase its share; once it has, that stands.</summary>
    public static Fact<bool> ThilElectsIncrease { get; } =
        Fact.Truth("thil-elects-increase", "3(2)", "Whether THIL elected to increase its share, as signed, which is for good").Standing().NothingUnlessGiven();

    /// <summary>3(2) as signed: the day on which THIL elected to increase its share; with it nothing else need be said of the election.</summary>
    public static Fact<LocalDate> IncreaseElectionDate { get; } =
        Fact.Date("increase-election-date", "3(2)", "Day on which THIL elected to increase its share, as signed").Standing();

    /// <summary>3(3): a higher cap on its investment that THIL agreed in writing.</summary>
    public static Fact<Money> ThilConsentedCap { get; } =
        Fact.Money("thil-consented-cap", Usd, "3(3)", "Higher cap on THIL's investment that THIL agreed in writing").InRange(300_000).Standing();

    /// <summary>3(2) as amended: a higher percentage for THIL that Fusion and its investors approved.</summary>
    public static Fact<Ratio> ApprovedThilPercentage { get; } =
        Fact.Ratio("approved-thil-percentage", "3(2)", "Higher percentage for THIL that Fusion and its other investors approved, as amended")
            .InRange(0.25m, 0.30m).WithDecimals(6).Standing();

    /// <summary>3(4): what the Committee approved, by consensus, of the equipment; all of it where it is not given.</summary>
    public static Fact<Money> CommitteeApprovedEquipment { get; } =
        Fact.Money("committee-approved-equipment", Usd, "3(4)", "What the Committee approved, by consensus, of the equipment; all of it unless given").InRange(0);
}
