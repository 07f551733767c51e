using System.Text.Json.Serialization;
using ContractRules.Documents.Json;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Documents.Checks.Ventures;

/// <summary>What a term comes to in a period of a venture.</summary>
public sealed record FigureInVentureDocument : DocumentPart
{
    /// <summary>The key of the term.</summary>
    public required string Term { get; init; }

    /// <summary>The exact value; left out where it is undetermined.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Value? Value { get; init; }

    /// <summary>The unit of the value; empty for plain numbers, truths and dates.</summary>
    public required string Unit { get; init; }

    internal static FigureInVentureDocument Of((TermDeclaration Term, Value? Value) figure) =>
        new() { Term = figure.Term.Key, Value = figure.Value, Unit = figure.Term.Measure.Symbol };
}
