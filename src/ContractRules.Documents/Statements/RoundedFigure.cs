using ContractRules.Values;

namespace ContractRules.Documents.Statements;

/// <summary>Exact figures as a spreadsheet can add them up: rounded, and always told as such beside the exact ones.</summary>
internal static class RoundedFigure
{
    // Of a price, a rate or a plain number nothing says how finely it is told.
    private const int Places = 6;

    private const string Mode = "half away from zero";

    /// <summary>A value rounded to the decimals in which its unit is paid or delivered, else to six; null where it is no number.</summary>
    public static string? TextOf(Value? value, Measure measure) =>
        value is NumberValue(var number) ? number.ToDecimalText(measure is { Over: { } unit, Under: null } ? unit.PayableDecimals : Places) : null;

    /// <summary>A value rounded, and how, to the decimals that it then has; both empty where it is no number.</summary>
    public static (string Rounded, string Rounding) CellsOf(Value? value, Measure measure) =>
        TextOf(value, measure) is { } text ? (text, Mode) : ("", "");
}
