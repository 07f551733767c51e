using System.Numerics;
using Apache.Arrow;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Arrow.Tests.Figures;

/// <summary>Reads the cells of figures back from their arrays, byte by byte from what the format says.</summary>
internal static class ReadBack
{
    /// <summary>The value in a row; null where there is none.</summary>
    public static Value? ValueIn(IArrowArray array, int row) => array.IsNull(row) ? null : array switch
    {
        BooleanArray truths => TruthValue.Of(truths.GetValue(row)!.Value),
        Date32Array days => new DateValue(new LocalDate(1970, 1, 1).PlusDays(days.GetValue(row)!.Value)),
        Decimal128Array { Scale: var scale } decimals => Number(decimals.GetBytes(row), scale),
        Decimal256Array { Scale: var scale } decimals => Number(decimals.GetBytes(row), scale),
        StringArray texts => new NumberValue(Rational.Parse(texts.GetString(row))),
        _ => throw new NotSupportedException($"{array.Data.DataType.Name}"),
    };

    private static NumberValue Number(ReadOnlySpan<byte> cell, int scale) => new(new Rational(new BigInteger(cell), BigInteger.Pow(10, scale)));
}
