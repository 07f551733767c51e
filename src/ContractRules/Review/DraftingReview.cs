using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Review;

/// <summary>What a careful lawyer and a careful auditor would ask of an agreement, in the order of its clauses.</summary>
/// <param name="Findings">The questions that stay open.</param>
/// <param name="Answered">Those that the clauses themselves answer.</param>
/// <param name="Stale">Answers to what nothing asks for.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record DraftingReview(EquatableArray<Finding> Findings, EquatableArray<AnsweredFinding> Answered, EquatableArray<StaleAnswer> Stale)
{
    /// <summary>Whether nothing is left to ask, and no answer to take out.</summary>
    public bool IsClean => Findings.Count == 0 && Stale.Count == 0;

    /// <summary>The questions that stay open.</summary>
    public override string ToString() => Findings.Count == 0 ? "nothing to ask" : string.Join("\n", Findings);
}
