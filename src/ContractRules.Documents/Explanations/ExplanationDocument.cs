using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Documents.Json;
using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Documents.Explanations;

/// <summary>Explanations of figures of one period as a JSON document, for other programs.</summary>
public sealed record ExplanationDocument : DocumentPart
{
    /// <summary>The kind of document, and its version.</summary>
    [JsonPropertyName("$schema")]
    [JsonRequired]
    public string Schema { get; init => field = DocumentKind.Explanation.Told(value); } = DocumentKind.Explanation.Urn;

    /// <summary>The key of the agreement.</summary>
    public required string Agreement { get; init; }

    /// <summary>How the text was read: the name of the option chosen, by the key of each reading.</summary>
    [JsonConverter(typeof(EntriesConverter<string>))]
    public required Entries<string> Readings { get; init; }

    /// <summary>The terms that were assumed instead of computed; left out where none were.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EquatableArray<AssumedDocument>? Assumed { get; init; }

    /// <summary>The period settled.</summary>
    public required SettlementPeriod Period { get; init; }

    /// <summary>The text in force, by its title.</summary>
    public required string Version { get; init; }

    /// <summary>The holidays that business days passed over, beside weekends; left out where no business days are counted.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HolidayCalendar? Holidays { get; init; }

    /// <summary>One for each term.</summary>
    public required EquatableArray<ExplainedDocument> Explanations { get; init; }

    /// <summary>All steps of the explanations, each once and after those that it follows from: what it takes to recompute every figure, whatever the lines tell.</summary>
    /// <seealso cref="Auditing.ExplanationAudit"/>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EquatableArray<StepDocument>? Steps { get; init; }

    /// <summary>Explanations of terms of one statement.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="derivations">The derivations, one or more of one period.</param>
    /// <param name="depth">How many levels of lines are told; all where null.</param>
    /// <param name="naming">What facts and terms are called in the words of the lines.</param>
    /// <param name="rounded">Whether figures are told rounded, too.</param>
    /// <exception cref="ArgumentException">There are no derivations.</exception>
    public static ExplanationDocument Of(
        Agreement agreement, EquatableArray<Derivation> derivations, int? depth = null, Naming? naming = null, bool rounded = false)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return derivations.Count > 0
            ? Of(agreement, derivations.ToLines(depth, naming, inFull: true), rounded)
            : throw new ArgumentException("Expected one derivation or more; found none.", nameof(derivations));
    }

    /// <summary>The lines of derivations of one period.</summary>
    internal static ExplanationDocument Of(Agreement agreement, EquatableArray<(Derivation Derivation, EquatableArray<ToldLine> Trees)> told, bool rounded)
    {
        var steps = StepsInOrder.Of(told.Select(one => one.Derivation));
        return new()
        {
            Agreement = agreement.Key,
            Readings = ReadAs.Of(agreement),
            Assumed = ReadAs.AssumedIn(agreement),
            Period = told[0].Derivation.Period,
            Version = told[0].Derivation.Version,
            Holidays = steps.Told.Any(step => step.Operation == Operation.BusinessDays) ? told[0].Derivation.Holidays : null,
            Explanations = [.. told.Select(one => ExplainedDocument.Of(one.Derivation, one.Trees, steps, rounded))],
            Steps = steps.Told,
        };
    }
}
