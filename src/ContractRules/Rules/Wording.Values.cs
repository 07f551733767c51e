using ContractRules.Values;

namespace ContractRules.Rules;

/// <summary>Rules in words: the values in them.</summary>
public static partial class Wording
{
    /// <summary>A value in words, with its unit: <c>45,000.00 USD</c>, <c>40 %</c>, <c>3/7 (≈ 42.8571 %)</c>.</summary>
    public static string Of(Value value, Measure measure) => (value.NotNull(), measure) switch
    {
        (NumberValue(var number), { Over: null, Under: null }) => OfPlain(number, measure.Plain),
        (NumberValue(var number), { Over: Currency currency, Under: null }) =>
            OfNumber(number, currency.MinorUnitDecimals) + " " + currency.Symbol,
        (NumberValue(var number), { Over: { } unit, Under: null }) =>
            OfNumber(number, 0) + " " + (number == Rational.One ? unit.Symbol : unit.Plural),
        (NumberValue(var number), _) => OfNumber(number, (measure.Over as Currency)?.MinorUnitDecimals ?? 0) + " " + measure.Symbol,
        _ => value.ToString() ?? "",
    };

    private static string OfPlain(Rational number, PlainNumber? plain) => plain switch
    {
        PlainNumber.Share => OfShare(number),
        PlainNumber.Factor => number.Decimals is <= 8 ? OfNumber(number, 0) : $"{number} (≈ {number.ToDisplayText(6)})",
        PlainNumber.Count => OfCount(number),
        _ => OfRatio(number),
    };

    // A year is no 2,002.
    private static string OfCount(Rational number) => number.IsInteger && Rational.Abs(number) < 10_000 ? number.ToString() : OfNumber(number, 0);

    // Where nobody said what it is: nobody has ten times the whole of anything: that is a number of periods, a year, an index.
    private static string OfRatio(Rational number) => Rational.Abs(number) >= 10 ? OfNumber(number, 0) : OfShare(number);

    private static string OfShare(Rational number) => (number * 100).Decimals switch
    {
        { } places and <= 6 => (number * 100).ToDisplayText(places) + " %",
        _ => $"{number} (≈ {(number * 100).ToDisplayText(4)} %)",
    };

    private static string OfNumber(Rational number, int leastPlaces) => number.Decimals switch
    {
        { } places and <= 8 => number.ToDisplayText(Math.Max(places, leastPlaces)),
        _ => "≈ " + number.ToDisplayText(Math.Max(leastPlaces, 6)),
    };
}
