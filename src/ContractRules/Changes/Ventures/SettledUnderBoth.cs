using System.Text.Json.Serialization;
using ContractRules.Plans.Ventures;
using ContractRules.Values;

namespace ContractRules.Changes.Ventures;

/// <summary>Rows of many ventures, settled under the text before a change and under that after it.</summary>
[JsonConverter(typeof(Json.IsNoData))]
public sealed class SettledUnderBoth
{
    internal SettledUnderBoth(SettledRows before, SettledRows after) => (Before, After) = (before, after);

    /// <summary>The rows under the text before the change.</summary>
    public SettledRows Before { get; }

    /// <summary>The rows under the text after it.</summary>
    public SettledRows After { get; }

    /// <summary>What was wrong in the rows under either text, in their order; what is wrong under both is told once.</summary>
    public EquatableArray<VentureFault> Faults => VentureFault.UnderEither(Before.Faults, After.Faults);

    /// <summary>Whether a row was settled under both: its venture was stopped under neither.</summary>
    /// <param name="row">The row, among those that came, from 0 on.</param>
    internal bool IsUnderBoth(int row) => Before[row] is not null && After[row] is not null;

    /// <summary>How many rows, and how many faults.</summary>
    public override string ToString() => $"{(Rational)Before.Facts.Count} rows, {(Rational)Faults.Count} faults";
}
