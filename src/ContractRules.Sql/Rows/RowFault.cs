using System.Globalization;
using ContractRules.Values;

namespace ContractRules.Sql.Rows;

/// <summary>Something wrong in rows of a warehouse: where, what, and what was expected. While there is any, nothing is given.</summary>
/// <param name="Row">The row, from 1 on; null where the rows as a whole are wrong.</param>
/// <param name="Column">The column; null where the row itself is wrong.</param>
/// <param name="Found">What was found.</param>
/// <param name="Expected">What was expected.</param>
public sealed record RowFault(int? Row, string? Column, string Found, string Expected)
{
    /// <summary>What was found.</summary>
    public string Found { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Found ?? throw new ArgumentNullException(nameof(Found));

    /// <summary>What was expected.</summary>
    public string Expected { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Expected ?? throw new ArgumentNullException(nameof(Expected));

    /// <summary>Of a column that nobody knows, the columns that there can be; else none.</summary>
    public EquatableArray<string> Columns { get; internal init; } = [];

    /// <summary>The row and the column: <c>row 3, gross_revenue</c>; empty where the rows as a whole are wrong.</summary>
    public string Place => string.Join(", ", (string[])[.. Row is { } row ? [string.Create(CultureInfo.InvariantCulture, $"row {row}")] : (string[])[], .. Column is { } column ? [column] : (string[])[]]);

    /// <summary>The place and the fault in words: <c>row 3, gross_revenue: found 12.5; expected a whole number, counted in 1/100 USD</c>.</summary>
    public override string ToString() => $"{(Place.Length > 0 ? Place : "the rows")}: {Found}; expected {Expected}";
}
