using ContractRules.Plans;

namespace ContractRules.Changes.Ventures;

/// <summary>Rows of a lot that were settled side by side under both texts, each period alike.</summary>
/// <param name="Before">The figures under the text before the change.</param>
/// <param name="After">The figures under the text after it.</param>
/// <param name="Rows">Of each row its place in the lot, among the figures before and among those after.</param>
internal sealed record RowsOfBoth(SettledColumns Before, SettledColumns After, IReadOnlyList<(int Row, int Before, int After)> Rows)
{
    /// <summary>All rows of a lot that were settled under both.</summary>
    public static IReadOnlyList<RowsOfBoth> Of(SettledUnderBoth settled)
    {
        var together = new Dictionary<(SettledColumns Before, SettledColumns After), List<(int, int, int)>>();
        for (var row = 0; row < settled.Before.Facts.Count; row++)
        {
            if (settled.Before[row] is { } before && settled.After[row] is { } after)
            {
                if (!together.TryGetValue((before.Columns, after.Columns), out var rows))
                {
                    together.Add((before.Columns, after.Columns), rows = []);
                }

                rows.Add((row, before.Row, after.Row));
            }
        }

        return [.. together.Select(found => new RowsOfBoth(found.Key.Before, found.Key.After, found.Value))];
    }
}
