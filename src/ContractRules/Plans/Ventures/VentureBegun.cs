using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Plans.Ventures;

/// <summary>A venture into whose first period nothing was carried.</summary>
/// <param name="Venture">Its name.</param>
/// <param name="Period">The first period.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record VentureBegun(string Venture, SettlementPeriod Period)
{
    /// <summary>Its name.</summary>
    public string Venture { get; init => field = value.NotNull(); } = Venture.NotNull();

    /// <summary>The first period.</summary>
    public SettlementPeriod Period { get; init => field = value.NotNull(); } = Period.NotNull();

    /// <summary>The venture, and from which period on.</summary>
    public override string ToString() => $"{Venture} from {Period} on";
}
