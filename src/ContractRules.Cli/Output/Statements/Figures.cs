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
    public static string Of(TermOutcome? outcome) => outcome is null ? NotDefined : Of(outcome.Outcome, outcome.Term.Measure);

    /// <summary>A figure without its unit, in the measure of its term or fact.</summary>
    public static string Of(Outcome outcome, Measure measure) => (outcome.Value, measure) switch
    {
        (null, _) => Open,
        (NumberValue(var number), { Over: null }) => (number * 100).ToDisplayText(PlacesOf(number * 100, 2, 4)) + " %",
        (NumberValue(var number), { Over: Currency currency, Under: null }) => number.ToDisplayText(currency.MinorUnitDecimals),
        (NumberValue(var number), { Under: null }) => number.ToDisplayText(PlacesOf(number, 0, 2)),
        (NumberValue(var number), _) => number.ToDisplayText(PlacesOf(number, 2, 6)),
        (var value, _) => $"{value}",
    };

    /// <summary>An amount that is paid or delivered, without its unit.</summary>
    public static string Of(IPayable amount) => Of(amount.Amount, amount.Unit);

    /// <summary>So much of what is paid or delivered, without its unit.</summary>
    public static string Of(Rational amount, Unit unit) => amount.ToDisplayText(unit.PayableDecimals);

    /// <summary>An amount that is paid or delivered, with its unit: <c>1,234.50 USD</c>, <c>33 shares</c>.</summary>
    public static string WithUnit(Rational amount, Unit unit) => $"{Of(amount, unit)} {(amount == Rational.One ? unit.Symbol : unit.Plural)}";

    private static int PlacesOf(Rational number, int least, int most) => Math.Clamp(number.Decimals ?? most, least, most);
}
