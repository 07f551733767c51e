using System.Collections.Frozen;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Auditing;

/// <summary>Figures for people who look for the smallest difference: exact, never rounded, and cut only where nobody could read them.</summary>
internal static class ExactWords
{
    private const int MostDecimals = 12;
    private const int MostCharacters = 60;

    private static readonly FrozenDictionary<string, int> DecimalsOf =
        Currency.Listed.ToFrozenDictionary(currency => currency.Symbol, currency => currency.MinorUnitDecimals, StringComparer.Ordinal);

    /// <summary>A figure with its unit: <c>1,234.50 USD</c>, <c>3/7</c>; <c>undetermined</c> with the reasons.</summary>
    public static string Of(Outcome outcome, string unit) => outcome.Value switch
    {
        NumberValue(var number) => $"{Of(number, unit)}{(unit.Length > 0 ? $" {unit}" : "")}",
        { } value => $"{value}",
        null => Cut($"{outcome}"),
    };

    private static string Of(Rational number, string unit) => number.Numerator.GetBitLength() > 8 * MostCharacters
        ? $"a number of some {((Rational)(number.Numerator.GetBitLength() * 3 / 10)).ToDisplayText(0)} digits"
        : number.Decimals is <= MostDecimals and var decimals ? number.ToDisplayText(Math.Max(decimals, DecimalsOf.GetValueOrDefault(unit))) : Cut($"{number}");

    private static string Cut(string text) => text.Length <= MostCharacters ? text : $"{text.AsSpan(0, MostCharacters)}…";
}
