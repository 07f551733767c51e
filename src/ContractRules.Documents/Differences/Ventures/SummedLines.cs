using System.Globalization;
using ContractRules.Differences.Ventures;
using ContractRules.Documents.Statements;
using ContractRules.Documents.Ventures;
using ContractRules.Values;

namespace ContractRules.Documents.Differences.Ventures;

/// <summary>The lines in which summed differences stand in CSV: one for a payment, and under it one for each part of its difference.</summary>
internal static class SummedLines
{
    /// <summary>The names of the columns.</summary>
    public static IReadOnlyList<string> Header { get; } =
        [CsvVentureLines.Venture, "kind", "clause", "payer", "payee", "before", "after", "difference", "unit", "cause", "left-out", "rounded", "rounding"];

    /// <summary>The lines of a payment, or of a delivery, without the venture.</summary>
    public static IEnumerable<string[]> Of<T>(SummedDifference<T> total)
        where T : struct, IPayable =>
    [
        Line(total.Unit is Currency ? "payment" : "delivery", total, total.Before, total.After, total.Difference, "", total.LeftOut.ToString(CultureInfo.InvariantCulture)),
        .. total.Parts.Select(part => Line("part", total, null, null, part.More, $"{part.Cause}", "")),
        .. total.Together.Amount.IsZero ? [] : (string[][])[Line("part", total, null, null, total.Together, "", "")],
    ];

    private static string[] Line<T>(string kind, SummedDifference<T> total, T? before, T? after, T difference, string cause, string leftOut)
        where T : struct, IPayable
    {
        var (rounded, rounding) = RoundedFigure.CellsOf(new NumberValue(difference.Amount), difference.Measure);
        return [kind, $"{total.Clause}", total.Payer.Name, total.Payee.Name, TextOf(before), TextOf(after), TextOf<T>(difference), total.Unit.Symbol, cause, leftOut, rounded, rounding];
    }

    private static string TextOf<T>(T? amount)
        where T : struct, IPayable => amount is { } known ? $"{Json.ExactFigure.Of(known)}" : "";
}
