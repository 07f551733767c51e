using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>The units of the agreement, as constants of its rules.</summary>
internal static class VoipUnits
{
    public static Rule<Money> Usd(decimal amount) => Currency.Usd.Of(amount);

    public static Rule<Price> UsdPerMinute(decimal amount) => Currency.Usd.Of(amount, per: Unit.Minute);

    public static Rule<Quantity> Minutes(int minutes) => Unit.Minute.Of(minutes);

    public static Rule<Ratio> TheWhole => Ratio.One;
}
