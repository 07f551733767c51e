using System.Globalization;

namespace ContractRules.Arrow;

/// <summary>Something wrong in a column: where, what, and what was expected. While there is any, nothing is given.</summary>
/// <param name="Column">The column: the key of a fact, or the name of a figure; null where the batch itself is wrong.</param>
/// <param name="Row">The row, from 0 on; null where the column as a whole is wrong.</param>
/// <param name="Found">What was found.</param>
/// <param name="Expected">What was expected.</param>
public sealed record CellFault(string? Column, int? Row, string Found, string Expected)
{
    /// <summary>What was found.</summary>
    public string Found { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Found ?? throw new ArgumentNullException(nameof(Found));

    /// <summary>What was expected.</summary>
    public string Expected { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Expected ?? throw new ArgumentNullException(nameof(Expected));

    /// <summary>The place and the fault in words: <c>sales, row 3: found 12.345; expected a number of USD, at least 0, with at most 2 decimals</c>.</summary>
    public override string ToString()
    {
        var place = string.Join(", ", (string[])[.. Column is { } column ? [column] : (string[])[], .. Row is { } row ? [string.Create(CultureInfo.InvariantCulture, $"row {row}")] : (string[])[]]);
        return $"{(place.Length > 0 ? place : "the batch")}: {Found}; expected {Expected}";
    }
}
