using System.Text.Json.Serialization;
using ContractRules.Plans.Ventures;
using ContractRules.Values;

namespace ContractRules.Differences.Ventures;

/// <summary>What came of rows of ventures that were compared.</summary>
[JsonConverter(typeof(Json.IsNoData))]
public sealed class ComparedLot
{
    internal ComparedLot(VentureRows rows, EquatableArray<VentureFault> faults, IEnumerable<ComparedVenture> done) => (Rows, Faults, Done) = (rows, faults, done);

    /// <summary>The rows.</summary>
    public VentureRows Rows { get; }

    /// <summary>What is wrong in them under either agreement, in their order: of each venture what it was stopped by.</summary>
    public EquatableArray<VentureFault> Faults { get; }

    /// <summary>The ventures of which no row comes any more, but for those that are refused; made as they are asked for.</summary>
    public IEnumerable<ComparedVenture> Done { get; }

    /// <summary>How many rows, and how many faults.</summary>
    public override string ToString() => $"{(Rational)Rows.Count} rows, {(Rational)Faults.Count} faults";
}
