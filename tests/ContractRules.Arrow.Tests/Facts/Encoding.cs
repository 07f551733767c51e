using System.Numerics;
using Apache.Arrow;
using Apache.Arrow.Types;
using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Arrow.Tests.Facts;

/// <summary>How the cells of a fact can be laid out as an Arrow array.</summary>
internal enum Encoding
{
    Narrowest,
    Decimal128,
    Decimal256,
    Text,
    LargeText,
    TextView,
    Dictionary,
    DictionaryOfNumbers,
}

/// <summary>Lays out values as arrays, of the encoding asked for where it holds them, byte by byte from what the format says.</summary>
internal static class Encoded
{
    /// <summary>The array of these values; null stands for what is not given.</summary>
    /// <param name="fact">The fact that they are of.</param>
    /// <param name="values">The values.</param>
    /// <param name="encoding">How they are to be laid out.</param>
    /// <param name="moreDecimals">How many decimals more than the fact has its decimals have, as zeros.</param>
    public static IArrowArray Of(FactDeclaration fact, IReadOnlyList<Value?> values, Encoding encoding, int moreDecimals) => (encoding, fact.Measure.Kind) switch
    {
        _ when encoding != Encoding.Dictionary && values.All(value => value is null) && moreDecimals == 0 => new NullArray(values.Count),
        (Encoding.Text, _) => Texts(new StringArray.Builder(), values, (builder, text) => builder.Append(text), builder => builder.AppendNull()).Build(),
        (Encoding.LargeText, _) => Texts(new LargeStringArray.Builder(), values, (builder, text) => builder.Append(text), builder => builder.AppendNull()).Build(),
        (Encoding.TextView, _) => Texts(new StringViewArray.Builder(), values, (builder, text) => builder.Append(text), builder => builder.AppendNull()).Build(),
        (Encoding.Dictionary, _) => OfDictionary(fact, values, Encoding.Text, moreDecimals),
        (Encoding.DictionaryOfNumbers, _) => OfDictionary(fact, values, Encoding.Decimal256, moreDecimals),
        (_, MeasureKind.Truth) => Truths(values),
        (Encoding.Decimal128, MeasureKind.Date) => Dates64(values),
        (_, MeasureKind.Date) => Dates32(values),
        (Encoding.Decimal128, _) => Decimals(new Decimal128Type(38, fact.Decimals + moreDecimals), values) ?? Of(fact, values, Encoding.Decimal256, moreDecimals),
        (Encoding.Decimal256, _) => Decimals(new Decimal256Type(76, fact.Decimals + moreDecimals), values) ?? Of(fact, values, Encoding.Text, moreDecimals),
        _ => Integers(values) ?? Of(fact, values, Encoding.Decimal128, moreDecimals),
    };

    private static TBuilder Texts<TBuilder>(TBuilder builder, IEnumerable<Value?> values, Action<TBuilder, string> append, Action<TBuilder> appendNull)
    {
        foreach (var value in values)
        {
            if (value is null)
            {
                appendNull(builder);
            }
            else
            {
                append(builder, value.ToString()!);
            }
        }

        return builder;
    }

    // Entries once each, those that nobody takes and one that is null among them.
    private static DictionaryArray OfDictionary(FactDeclaration fact, IReadOnlyList<Value?> values, Encoding encoding, int moreDecimals)
    {
        List<Value?> entries = [null, .. values.OfType<Value>().Distinct().Reverse()];
        var array = Of(fact, entries, encoding, moreDecimals is 0 ? 1 : moreDecimals);
        var indices = new Int16Array.Builder();
        for (var row = 0; row < values.Count; row++)
        {
            if (values[row] is null && row % 2 == 0)
            {
                indices.AppendNull();
            }
            else
            {
                indices.Append((short)entries.IndexOf(values[row]));
            }
        }

        return new DictionaryArray(new DictionaryType(Int16Type.Default, array.Data.DataType, ordered: false), indices.Build(), array);
    }

