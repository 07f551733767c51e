using ContractRules.Values;

namespace ContractRules.Sql.Rows;

/// <summary>What was read of rows of a warehouse, or all that is wrong in them. Wrong data never throws.</summary>
/// <typeparam name="T">What they give.</typeparam>
/// <example><c>if (SqlRows.Parse(json).Value is { } rows) agreement.FactsIn(rows);</c></example>
public sealed record RowsRead<T>
    where T : class
{
    private RowsRead(T? value, EquatableArray<RowFault> faults) => (Value, Faults) = (value, faults);

    /// <summary>What they give; null where anything is wrong.</summary>
    public T? Value { get; }

    /// <summary>All that is wrong, in the order of the rows; none where nothing is.</summary>
    public EquatableArray<RowFault> Faults { get; }

    /// <summary>What they give, or the faults, one a line.</summary>
    public override string ToString() => Value is { } value ? $"{value}" : string.Join('\n', Faults);

    /// <summary>What a reader gives that collects what is wrong.</summary>
    internal static RowsRead<T> Of(Func<List<RowFault>, T?> read)
    {
        var faults = new List<RowFault>();
        var value = read(faults);
        return faults.Count > 0 ? new(null, [.. faults]) : new(value, []);
    }
}
