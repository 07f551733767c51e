using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Values;

namespace ContractRules.Review;

/// <summary>A question that the clause itself answers.</summary>
/// <param name="Finding">The question.</param>
/// <param name="Answer">What the clause says.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record AnsweredFinding(Finding Finding, Answer Answer)
{
    /// <summary>The question.</summary>
    public Finding Finding { get; init => field = value.NotNull(); } = Finding.NotNull();

    /// <summary>What the clause says.</summary>
    public Answer Answer { get; init => field = value.NotNull(); } = Answer.NotNull();

    /// <summary>The question, and the answer.</summary>
    public override string ToString() => $"{Finding} Answered: {Answer.Words}.";
}
