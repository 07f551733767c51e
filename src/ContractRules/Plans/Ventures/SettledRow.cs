using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Plans.Ventures;

/// <summary>One period of a venture, settled.</summary>
[JsonConverter(typeof(Json.IsNoData))]
public sealed class SettledRow
{
    internal SettledRow(SettledColumns columns, int row) => (Columns, Row) = (columns, row);

    /// <summary>The period, with all that were settled beside it.</summary>
    public SettledColumns Columns { get; }

    /// <summary>Its row there.</summary>
    public int Row { get; }

    /// <summary>The value of a figure; null where it is undetermined, or the text of the period does not state it.</summary>
    /// <param name="figure">Its place among those of the plan, from 0 on.</param>
    public Value? this[int figure] => Columns.Figures[figure][Row];

    /// <summary>The period, and the row.</summary>
    public override string ToString() => $"{Columns.Period}, row {(Rational)Row}";
}
