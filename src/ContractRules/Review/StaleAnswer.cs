using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Values;

namespace ContractRules.Review;

/// <summary>An answer of a clause to a question that nothing asks for any more: the clause was mended, or was never so.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Answer">Its answer.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record StaleAnswer(ClauseReference Clause, Answer Answer)
{
    /// <summary>Its answer.</summary>
    public Answer Answer { get; init => field = value.NotNull(); } = Answer.NotNull();

    /// <summary>The clause and the answer: <c>3(3) answers what nobody asks: NoDueDate: …</c>.</summary>
    public override string ToString() => $"{Clause} answers what nobody asks: {Answer}";
}
