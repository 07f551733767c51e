using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Values;

namespace ContractRules.Differences;

/// <summary>An amendment that edits otherwise or takes effect otherwise, that is new, or that is gone.</summary>
/// <param name="Before">The amendment of the first agreement; null where that has none of its title.</param>
/// <param name="After">The amendment of the second; null where that has none of its title.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record AmendmentAlteration(Amendment? Before, Amendment? After) : Alteration([Before ?? After])
{
    /// <inheritdoc/>
    public override ClauseReference? Clause => null;

    /// <inheritdoc/>
    public override string Description => (Before, After) switch
    {
        (null, { } made) => $"{made.Title} made",
        ({ } gone, null) => $"{gone.Title} not made",
        (_, { } changed) => $"{changed.Title} changed",
        _ => "",
    };
}
