using System.Text.Json.Serialization;

namespace ContractRules.Agreements;

/// <summary>An amendment that never takes effect, because a later one supersedes it.</summary>
/// <param name="Amendment">The amendment superseded.</param>
/// <param name="By">The one that supersedes it.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record SupersededAmendment(Amendment Amendment, Amendment By)
{
    /// <summary>Which is superseded by which.</summary>
    public override string ToString() => $"{Amendment} is superseded by {By}";
}
