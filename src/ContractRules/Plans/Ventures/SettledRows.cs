using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Plans.Ventures;

/// <summary>Rows of many ventures, settled, in the order in which they came.</summary>
[JsonConverter(typeof(Json.IsNoData))]
public sealed class SettledRows
{
    // Whoever takes them as columns asks for none of them.
    private readonly Lazy<IReadOnlyList<SettledRow?>> _rows;

    internal SettledRows(VentureRows facts, EquatableArray<SettledTogether> together, EquatableArray<VentureFault> faults, EquatableArray<VentureState> closed) =>
        (Facts, Together, _rows, Faults, Closed) = (facts, together, new(() => InOrder(facts.Count, together)), faults, closed);

    /// <summary>The rows that came, with their ventures and periods.</summary>
    public VentureRows Facts { get; }

    /// <summary>The rows that were settled, period by period of those that were settled side by side: the short way to take them up as columns.</summary>
    public EquatableArray<SettledTogether> Together { get; }

    /// <summary>What was wrong, in the order of the rows: of each venture what it was stopped by.</summary>
    public EquatableArray<VentureFault> Faults { get; }

    /// <summary>The ventures that begin with these rows and into whose first period nothing was carried, so that their balances and totals count from it on.</summary>
    public EquatableArray<VentureBegun> Begun { get; internal init; } = [];

    /// <summary>The ventures that were stopped: by what was wrong, or by a row that could not be read.</summary>
    public IEnumerable<string> Stopped => Faults.Select(fault => fault.Venture)
        .Concat(Facts.Ventures.Zip(Facts.Periods).Where(row => row.Second is null && row.First.Length > 0).Select(row => row.First))
        .Distinct(StringComparer.Ordinal);

    /// <summary>What passes on of the ventures that are let go of with these rows, or after the last of them all.</summary>
    public EquatableArray<VentureState> Closed { get; }

    /// <summary>What a row came to; null where its venture was stopped.</summary>
    public SettledRow? this[int row] => _rows.Value[row.From(0, to: Facts.Count - 1)];

    /// <summary>How many rows, and how many faults.</summary>
    public override string ToString() => $"{(Rational)Facts.Count} rows, {(Rational)Faults.Count} faults";

    private static IReadOnlyList<SettledRow?> InOrder(int count, EquatableArray<SettledTogether> together)
    {
        var rows = new SettledRow?[count];
        foreach (var settled in together)
        {
            for (var row = 0; row < settled.Rows.Count; row++)
            {
                rows[settled.Rows[row]] = new(settled.Columns, row);
            }
        }

        return rows;
    }
}
