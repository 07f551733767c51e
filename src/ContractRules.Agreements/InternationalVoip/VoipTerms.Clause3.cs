using ContractRules.Rules;
using ContractRules.Values;
using static ContractRules.Values.Currency;

namespace ContractRules.Agreements.InternationalVoip;

/// <content>The terms of clause 3: shares and investments, and what the Committee approved.</content>
public static partial class VoipTerms
{
    /// <summary>3(1): THIL's share before any increase.</summary>
    public static Term<Ratio> BaseShare { get; } = Term.Ratio("base-share", "THIL's basic share");

    /// <summary>3(1) as signed: what THIL has paid in for the month; its contribution where nothing else is told.</summary>
    public static Term<Money> ThilPaidIn { get; } = Term.Money("thil-paid-in", "Paid in by THIL", Usd);

    /// <summary>3(1): Fusion's share in the Venture.</summary>
    public static Term<Ratio> FusionShare { get; } = Term.Ratio("fusion-share", "Fusion's share");

    /// <summary>3(1): what Fusion has invested.</summary>
    public static Term<Money> FusionInvestment { get; } = Term.Money("fusion-investment", "Fusion's investment", Usd);

    /// <summary>3(2) as signed: whether THIL has elected the larger share, which it then has for good.</summary>
    public static Term<bool> IncreaseElected { get; } = Term.Truth("increase-elected", "Larger share elected");

    /// <summary>3(2) as signed: whether the larger share counts.</summary>
    public static Term<bool> IncreaseInEffect { get; } = Term.Truth("increase-in-effect", "Larger share in effect");

    /// <summary>3(2): by how much THIL's share was increased.</summary>
    public static Term<Ratio> ShareIncrease { get; } = Term.Ratio("share-increase", "Increase of THIL's share");

    /// <summary>3(2) as signed: THIL's share after its election.</summary>
    public static Term<Ratio> ElectedShare { get; } = Term.Ratio("elected-share", "THIL's elected share");

    /// <summary>3(3) as signed, 2(2) as amended: the total cost of the Venture so far.</summary>
    public static Term<Money> VentureCostToDate { get; } = Term.Money("venture-cost-to-date", "Total cost of the Venture", Usd);

    /// <summary>3(3) as signed: the most that THIL invests.</summary>
    public static Term<Money> InvestmentCap { get; } = Term.Money("investment-cap", "Cap on THIL's investment", Usd);

    /// <summary>3(3), as amended 3(1): what THIL has invested.</summary>
    public static Term<Money> ThilInvestment { get; } = Term.Money("thil-investment", "THIL's investment", Usd);

    /// <summary>3(3), as amended 3(2): THIL's share in the Venture.</summary>
    public static Term<Ratio> ThilShare { get; } = Term.Ratio("thil-share", "THIL's share");

    /// <summary>3(4): the equipment that counts as bought for the Venture.</summary>
    public static Term<Money> EquipmentApproved { get; } = Term.Money("equipment-approved", "Equipment of the Venture", Usd);

    /// <summary>3(4): equipment left out of cost and profit, since the Committee did not approve it.</summary>
    public static Term<Money> EquipmentNotApproved { get; } = Term.Money("equipment-not-approved", "Equipment left out", Usd);
}
