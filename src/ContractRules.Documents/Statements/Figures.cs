using System.Numerics;
using ContractRules.Presentation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Statements;

/// <summary>Outcomes as people read them: thousands separated, money to its minor unit.</summary>
internal static class Figures
{
    /// <summary>What stands in place of a figure that is undetermined.</summary>
    public const string Open = "open";

    /// <summary>What stands in place of a figure that no clause in force defines.</summary>
    public const string NotDefined = "–";

    // Wider than any amount that is ever paid; what is wider would break the table.
    private const int MostCharacters = 30;

    private const int PlacesOfLong = 4;

    /// <summary>A figure without its unit. One that doesn't end at the decimals shown is shown rounded.</summary>
    public static string Of(TermOutcome? outcome) => outcome is null ? NotDefined : Of(outcome.Outcome, outcome.Term.Measure);

    /// <summary>A figure without its unit, in the measure of its term or fact.</summary>
    public static string Of(Outcome outcome, Measure measure) => (outcome.Value, measure) switch
    {
        (null, _) => Open,
        (NumberValue(var number), { Plain: PlainNumber.Count or PlainNumber.Factor }) => Fitting(number, Wording.Of(outcome.Value, measure)),
        (NumberValue(var number), { Over: null }) => Fitting(number * 100, PlacesOf(number * 100, 2, 4)) + " %",
        (NumberValue(var number), { Over: Currency currency, Under: null }) => Fitting(number, currency.MinorUnitDecimals),
        (NumberValue(var number), { Under: null }) => Fitting(number, PlacesOf(number, 0, 2)),
        (NumberValue(var number), _) => Fitting(number, PlacesOf(number, 2, 6)),
        (var value, _) => $"{value}",
    };

    /// <summary>The figure of a line that adds up with others as it is shown.</summary>
    public static string Of(LaidOutLine line) => line.Shown is { } shown ? Fitting(shown, line.Figure) : line.Figure;

    /// <summary>An amount that is paid or delivered, without its unit.</summary>
    public static string Of(IPayable amount) => Of(amount.Amount, amount.Unit);

    /// <summary>So much of what is paid or delivered, without its unit.</summary>
    public static string Of(Rational amount, Unit unit) => Fitting(amount, unit.PayableDecimals);

    /// <summary>An amount that is paid or delivered, with its unit: <c>1,234.50 USD</c>, <c>33 shares</c>.</summary>
    public static string WithUnit(Rational amount, Unit unit) => $"{Of(amount, unit)} {(amount == Rational.One ? unit.Symbol : unit.Plural)}";

    private static string Fitting(Rational number, int places) => Fitting(number, number.ToDisplayText(places));

    private static string Fitting(Rational number, string inFull) => inFull.Length <= MostCharacters ? inFull : InBrief(number);

    // Long before the point: 1,234 and sixty digits more are ≈ 1.2340 × 10^63.
    private static string InBrief(Rational number)
    {
        var exponent = Rational.Floor(Rational.Abs(number)).ToString().Length - 1;
        var leading = number / new Rational(BigInteger.Pow(10, exponent), BigInteger.One);
        return $"≈ {leading.ToDisplayText(PlacesOfLong)} × 10^{exponent}";
    }

    private static int PlacesOf(Rational number, int least, int most) => Math.Clamp(number.Decimals ?? most, least, most);
}
