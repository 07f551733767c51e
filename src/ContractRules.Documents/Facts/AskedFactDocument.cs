using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using ContractRules.Documents.Json;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Documents.Facts;

/// <summary>A fact that an agreement asks for.</summary>
public sealed record AskedFactDocument : DocumentPart
{
    /// <summary>The key: its column in a file of facts.</summary>
    public required string Key { get; init; }

    /// <summary>What it means.</summary>
    public required string Meaning { get; init; }

    /// <summary>The clause that calls for it.</summary>
    public required ClauseReference Clause { get; init; }

    /// <summary>What it is.</summary>
    [AllowedValues("number", "truth", "date")]
    public required string Kind { get; init; }

    /// <summary>The unit of a number: a currency, a unit, or one for each of another; empty where it has none.</summary>
    public required string Unit { get; init; }

    /// <summary>How many decimals a number may have; left out where any.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Decimals { get; init; }

    /// <summary>The least number that it may be; left out where there is none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Rational? Minimum { get; init; }

    /// <summary>The greatest number that it may be; left out where there is none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Rational? Maximum { get; init; }

    /// <summary>What holds where it is not given; left out where what needs it is then undetermined.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Value? Default { get; init; }

    /// <summary>Whether it holds until it is given anew.</summary>
    public required bool IsStanding { get; init; }

    /// <summary>Whether ordinary periods cannot do without it.</summary>
    public required bool IsCore { get; init; }

    internal static AskedFactDocument Of(FactDeclaration fact, bool isCore) => new()
    {
        Key = fact.Key,
        Meaning = fact.Description,
        Clause = fact.Clause,
        Kind = fact.Measure.Kind switch
        {
            MeasureKind.Truth => "truth",
            MeasureKind.Date => "date",
            _ => "number",
        },
        Unit = fact.Measure.Symbol,
        Decimals = fact.Measure.Kind is MeasureKind.Truth or MeasureKind.Date ? null : fact.Decimals,
        Minimum = fact.Minimum,
        Maximum = fact.Maximum,
        Default = fact.Default,
        IsStanding = fact.IsStanding,
        IsCore = isCore,
    };
}
