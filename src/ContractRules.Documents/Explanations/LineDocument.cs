using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using ContractRules.Documents.Json;
using ContractRules.Documents.Statements;
using ContractRules.Explanation;
using ContractRules.Values;

namespace ContractRules.Documents.Explanations;

/// <summary>A line of an explanation as people read it and, where it tells a step, the rule with its exact value.</summary>
public sealed record LineDocument : DocumentPart
{
    /// <summary>What it says.</summary>
    public required string Words { get; init; }

    /// <summary>Whether the lines under it tell it, or it stands above or below, or it is one of many of a kind that is told in brief, or lies deeper than was asked for.</summary>
    [AllowedValues("here", "above", "below", "brief", "deeper")]
    public required string Told { get; init; }

    /// <summary>The number of the step that the line tells, where it tells one: its place in the steps of the document, counted from 0.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Step { get; init; }

    /// <summary>The rule of the step, where the line tells one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Rule { get; init; }

    /// <summary>What the step came to, exactly; left out where it is undetermined.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Value? Value { get; init; }

    /// <summary>The value rounded half away from zero to what a spreadsheet can add up, where that was asked for: to the decimals in which its unit is paid, else to six.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Rounded { get; init; }

    /// <summary>The unit of the value; empty for plain numbers, truths and dates.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Unit { get; init; }

    /// <summary>The clause that the step stands in.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ClauseReference? Clause { get; init; }

    /// <summary>Of a step without steps, where its value is from.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Source { get; init; }

    /// <summary>The rules that the line stands for, where its words do not tell all.</summary>
    public required EquatableArray<string> Definitions { get; init; }

    /// <summary>The lines under it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EquatableArray<LineDocument>? Lines { get; init; }

    /// <summary>True in the place of the lines, where they lie deeper than was asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Cut { get; init; }

    internal static LineDocument Of(ToldLine line, StepsInOrder? steps, bool rounded) => new()
    {
        Words = line.Words,
        Told = line.Mention.ToString().ToLowerInvariant(),
        Step = line.Step is { } told ? steps?.NumberOf(told) : null,
        Rule = line.Step?.Rule.ToString(),
        Value = line.Step?.Outcome.Value,
        Rounded = rounded && line.Step is { } step ? RoundedFigure.TextOf(step.Outcome.Value, step.Measure) : null,
        Unit = line.Step?.Measure.Symbol,
        Clause = line.Step?.Clause,
        Source = line.Step?.Source is { Length: > 0 } source ? source : null,
        Definitions = line.Definitions,
        Lines = line.Mention == Mention.Deeper ? default(EquatableArray<LineDocument>?) : [.. line.Below.Select(below => Of(below, steps, rounded))],
        Cut = line.Mention == Mention.Deeper ? true : null,
    };
}
