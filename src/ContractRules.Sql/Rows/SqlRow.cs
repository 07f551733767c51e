using System.Collections.Frozen;
using ContractRules.Values;

namespace ContractRules.Sql.Rows;

/// <summary>A row of a table, as a client of the warehouse gives it: each cell as text, null where it is NULL. Upper and lower case of columns is one.</summary>
/// <remarks>Integers of any length are their digits, dates are written as <c>2002-10-31</c>, truths as <c>true</c> and <c>false</c>.</remarks>
public sealed class SqlRow
{
    private readonly FrozenDictionary<string, string?> _cells;

    /// <summary>A row.</summary>
    /// <param name="number">Which row it is, from 1 on, by which faults call it.</param>
    /// <param name="cells">Its cells, by their columns.</param>
    /// <exception cref="ArgumentException">A column stands twice.</exception>
    public SqlRow(int number, IEnumerable<KeyValuePair<string, string?>> cells)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentNullException.ThrowIfNull(cells);
        var ordered = new Dictionary<string, string?>(cells, StringComparer.OrdinalIgnoreCase);
        (Number, Columns, _cells) = (number, [.. ordered.Keys], ordered.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Which row it is, from 1 on.</summary>
    public int Number { get; }

    /// <summary>The columns, in their order.</summary>
    public EquatableArray<string> Columns { get; }

    /// <summary>A cell; null where it is NULL, or there is no such column.</summary>
    public string? this[string column]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(column);
            return _cells.GetValueOrDefault(column);
        }
    }

    /// <summary>Whether there is such a column.</summary>
    public bool Has(string column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return _cells.ContainsKey(column);
    }

    /// <summary>The cells: <c>venture=lahore, period_number=2</c>.</summary>
    public override string ToString() => string.Join(", ", Columns.Select(column => $"{column}={_cells[column] ?? "NULL"}"));
}
