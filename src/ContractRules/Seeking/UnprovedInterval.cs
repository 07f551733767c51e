using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Seeking;

/// <summary>Values of the fact of which it is not proved whether they meet the goal: only some of them were tried, if any.</summary>
/// <param name="From">The least; null where there is no end to them.</param>
/// <param name="To">The greatest; null where there is no end to them.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record UnprovedInterval(Value? From, Value? To)
{
    /// <summary>From where to where: <c>from 100 to 200</c>.</summary>
    public override string ToString() => (From, To) switch
    {
        ({ } from, { } to) => $"from {from} to {to}",
        ({ } from, null) => $"above {from}",
        (null, { } to) => $"below {to}",
        _ => "any",
    };
}
