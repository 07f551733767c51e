using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Plans.Ventures;

/// <summary>Rows of many ventures, settled, in the order in which they came.</summary>
[JsonConverter(typeof(Json.IsNoData))]
public sealed class SettledRows
{
    private readonly SettledRow?[] _rows;

    internal SettledRows(VentureRows facts, SettledRow?[] rows, EquatableArray<VentureFault> faults, EquatableArray<VentureState> closed) =>
        (Facts, _rows, Faults, Closed) = (facts, rows, faults, closed);

    /// <summary>The rows that came, with their ventures and periods.</summary>
    public VentureRows Facts { get; }

    /// <summary>What was wrong, in the order of the rows: of each venture what it was stopped by.</summary>
    public EquatableArray<VentureFault> Faults { get; }

    /// <summary>What passes on of the ventures that have been let go of: none where they come in any order.</summary>
    public EquatableArray<VentureState> Closed { get; }

    /// <summary>What a row came to; null where its venture was stopped.</summary>
    public SettledRow? this[int row] => _rows[row.From(0, to: _rows.Length - 1)];

    /// <summary>How many rows, and how many faults.</summary>
    public override string ToString() => $"{(Rational)_rows.Length} rows, {(Rational)Faults.Count} faults";
}
