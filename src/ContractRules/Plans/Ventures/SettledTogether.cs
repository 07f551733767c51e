using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Plans.Ventures;

/// <summary>One period of ventures that were settled side by side.</summary>
[JsonConverter(typeof(Json.IsNoData))]
public sealed class SettledTogether
{
    internal SettledTogether(SettledColumns columns, IReadOnlyList<int> rows) => (Columns, Rows) = (columns, rows);

    /// <summary>The figures of the period.</summary>
    public SettledColumns Columns { get; }

    /// <summary>Of each row of the figures the row, among those that came, that it was made of.</summary>
    public IReadOnlyList<int> Rows { get; }

    /// <summary>The period, and how many rows.</summary>
    public override string ToString() => $"{Columns.Period}, {(Rational)Rows.Count} rows";
}
