using Apache.Arrow;
using Apache.Arrow.Types;
using ContractRules.Plans.Columns;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Arrow.Facts;

/// <summary>One Arrow array of any number of rows as the cells of one fact: whole numbers of its smallest steps, day numbers or truths.</summary>
internal static class FactArrays
{
    /// <summary>Reads an array.</summary>
    /// <returns>The cells; null, and a fault, where arrays of its type hold no such fact. Where a cell is wrong, there is a fault as well.</returns>
    public static Column? Read(IArrowArray array, FactDeclaration fact, CellFaults faults)
    {
        if (!ArrayMemory.IsWhole(array))
        {
            faults.Add(fact.Key, null, "its memory ends before its rows do", $"that of {(Rational)array.Length} rows of {array.Data.DataType.Name}");
            return null;
        }

        var column = array switch
        {
            NullArray => NotGiven(fact, array.Length),
            DictionaryArray encoded => GivenEntries.Read(encoded, fact, faults),
            StringArray or LargeStringArray or StringViewArray => GivenTexts.Read(array, fact, faults),
            BooleanArray truths when fact.Measure.Kind == MeasureKind.Truth => Column.Of(Bitmaps.Words(truths.ValueBuffer.Span, truths.Offset, truths.Length), Bitmaps.Known(truths)),
            Date32Array or Date64Array when fact.Measure.Kind == MeasureKind.Date => GivenDates.Read(array, fact, faults),
            _ when fact.Measure.IsNumber => GivenNumbers.Read(array, fact, faults),
            _ => null,
        };
        if (column is null && array is not DictionaryArray)
        {
            faults.Add(fact.Key, null, $"found {TypeOf(array)}", Expected(fact));
        }

        return column;
    }

    private static Column NotGiven(FactDeclaration fact, int rows)
    {
        var known = new ulong[Bits.Words(rows)];
        return fact.Measure.Kind == MeasureKind.Truth ? Column.Of(new ulong[known.Length], known) : Column.Of(new long[Column.Padded(rows)], known);
    }

    private static string TypeOf(IArrowArray array) => array.Data.DataType switch
    {
        FloatingPointType floating => $"{floating.Name}, floating point, which is not exact",
        Decimal32Type { Scale: var scale } => Scaled(array, scale),
        Decimal64Type { Scale: var scale } => Scaled(array, scale),
        Decimal128Type { Scale: var scale } => Scaled(array, scale),
        Decimal256Type { Scale: var scale } => Scaled(array, scale),
        var other => other.Name,
    };

    private static string Scaled(IArrowArray array, int scale) => $"{array.Data.DataType.Name} of scale {(Rational)scale}";

    private static string Expected(FactDeclaration fact) => fact.Measure.Kind switch
    {
        MeasureKind.Truth => $"bool or utf8, {fact.Expectation}",
        MeasureKind.Date => $"date32, date64 or utf8, {fact.Expectation}",
        _ => $"a decimal of up to {(Rational)NumberTypes.Digits256} digits, an integer or utf8, {fact.Expectation}",
    };
}
