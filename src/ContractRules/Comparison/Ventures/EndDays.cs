namespace ContractRules.Comparison.Ventures;

/// <summary>On which day the agreement ends, as far as is known in each row of a lot.</summary>
internal sealed class EndDays
{
    private readonly long?[] _days;

    /// <summary>The days that rows were settled with.</summary>
    public EndDays(PaidRows paid)
    {
        _days = new long?[paid.Rows];
        foreach (var (together, _) in paid.WithWays)
        {
            var ends = together.Columns.Figures.FirstOrDefault(column => column.Figure.IsEndDay && column.IsStated);
            for (var row = 0; ends is not null && row < together.Rows.Count; row++)
            {
                _days[together.Rows[row]] = ends.TryGetDay(row, out var day) ? day : null;
            }
        }
    }

    /// <summary>The number of the day; null while there is none.</summary>
    public long? this[int row] => _days[row];
}
