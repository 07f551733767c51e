using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Agreements;

/// <summary>What a clause answers to a question of a review of the drafting.</summary>
/// <param name="Question">What a careful reader would ask.</param>
/// <param name="Words">What the text says of it, in our own words.</param>
/// <param name="About">The fact or term that it is about; null where it answers every question of the kind about the clause.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Answer(QuestionKind Question, string Words, Named? About)
{
    /// <summary>What a careful reader would ask.</summary>
    public QuestionKind Question { get; init => field = value.Defined(); } = Question.Defined();

    /// <summary>What the text says of it, in our own words.</summary>
    public string Words { get; init => field = value.NotBlank(); } = Words.NotBlank();

    /// <summary>Whether it answers a question of this kind about a fact or term.</summary>
    internal bool Answers(QuestionKind question, Named? about) => Question == question && (About is null || About.Key == about?.Key);

    /// <summary>The question and the answer: <c>NoDueDate: it is paid as the work proceeds</c>.</summary>
    public override string ToString() => $"{Question}{(About is null ? "" : $" of {About}")}: {Words}";
}
