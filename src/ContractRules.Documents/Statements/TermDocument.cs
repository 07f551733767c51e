using System.Text.Json.Serialization;
using ContractRules.Documents.Json;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Statements;

/// <summary>What a term comes to in a period.</summary>
public sealed record TermDocument : DocumentPart
{
    /// <summary>The exact value: a decimal where it ends, else a fraction in lowest terms; true or false; a date. Left out where it is undetermined.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Value? Value { get; init; }

    /// <summary>The value rounded half away from zero to what a spreadsheet can add up, where that was asked for: to the decimals in which its unit is paid, else to six.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Rounded { get; init; }

    /// <summary>The unit of the value; empty for plain numbers, truths and dates.</summary>
    public required string Unit { get; init; }

    /// <summary>The clause that defines the term.</summary>
    public required ClauseReference Clause { get; init; }

    internal static TermDocument Of(TermOutcome term, bool rounded) => new()
    {
        Value = term.Outcome.Value,
        Rounded = rounded ? RoundedFigure.TextOf(term.Outcome.Value, term.Term.Measure) : null,
        Unit = term.Term.Measure.Symbol,
        Clause = term.Clause,
    };
}
