using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Attribution;

/// <summary>
/// Something that some costs are besides, under whichever sub-clause they count: "of which, for the Pakistan side".
/// </summary>
/// <param name="Key">The name in data: lower-case words joined by hyphens, <c>pakistan-side</c>.</param>
/// <param name="Fact">The fact that the costs so marked add up to.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record CostMark(string Key, Fact<Money> Fact)
{
    /// <summary>How items name it.</summary>
    public string Key { get; init => field = value.NotBlank(); } = Key.NotBlank();

    /// <summary>The fact that marked items add up to as well.</summary>
    public Fact<Money> Fact { get; init => field = value.Made(); } = Fact.Made();

    /// <summary>The mark and the fact that holds what bears it: <c>pakistan-side: pakistan-side-costs</c>.</summary>
    public override string ToString() => $"{Key}: {Fact}";
}
