using System.Numerics;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Presentation;

/// <summary>
/// Figures as people read them in a table, without their units: thousands separated, money to its minor unit, shares in percent, truths as
/// <c>yes</c> and <c>no</c>. One that doesn't end at the decimals shown is shown rounded, half away from zero.
/// </summary>
/// <example><c>Figures.Of(statement.Find("net-profit")!.Outcome, Measure.Of(Currency.Usd))</c>: <c>−4,788.71</c>.</example>
public static class Figures
{
    /// <summary>What stands in place of a figure that is undetermined.</summary>
    public const string Open = "open";

    /// <summary>What stands in place of a figure that no clause in force defines.</summary>
    public const string NotDefined = "–";

    // Wider than any amount that is ever paid; what is wider would break a table.
    private const int MostCharacters = 30;

    private const int PlacesOfLong = 4;

    /// <summary>An outcome, in the measure of its term or fact.</summary>
    public static string Of(Outcome outcome, Measure measure) => outcome.Value switch
    {
        null => Open,
        NumberValue(var number) => Of(number, measure),
        TruthValue(var holds) => holds ? "yes" : "no",
        var value => $"{value}",
    };

    /// <summary>A number of a measure: <c>1,234.50</c>, <c>12.345 %</c>; one of very many digits in brief, <c>≈ 1.2346 × 10^21</c>.</summary>
    public static string Of(Rational number, Measure measure) => (Rounded(number, measure), PlacesOf(number, measure)) switch
    {
        var (share, places) when measure.IsShare => Fitting(share * 100, places - 2) + " %",
        // A year is no 2,002.
        ({ IsInteger: true } count, _) when measure.Plain == PlainNumber.Count => Fitting(count, Wording.Of(new NumberValue(count), measure)),
        var (shown, places) => Fitting(shown, places),
    };

    /// <summary>An amount that is paid or delivered.</summary>
    public static string Of(IPayable amount) => Of(amount.NotNull().Amount, amount.Unit);

    /// <summary>So much of what is paid or delivered, as finely as it is.</summary>
    public static string Of(Rational amount, Unit unit) => Fitting(amount, unit.NotNull().PayableDecimals);

    /// <summary>An amount that is paid or delivered, with its unit: <c>1,234.50 USD</c>, <c>33 shares</c>.</summary>
    public static string WithUnit(Rational amount, Unit unit) => $"{Of(amount, unit)} {(amount == Rational.One ? unit.Symbol : unit.Plural)}";

    /// <summary>A number as it is shown, rounded to <see cref="PlacesOf"/>.</summary>
    internal static Rational Rounded(Rational number, Measure measure) => new Rounding(PlacesOf(number, measure), RoundingMode.HalfAwayFromZero).Apply(number);

    /// <summary>How finely a number is shown: money to the minor unit of its currency, all else as finely as it is, within limits of its measure.</summary>
    internal static int PlacesOf(Rational number, Measure measure)
    {
        var (least, most) = measure switch
        {
            { Over: Currency currency, Under: null } => (currency.MinorUnitDecimals, currency.MinorUnitDecimals),
            { Over: { } unit, Under: null } => (unit.PayableDecimals, 2),
            // Two decimals of a percentage, and two more where it needs them.
            { IsShare: true } => (4, 6),
            _ => ((measure.Over as Currency)?.MinorUnitDecimals ?? 0, 6),
        };
        return Math.Clamp(number.Decimals ?? most, least, Math.Max(least, most));
    }

    private static string Fitting(Rational number, int places) => Fitting(number, number.ToDisplayText(places));

    private static string Fitting(Rational number, string inFull) => inFull.Length <= MostCharacters ? inFull : InBrief(number);

    // Long before the point: 1,234 and sixty digits more are ≈ 1.2340 × 10^63.
    private static string InBrief(Rational number)
    {
        var exponent = Rational.Floor(Rational.Abs(number)).ToString().Length - 1;
        var leading = number / new Rational(BigInteger.Pow(10, exponent), BigInteger.One);
        return $"≈ {leading.ToDisplayText(PlacesOfLong)} × 10^{exponent}";
    }
}
