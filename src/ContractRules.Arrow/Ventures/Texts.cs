using System.Globalization;
using Apache.Arrow;
using ContractRules.Arrow.Facts;

namespace ContractRules.Arrow.Ventures;

/// <summary>An array of names or labels, which a writer may have encoded in any way, or counted.</summary>
internal static class Texts
{
    /// <summary>The text of each row, trimmed, empty where there is none; null where it is no array of text.</summary>
    public static string[]? In(IArrowArray array) => !ArrayMemory.IsWhole(array) ? null : array switch
    {
        StringArray text => Each(array, row => text.GetString(row)),
        LargeStringArray text => Each(array, row => text.GetString(row)),
        StringViewArray text => Each(array, row => text.GetString(row)),
        Int32Array or Int64Array or UInt32Array or UInt64Array => Each(array, row => Number(array, row)),
        DictionaryArray encoded when In(encoded.Dictionary) is { } entries => Each(array, row => EntryOf(encoded, entries, row)),
        _ => null,
    };

    private static string[] Each(IArrowArray array, Func<int, string?> textIn)
    {
        var texts = new string[array.Length];
        for (var row = 0; row < texts.Length; row++)
        {
            texts[row] = array.IsNull(row) ? "" : textIn(row)?.Trim() ?? "";
        }

        return texts;
    }

    private static string? Number(IArrowArray array, int row) => array switch
    {
        Int32Array numbers => numbers.GetValue(row)?.ToString(CultureInfo.InvariantCulture),
        Int64Array numbers => numbers.GetValue(row)?.ToString(CultureInfo.InvariantCulture),
        UInt32Array numbers => numbers.GetValue(row)?.ToString(CultureInfo.InvariantCulture),
        _ => ((UInt64Array)array).GetValue(row)?.ToString(CultureInfo.InvariantCulture),
    };

    // An index that leads nowhere names nobody.
    private static string? EntryOf(DictionaryArray encoded, string[] entries, int row) =>
        IndexOf(encoded.Indices, row) is >= 0 and var index && index < entries.Length ? entries[index] : null;

    private static long IndexOf(IArrowArray indices, int row) => indices switch
    {
        Int8Array numbers => numbers.GetValue(row)!.Value,
        Int16Array numbers => numbers.GetValue(row)!.Value,
        Int32Array numbers => numbers.GetValue(row)!.Value,
        Int64Array numbers => numbers.GetValue(row)!.Value,
        UInt8Array numbers => numbers.GetValue(row)!.Value,
        UInt16Array numbers => numbers.GetValue(row)!.Value,
        UInt32Array numbers => numbers.GetValue(row)!.Value,
        UInt64Array numbers => (long)Math.Min(numbers.GetValue(row)!.Value, long.MaxValue),
        _ => -1,
    };
}
