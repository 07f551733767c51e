using ContractRules.Values;

namespace ContractRules.Documents.Statements;

/// <summary>Exact figures as a spreadsheet can add them up: rounded, and always told as such beside the exact ones.</summary>
internal static class RoundedFigure
{
    // Of a price, a rate or a plain number nothing says how finely it is told.
    private const int Places = 6;

    /// <summary>How figures of a measure are rounded: to the decimals in which their unit is paid or delivered, else to six.</summary>
    public static Rounding RoundingOf(Measure measure) =>
        new(measure is { Over: { } unit, Under: null } ? unit.PayableDecimals : Places, RoundingMode.HalfAwayFromZero);

    /// <summary>A value rounded; null where it is no number.</summary>
    public static string? TextOf(Value? value, Measure measure) =>
        value is NumberValue(var number) ? number.ToDecimalText(RoundingOf(measure).Places) : null;

    /// <summary>A value rounded, and with what rounding; both empty where it is no number.</summary>
    public static (string Rounded, string Rounding) CellsOf(Value? value, Measure measure) =>
        TextOf(value, measure) is { } text ? (text, $"{RoundingOf(measure)}") : ("", "");
}
