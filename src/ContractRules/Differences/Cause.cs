using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Differences;

/// <summary>What causes a difference: one alteration, or several that can only be made together, since with some of them alone no agreement could be built.</summary>
/// <param name="Alterations">The alterations, in the order of the text.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Cause(EquatableArray<Alteration> Alterations)
{
    /// <summary>The clauses that it concerns; none of an amendment as a whole.</summary>
    public IEnumerable<ClauseReference> Clauses => Alterations.Select(altered => altered.Clause).OfType<ClauseReference>().Distinct();

    /// <summary>The alterations: <c>3(1): 25 % for 40 %</c>.</summary>
    public override string ToString() => string.Join("; ", Alterations);
}
