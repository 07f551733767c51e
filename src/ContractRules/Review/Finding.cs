using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Review;

/// <summary>A question that a careful reader would ask of the drafting, proved by the ranges of the facts or shown by an example.</summary>
/// <param name="Kind">What kind of question it is.</param>
/// <param name="Clause">The clause that it is about.</param>
/// <param name="Subject">What of the clause: the title of a term, a payment, a duty or a power in words, or an amendment.</param>
/// <param name="Rule">The rule that it is about, in words.</param>
/// <param name="Question">The question, in plain words.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record Finding(QuestionKind Kind, ClauseReference Clause, string Subject, string Rule, string Question)
{
    /// <summary>What of the clause: the title of a term, a payment, a duty or a power in words, or an amendment.</summary>
    public string Subject { get; init => field = value.NotNull(); } = Subject.NotNull();

    /// <summary>The rule that it is about, in words.</summary>
    public string Rule { get; init => field = value.NotNull(); } = Rule.NotNull();

    /// <summary>The question, in plain words.</summary>
    public string Question { get; init => field = value.NotNull(); } = Question.NotNull();

    /// <summary>The term that it is about; null where it is about something else.</summary>
    public Named? About { get; init; }

    /// <summary>An example in figures, worked out exactly; null where no figures are needed to see it.</summary>
    /// <example><c>1,000 minutes come to 25.00 USD, and 1,001 minutes to 24.02 USD</c>.</example>
    public string? Example { get; init; }

    /// <summary>The reading under which the example shows it, where it does not as the text is read: <c>overhead-basis=flat-month</c>.</summary>
    public string? ReadAs { get; init; }

    /// <summary>The texts in which it stands, the earliest first.</summary>
    public EquatableArray<AgreementVersion> Versions { get; init; } = [];

    /// <summary>The clause and the question.</summary>
    public override string ToString() => $"{Clause} {Subject}: {Question}{(Example is null ? "" : $" {Example}.")}";
}
