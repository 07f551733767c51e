using System.Numerics;
using ContractRules.Plans.Columns;

namespace ContractRules.Sql.Tables;

/// <summary>Between what the cells of a column lie, as tables check it, or steps where tables don't.</summary>
/// <param name="type">The type of the column.</param>
/// <param name="within">Between which integers they lie.</param>
/// <param name="dialect">The dialect.</param>
internal sealed class CellRange(string type, Bounds within, SqlDialect dialect)
{
    private const int LongestChecked = 1_024;

    /// <summary>The least and the greatest; null where every cell lies there, and of a fraction that is carried, which has all the room there is.</summary>
    public ColumnRange? Ends =>
        type == dialect.Truth || within.Magnitude.GetBitLength() > LongestChecked ? null
        : type == dialect.Date ? Between(within.And(DayNumber.Reached), day => dialect.DateLiteral(DayNumber.DateOf((long)day)))
        : Between(within, dialect.Literal);

    /// <summary>The condition that a cell lies there; null where every one does.</summary>
    public string? Holds(string cell) => Ends is { } ends ? $"{cell} between {ends.Least} and {ends.Most}" : null;

    /// <summary>The condition that a cell lies there or is NULL; null where every one does.</summary>
    public string? HoldsWhereGiven(string cell) => Holds(cell) is { } room ? $"({cell} is null or {room})" : null;

    /// <summary>The condition that a step looks at itself, as tables don't; null where they do, or every cell lies there.</summary>
    public string? Unchecked(string cell) => dialect.TablesAreChecked ? null : Holds(cell);

    /// <summary>A cell of a table as a step takes it: what lies elsewhere, and tables don't check, is not taken.</summary>
    public string Taken(string cell, string name) => Unchecked(cell) is { } room ? $"case when {room} then {cell} end as {name}" : cell;

    private static ColumnRange Between(Bounds range, Func<BigInteger, string> literal) => new(literal(range.Least), literal(range.Most));
}
