using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Agreements.FusionLdts;

/// <summary>The terms that the announcement defines.</summary>
public static class LdtsTerms
{
    /// <summary>1(2)(a): whether the acquisition has closed by the end of the month.</summary>
    public static Term<bool> Closed { get; } = Term.Truth("closed", "Acquisition has closed");

    /// <summary>1(1): Fusion's interest in LDTS.</summary>
    public static Term<Ratio> FusionInterest { get; } = Term.Ratio("fusion-interest", "Fusion's interest");

    /// <summary>1(1): the interest in LDTS that is not Fusion's.</summary>
    public static Term<Ratio> MinorityInterest { get; } = Term.Ratio("minority-interest", "Interest of the other shareholders");

    /// <summary>1(1): the profit that falls to Fusion's interest.</summary>
    public static Term<Money> FusionAttributableProfit { get; } =
        Term.Money("fusion-attributable-profit", "Profit attributable to Fusion", Currency.Usd);

    /// <summary>1(1): the profit that falls to the other shareholders.</summary>
    public static Term<Money> MinorityAttributableProfit { get; } =
        Term.Money("minority-attributable-profit", "Profit attributable to the other shareholders", Currency.Usd);
}