    private static BooleanArray Truths(IEnumerable<Value?> values)
    {
        var builder = new BooleanArray.Builder();
        foreach (var value in values)
        {
            builder.NullableAppend((value as TruthValue)?.IsTrue);
        }

        return builder.Build();
    }

    private static IArrowArray Dates32(IReadOnlyList<Value?> values) =>
        Fixed(Date32Type.Default, sizeof(int), values, value => Days(value));

    private static IArrowArray Dates64(IReadOnlyList<Value?> values) =>
        Fixed(Date64Type.Default, sizeof(long), values, value => Days(value) * NodaConstants.MillisecondsPerDay);

    private static long Days(Value value) => Period.DaysBetween(new LocalDate(1970, 1, 1), ((DateValue)value).Date);

    // Whole numbers alone, in the narrowest integers that hold them.
    private static IArrowArray? Integers(IReadOnlyList<Value?> values)
    {
        var numbers = values.OfType<NumberValue>().Select(value => value.Number).ToList();
        if (numbers.Any(number => !number.IsInteger))
        {
            return null;
        }

        bool AllIn(BigInteger least, BigInteger most) => numbers.All(number => number.Numerator >= least && number.Numerator <= most);
        (IArrowType Type, int Bytes)? type = AllIn(sbyte.MinValue, sbyte.MaxValue) ? (Int8Type.Default, 1)
            : AllIn(0, byte.MaxValue) ? (UInt8Type.Default, 1)
            : AllIn(short.MinValue, short.MaxValue) ? (Int16Type.Default, 2)
            : AllIn(0, ushort.MaxValue) ? (UInt16Type.Default, 2)
            : AllIn(int.MinValue, int.MaxValue) ? (Int32Type.Default, 4)
            : AllIn(0, uint.MaxValue) ? (UInt32Type.Default, 4)
            : AllIn(long.MinValue, long.MaxValue) ? (Int64Type.Default, 8)
            : AllIn(0, ulong.MaxValue) ? (UInt64Type.Default, 8)
            : null;
        return type is { } found ? Fixed(found.Type, found.Bytes, values, value => ((NumberValue)value).Number.Numerator) : null;
    }

    // Null where their digits are too few.
    private static IArrowArray? Decimals(FixedSizeBinaryType type, IReadOnlyList<Value?> values)
    {
        var (digits, scale) = type is Decimal128Type narrow ? (narrow.Precision, narrow.Scale) : ((Decimal256Type)type is var wide ? (wide.Precision, wide.Scale) : default);
        BigInteger Unscaled(Value value) => (((NumberValue)value).Number * new Rational(BigInteger.Pow(10, scale), BigInteger.One)).Numerator;
        return values.OfType<Value>().All(value => BigInteger.Abs(Unscaled(value)) < BigInteger.Pow(10, digits)) ? Fixed(type, type.ByteWidth, values, Unscaled) : null;
    }

    // Lowest byte first, in two's complement; under a null there are ones, which nobody may read.
    private static IArrowArray Fixed(IArrowType type, int bytes, IReadOnlyList<Value?> values, Func<Value, BigInteger> integerOf)
    {
        var (cells, known) = (new byte[bytes * values.Count], new byte[(values.Count + 7) / 8]);
        for (var row = 0; row < values.Count; row++)
        {
            var cell = cells.AsSpan(row * bytes, bytes);
            if (values[row] is not { } value)
            {
                cell.Fill(byte.MaxValue / 3);
                continue;
            }

            known[row / 8] |= (byte)(1 << (row % 8));
            var integer = integerOf(value);
            cell.Fill(integer.Sign < 0 ? byte.MaxValue : (byte)0);
            Assert.True(integer.TryWriteBytes(cell, out _, isUnsigned: type is UInt8Type or UInt16Type or UInt32Type or UInt64Type));
        }

        return ArrowArrayFactory.BuildArray(new ArrayData(type, values.Count, values.Count(value => value is null), 0, [new ArrowBuffer(known), new ArrowBuffer(cells)]));
    }
}
