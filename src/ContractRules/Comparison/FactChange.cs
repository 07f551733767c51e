using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Settlement;

namespace ContractRules.Comparison;

/// <summary>A fact that was given otherwise when its period was settled again.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="AsSettled">What held as settled: what was given, else what stood from before, else the default.</param>
/// <param name="SettledAgain">What holds as settled again.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record FactChange(FactDeclaration Fact, Outcome AsSettled, Outcome SettledAgain)
{
    /// <summary>The change in words: <c>gross-revenue: 40000, settled again 30000</c>.</summary>
    public override string ToString() => $"{Fact}: {AsSettled}, settled again {SettledAgain}";
}
