using ContractRules.Plans.Columns;

namespace ContractRules.Sql.Tables;

/// <summary>Between what the cells of a column lie, as tables check it, or steps where tables don't.</summary>
/// <param name="type">The type of the column.</param>
/// <param name="within">Between which integers they lie.</param>
/// <param name="dialect">The dialect.</param>
internal sealed class CellRange(string type, Bounds within, SqlDialect dialect)
{
    private const int LongestChecked = 1_024;

    /// <summary>The condition that a cell lies there; null where every one does, and of a fraction that is carried, which has all the room there is.</summary>
    public string? Holds(string cell) =>
        type == dialect.Truth ? null
        : type == dialect.Date ? Between(cell, within.And(DayNumber.Reached), day => dialect.DateLiteral(DayNumber.DateOf((long)day)))
        : within.Magnitude.GetBitLength() > LongestChecked ? null
        : Between(cell, within, dialect.Literal);

    private static string Between(string cell, Bounds range, Func<System.Numerics.BigInteger, string> literal) => $"{cell} between {literal(range.Least)} and {literal(range.Most)}";
}
