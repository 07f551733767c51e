using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using ContractRules.Changes;
using ContractRules.Documents.Json;
using ContractRules.Values;

namespace ContractRules.Documents.Checks;

/// <summary>Something that a change does and that whoever signs it should know.</summary>
public sealed record FoundChangeDocument : DocumentPart
{
    /// <summary>What it is.</summary>
    [AllowedValues("term-becomes-undetermined", "payment-becomes-undetermined", "payment-turns-round", "period-of-change-settled-otherwise")]
    public required string Kind { get; init; }

    /// <summary>The clause that it concerns, after the change; left out where it is more than one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ClauseReference? Clause { get; init; }

    /// <summary>The key of the term, where it is one that becomes undetermined.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Term { get; init; }

    /// <summary>It in words.</summary>
    public required string Words { get; init; }

    /// <summary>In how many timelines it showed.</summary>
    public required long Cases { get; init; }

    /// <summary>The smallest case found that shows it.</summary>
    public required SmallestCaseDocument Smallest { get; init; }

    internal static FoundChangeDocument Of(FoundChange found) => new()
    {
        Kind = KindOf(found.Finding),
        Clause = found.Finding.Clause,
        Term = (found.Finding as TermBecomesUndetermined)?.Term.Key,
        Words = found.Finding.Words,
        Cases = found.Cases,
        Smallest = SmallestCaseDocument.Of(found.Smallest),
    };

    internal static string KindOf(ChangeFinding finding) => finding switch
    {
        TermBecomesUndetermined => "term-becomes-undetermined",
        PaymentBecomesUndetermined => "payment-becomes-undetermined",
        PaymentTurnsRound => "payment-turns-round",
        PeriodOfChangeSettledOtherwise => "period-of-change-settled-otherwise",
        _ => throw new NotSupportedException($"{finding.GetType().Name} is told in no document."),
    };
}
