using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Changes.Ventures;

/// <summary>A period of a venture.</summary>
/// <param name="Venture">The venture.</param>
/// <param name="Period">The period.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record VentureAndPeriod(string Venture, SettlementPeriod Period)
{
    /// <summary>The venture.</summary>
    public string Venture { get; init => field = value.NotNull(); } = Venture.NotNull();

    /// <summary>The period.</summary>
    public SettlementPeriod Period { get; init => field = value.NotNull(); } = Period.NotNull();

    /// <summary>Both: <c>V-17 in 2002-10</c>.</summary>
    public override string ToString() => $"{Venture} in {Period}";
}
