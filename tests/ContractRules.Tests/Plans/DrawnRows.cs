using System.Numerics;
using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Tests.Plans;

/// <summary>Facts of some rows over some months, with integers at the edges of each width.</summary>
internal static class DrawnRows
{
    /// <summary>Integers at the edges of 32, 64 and 128 bits, on both sides of zero.</summary>
    public static Gen<BigInteger> Edges =>
        from bits in Gen.Elements(31, 32, 61, 62, 63, 64, 95, 125, 126, 127, 128)
        from beside in Gen.Choose(-1, 1)
        from sign in Gen.Elements(-1, 1)
        select sign * ((BigInteger.One << bits) + beside);

    /// <summary>Up to four rows of up to nine months, each fact given or not, to all rows alike or to each as it comes.</summary>
    public static Gen<PeriodFacts[][]> For(Agreement agreement) =>
        from rows in Gen.Choose(1, 4)
        from months in Gen.Choose(1, 9)
        from facts in Gen.CollectToArray(Enumerable.Range(1, months), month => MonthOf(agreement, month, rows))
        select facts;

    /// <summary>What stands in the cells of rows for which nothing is given: anything.</summary>
    public static Gen<long[]> Garbage => Gen.OneOf(
        Gen.Elements(0L, 1, -1, long.MinValue, long.MaxValue, long.MinValue + 1),
        from high in Gen.Choose(int.MinValue, int.MaxValue)
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        select ((long)high << 32) | (uint)low).ArrayOf(7);

    private static Gen<PeriodFacts[]> MonthOf(Agreement agreement, int month, int rows) =>
        from columns in Gen.CollectToArray(agreement.Facts, fact => ColumnOf(fact, month, rows))
        select Enumerable.Range(0, rows).Select(row => SmallAgreement.Month(month).With(
            from pair in agreement.Facts.Zip(columns)
            where pair.Second[row] is not null
            select KeyValuePair.Create(pair.First.Key, pair.Second[row]!))).ToArray();

    private static Gen<Value?[]> ColumnOf(FactDeclaration fact, int month, int rows) => Gen.OneOf(
        ValueOf(fact, month).Select(value => Enumerable.Repeat(value, rows).ToArray()),
        ValueOf(fact, month).ArrayOf(rows));

    private static Gen<Value?> ValueOf(FactDeclaration fact, int month) =>
        from die in Gen.Choose(1, 5)
        from value in fact.Measure.Kind switch
        {
            MeasureKind.Truth => Gen.Elements<Value>(TruthValue.True, TruthValue.False),
            MeasureKind.Date => Gen.Choose(-45, 45).Select(Value (days) => new DateValue(SmallAgreement.Month(month).Period.End.PlusDays(days))),
            _ => Gen.Frequency((4, Gen.Choose(-30_000, 30_000).Select(number => (BigInteger)number)), (1, Gen.Constant(BigInteger.Zero)), (1, Edges))
                .Select(Value (steps) => new NumberValue(new Rational(steps, BigInteger.Pow(10, fact.Decimals)))),
        }
        select die <= (fact.IsStanding ? 2 : 4) ? value : null;
}
