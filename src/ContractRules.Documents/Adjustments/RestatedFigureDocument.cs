using System.Text.Json.Serialization;
using ContractRules.Comparison;
using ContractRules.Documents.Json;
using ContractRules.Documents.Statements;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Adjustments;

/// <summary>A fact or a term of a period, as it was settled and as settled again with what became known.</summary>
public sealed record RestatedFigureDocument : DocumentPart
{
    /// <summary>The key of the fact, where it is one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Fact { get; init; }

    /// <summary>The key of the term, where it is one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Term { get; init; }

    /// <summary>Its exact value as settled before; null where it had none.</summary>
    public required string? AsSettled { get; init; }

    /// <summary>Its exact value as settled again with what became known; null where it has none.</summary>
    public required string? SettledAgain { get; init; }

    /// <summary>The unit of the value; empty for plain numbers, truths and dates.</summary>
    public required string Unit { get; init; }

    /// <summary>Why it is undetermined, in words; left out where it is not.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Undetermined { get; init; }

    /// <summary>The keys of the facts that would settle it; left out where it is not undetermined.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EquatableArray<string>? Needs { get; init; }

    internal static RestatedFigureDocument Of(FactChange change) => Of(change.AsSettled, change.SettledAgain, change.Fact.Measure) with { Fact = change.Fact.Key };

    internal static RestatedFigureDocument Of(TermChange change) => Of(change.AsSettled, change.SettledAgain, change.Term.Measure) with { Term = change.Term.Key };

    private static RestatedFigureDocument Of(Outcome? asSettled, Outcome? settledAgain, Measure measure)
    {
        List<Reason> reasons = [.. (asSettled?.Reasons ?? []).Concat(settledAgain?.Reasons ?? []).Distinct()];
        return new()
        {
            AsSettled = asSettled?.Value?.ToString(),
            SettledAgain = settledAgain?.Value?.ToString(),
            Unit = measure.Symbol,
            Undetermined = reasons.Count > 0 ? ExactText.Of(reasons) : null,
            Needs = reasons.Count > 0 ? [.. ExactText.Needs(reasons)] : default(EquatableArray<string>?),
        };
    }
}
