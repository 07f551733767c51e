using System.Text.Json.Serialization;

namespace ContractRules.Plans.Ventures;

/// <summary>What passes on of a venture.</summary>
/// <param name="Venture">Its name.</param>
/// <param name="State">The state in which it stands.</param>
/// <param name="Row">Its row there.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record VentureState(string Venture, PlanState State, int Row);
