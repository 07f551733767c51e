using System.Text.Json.Serialization;
using ContractRules.Documents.Json;
using ContractRules.Review;
using ContractRules.Values;

namespace ContractRules.Documents.Review;

/// <summary>A question that a careful reader would ask of the drafting.</summary>
public sealed record FindingDocument : DocumentPart
{
    /// <summary>What kind of question it is: the name of a <see cref="Agreements.QuestionKind"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The clause that it is about.</summary>
    public required ClauseReference Clause { get; init; }

    /// <summary>What of the clause: the title of a term, a payment, a duty or a power in words, or an amendment.</summary>
    public required string Subject { get; init; }

    /// <summary>The key of the term that it is about; left out where it is about something else.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Term { get; init; }

    /// <summary>The rule that it is about, in words.</summary>
    public required string Rule { get; init; }

    /// <summary>The question.</summary>
    public required string Question { get; init; }

    /// <summary>An example in figures; left out where there is none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Example { get; init; }

    /// <summary>The option of a reading under which the example shows it; left out where it does as the text is read.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ReadAs { get; init; }

    /// <summary>The titles of the texts in which it stands, the earliest first.</summary>
    public required EquatableArray<string> Versions { get; init; }

    /// <summary>What the clause itself answers; left out where the question stays open.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Answer { get; init; }

    internal static FindingDocument Of(Finding finding, string? answer = null) => new()
    {
        Kind = $"{finding.Kind}",
        Clause = finding.Clause,
        Subject = finding.Subject,
        Term = finding.About?.Key,
        Rule = finding.Rule,
        Question = finding.Question,
        Example = finding.Example,
        ReadAs = finding.ReadAs,
        Versions = [.. finding.Versions.Select(version => version.Title)],
        Answer = answer,
    };
}
