using System.Numerics;
using Apache.Arrow;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ContractRules.Arrow.Tests.Facts;

/// <summary>The facts of some rows of the mill, month by month from January 2024, and how each column of each month is laid out.</summary>
public sealed record DrawnRows(EquatableArray<DrawnMonth> Months) : IDrawn<DrawnRows>
{
    public static Gen<DrawnRows> Drawn =>
        from rows in Gen.Frequency((4, Gen.Choose(1, 20)), (2, Gen.Choose(60, 200)), (1, Gen.Choose(1_020, 1_040)))
        from edges in Gen.Elements(0, 0, 0, 1)
        from months in Gen.CollectToArray(Enumerable.Range(1, 4), month => DrawnMonth.Of(month, rows, edges))
        from count in Gen.Choose(1, 4)
        select new DrawnRows([.. months.Take(count)]);

    /// <summary>Each month as rows that are settled alone.</summary>
    internal IReadOnlyList<PeriodFacts[]> Rowwise => [.. Months.Select(month => month.Rowwise())];
}

/// <summary>The facts of one month.</summary>
public sealed record DrawnMonth(SettlementPeriod Period, EquatableArray<DrawnColumn> Columns, int Before, int After)
{
    internal static Gen<DrawnMonth> Of(int month, int rows, int edges) =>
        from before in Gen.Elements(0, 0, 1, 7, 8, 63, 70)
        from after in Gen.Choose(0, 9)
        from columns in Gen.CollectToArray(MillAgreement.Lease.Facts, fact => DrawnColumn.Of(fact, before + rows + after, edges))
        select new DrawnMonth(SettlementPeriod.Month(2024, month), [.. columns], before, after);

    /// <summary>How many rows the batch has.</summary>
    internal int Rows => Columns[0].Values.Count - Before - After;

    /// <summary>The rows as they are settled alone.</summary>
    internal PeriodFacts[] Rowwise() => [.. Enumerable.Range(Before, Rows).Select(row => PeriodFacts.For(Period).With(
        from column in Columns
        where column.Values[row] is not null
        select KeyValuePair.Create(column.Fact.Key, column.Values[row]!)))];

    /// <summary>The rows as a batch: a slice of one that has more rows, where any are drawn before or after.</summary>
    internal RecordBatch Batch()
    {
        var arrays = Columns.Select(column => column.Array()).ToList();
        var schema = new Schema(Columns.Zip(arrays, (column, array) => new Apache.Arrow.Field(column.Fact.Key, array.Data.DataType, nullable: true)), metadata: null);
        return new RecordBatch(schema, arrays, Before + Rows + After).Slice(Before, Rows);
    }

    public override string ToString() => $"{Period}, {Rows} rows from {Before} on:\n{string.Join('\n', Columns)}";
}

/// <summary>What is given of a fact, and how it is laid out.</summary>
public sealed record DrawnColumn
{
    private DrawnColumn(FactDeclaration fact, IReadOnlyList<Value?> values, Encoding encoding, int moreDecimals) =>
        (Fact, Values, Encoding, MoreDecimals) = (fact, values, encoding, moreDecimals);

    internal FactDeclaration Fact { get; }

    internal IReadOnlyList<Value?> Values { get; }

    internal Encoding Encoding { get; }

    internal int MoreDecimals { get; }

    internal static Gen<DrawnColumn> Of(FactDeclaration fact, int rows, int edges) =>
        from known in Gen.Elements(0, 9, 9, 10)
        from values in Value(fact, edges).ArrayOf(rows)
        from given in Gen.Choose(1, 10).ArrayOf(rows)
        from encoding in Gen.Elements(Enum.GetValues<Encoding>())
        from moreDecimals in Gen.Elements(0, 0, 1, 9, 20)
        select new DrawnColumn(fact, [.. values.Zip(given, (value, die) => die <= known ? value : null)], encoding, moreDecimals);

    internal IArrowArray Array() => Encoded.Of(Fact, Values, Encoding, MoreDecimals);

    public override string ToString() => $"{Fact} as {Encoding}, {MoreDecimals} decimals more: {string.Join(", ", Values.Take(20).Select(value => value?.ToString() ?? "none"))}";

    // Few values, so that columns have alike ones, ties and zeros; at the edges of 63, 64, 127 and 128 bits where asked for.
    private static Gen<Value> Value(FactDeclaration fact, int edges) => fact.Measure.Kind switch
    {
        MeasureKind.Truth => Gen.Elements<Value>(TruthValue.True, TruthValue.False),
        MeasureKind.Date => Gen.Choose(-25_567, 376_000).Select(Values.Value (day) => new DateValue(new LocalDate(1970, 1, 1).PlusDays(day))),
        _ => Gen.Frequency(
                (4, Gen.Choose(-3_000, 300_000).Select(number => (BigInteger)number)),
                (1, Gen.Choose(-20, 20).Select(number => number * BigInteger.Pow(10, fact.Decimals))),
                (1, Gen.Constant(BigInteger.Zero)),
                (edges, Edges))
            .Select(Values.Value (steps) => new NumberValue(new Rational(steps, BigInteger.Pow(10, fact.Decimals)))),
    };

    private static Gen<BigInteger> Edges =>
        from bits in Gen.Elements(31, 63, 64, 126, 127, 128)
        from beside in Gen.Choose(-1, 1)
        from sign in Gen.Elements(-1, 1)
        select sign * ((BigInteger.One << bits) + beside);
}
