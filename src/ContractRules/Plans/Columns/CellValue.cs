using System.Numerics;
using ContractRules.Values;

namespace ContractRules.Plans.Columns;

/// <summary>Cells of columns as values.</summary>
internal static class CellValue
{
    /// <summary>The value of a cell.</summary>
    /// <param name="cell">The integer; of a truth 1 or 0, of a date its number.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="denominator">What the integers of numbers are counted in.</param>
    public static Value Of(BigInteger cell, MeasureKind kind, BigInteger denominator) => kind switch
    {
        MeasureKind.Truth => TruthValue.Of(!cell.IsZero),
        MeasureKind.Date => new DateValue(DayNumber.DateOf((long)cell)),
        _ => new NumberValue(new Rational(cell, denominator)),
    };
}
