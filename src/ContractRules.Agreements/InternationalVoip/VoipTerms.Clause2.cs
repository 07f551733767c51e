using ContractRules.Rules;
using ContractRules.Values;
using static ContractRules.Values.Currency;
using static ContractRules.Values.Unit;

namespace ContractRules.Agreements.InternationalVoip;

/// <content>The terms of clause 2 as signed: volumes, and the costs of the Venture.</content>
public static partial class VoipTerms
{
    /// <summary>2(1)(c): the minutes sold in the month, by the call records where they are given, else as stated.</summary>
    public static Term<Quantity> VolumeSold { get; } = Term.Quantity("volume-sold", "Volume sold", Minute);

    /// <summary>2(1)(c): the minutes terminated in Pakistan in the month, by the call records where they are given, else as stated.</summary>
    public static Term<Quantity> VolumeTerminated { get; } = Term.Quantity("volume-terminated", "Volume terminated", Minute);

    /// <summary>2(1)(b): by how much minutes sold fall short of the volume promised.</summary>
    public static Term<Quantity> MinutesSoldShortfall { get; } = Term.Quantity("minutes-sold-shortfall", "Shortfall of minutes sold", Minute);

    /// <summary>2(1)(j), second: by how much terminated minutes fall short of the monthly minimum.</summary>
    public static Term<Quantity> TerminatedMinutesShortfall { get; } =
        Term.Quantity("terminated-minutes-shortfall", "Shortfall of terminated minutes", Minute);

    /// <summary>2(1)(b), 6(18): the minutes of the month's volume that force majeure prevented, where it excuses no more than that.</summary>
    public static Term<Quantity> MinutesPrevented { get; } = Term.Quantity("minutes-prevented", "Minutes that force majeure prevented", Minute);

    /// <summary>2(2): the month's cost of the Venture, less what came back of deposits and advances; nothing once the agreement has ended.</summary>
    public static Term<Money> VentureCost { get; } = Term.Money("venture-cost", "Cost of the Venture", Usd);

    /// <summary>2(2), as amended 2(2)(1): what THIL pays Fusion towards the costs for the month.</summary>
    public static Term<Money> ThilContribution { get; } = Term.Money("thil-contribution", "THIL's contribution", Usd);

    /// <summary>2(2) as signed: what THIL was to contribute so far.</summary>
    public static Term<Money> ContributedToDate { get; } = Term.Money("contributed-to-date", "THIL's contributions to date", Usd);

    /// <summary>2(2): THIL's responsibility for all costs to date, before any cap.</summary>
    public static Term<Money> ThilCostResponsibility { get; } = Term.Money("thil-cost-responsibility", "THIL's responsibility for costs", Usd);

    /// <summary>2(2)(a): THIL's part of the costs up front, less deposits that came back.</summary>
    public static Term<Money> UpfrontResponsibility { get; } = Term.Money("upfront-responsibility", "THIL's part of upfront costs", Usd);

    /// <summary>2(2)(b): what the PTCL agreement requires in the month.</summary>
    public static Term<Money> PtclCosts { get; } = Term.Money("ptcl-costs", "What the PTCL agreement requires", Usd);

    /// <summary>2(2)(b): THIL's part of it, less advances used up for charges.</summary>
    public static Term<Money> TenderResponsibility { get; } = Term.Money("tender-responsibility", "THIL's part of tender money and advances", Usd);

    /// <summary>2(2)(d): THIL's part of the equipment.</summary>
    public static Term<Money> EquipmentResponsibility { get; } = Term.Money("equipment-responsibility", "THIL's part of equipment costs", Usd);

    /// <summary>2(2)(e): whether the project has become self-sustaining, which it then is for good.</summary>
    public static Term<bool> SustainsItself { get; } = Term.Truth("sustains-itself", "Project sustains itself");

    /// <summary>2(2)(e): connectivity and services of the month, while the project does not sustain itself.</summary>
    public static Term<Money> ConnectivityUntilSelfSustaining { get; } =
        Term.Money("connectivity-until-self-sustaining", "Connectivity until self-sustaining", Usd);

    /// <summary>2(2)(e): of it, what arises up to the month in which operation began.</summary>
    public static Term<Money> ConnectivityUntilOperation { get; } = Term.Money("connectivity-until-operation", "Connectivity until operation began", Usd);

    /// <summary>2(2)(e): THIL's part of connectivity and services.</summary>
    public static Term<Money> ConnectivityResponsibility { get; } =
        Term.Money("connectivity-responsibility", "THIL's part of connectivity and services", Usd);
}
