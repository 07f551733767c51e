using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Explanation;

/// <summary>A line of an explanation as people read it, with the lines under it.</summary>
/// <param name="Words">What it says: <c>Net Profit (net-profit) = 45,000.00 USD  [4(5)(b)]</c>.</param>
/// <param name="Step">The step that it tells; null for a branch not taken, and for a line that sums up several.</param>
/// <param name="Definitions">The rules that the line stands for, where its words don't tell all.</param>
/// <param name="Mention">Whether it is told here, or only mentioned, being told above or below, or deeper than was asked for.</param>
/// <param name="Below">The lines under it: what the step followed from, or what ruled the branch out.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record ToldLine(string Words, Step? Step, EquatableArray<string> Definitions, Mention Mention, EquatableArray<ToldLine> Below)
{
    /// <summary>The words, and where it is told.</summary>
    public override string ToString() => Mention switch
    {
        Mention.Above => $"{Words} (derived above)",
        Mention.Below => $"{Words} (derived below)",
        _ => Words,
    };
}
