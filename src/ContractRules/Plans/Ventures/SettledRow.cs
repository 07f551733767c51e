using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Plans.Ventures;

/// <summary>One period of a venture, settled.</summary>
/// <param name="Columns">The period with all that were settled beside it.</param>
/// <param name="Row">Its row there.</param>
[JsonConverter(typeof(Json.IsNoData))]
public readonly record struct SettledRow(SettledColumns Columns, int Row)
{
    /// <summary>The value of a figure; null where it is undetermined, or the text of the period does not state it.</summary>
    /// <param name="figure">Its place among those of the plan, from 0 on.</param>
    public Value? this[int figure] => Columns.Figures[figure][Row];
}
