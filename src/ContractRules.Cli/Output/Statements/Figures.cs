using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Cli.Output.Statements;

/// <summary>Outcomes as people read them: thousands separated, money to its minor unit.</summary>
internal static class Figures
{
    /// <summary>What stands in place of a figure that is undetermined.</summary>
    public const string Open = "open";

    /// <summary>What stands in place of a figure that no clause in force defines.</summary>
    public const string NotDefined = "–";

    /// <summary>A figure without its unit. One that doesn't end at the decimals shown is shown rounded.</summary>
    public static string Of(TermOutcome? outcome) => outcome switch
    {
        null => NotDefined,
        { Outcome.Value: null } => Open,
        { Outcome.Value: NumberValue(var number), Term.Measure: { Over: null } } => (number * 100).ToDisplayText(PlacesOf(number * 100, 2, 4)) + " %",
        { Outcome.Value: NumberValue(var number), Term.Measure: { Over: Currency currency, Under: null } } => number.ToDisplayText(currency.MinorUnitDecimals),
        { Outcome.Value: NumberValue(var number), Term.Measure: { Under: null } } => number.ToDisplayText(PlacesOf(number, 0, 2)),
        { Outcome.Value: NumberValue(var number) } => number.ToDisplayText(PlacesOf(number, 2, 6)),
        { Outcome.Value: var value } => $"{value}",
    };

    /// <summary>An amount of money without its currency.</summary>
    public static string Of(Money money) => money.Amount.ToDisplayText(money.Currency.MinorUnitDecimals);

    private static int PlacesOf(Rational number, int least, int most) => Math.Clamp(number.Decimals ?? most, least, most);
}
