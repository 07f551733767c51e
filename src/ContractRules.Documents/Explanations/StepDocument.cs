using System.Text.Json.Serialization;
using ContractRules.Documents.Json;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Explanations;

/// <summary>One step of an explanation with all that it takes to recompute it; its number is its place in the list of steps.</summary>
public sealed record StepDocument : DocumentPart
{
    /// <summary>What it does with the steps that it follows from, or where its value is from.</summary>
    public required Operation Operation { get; init; }

    /// <summary>The numbers of the steps that it follows from, in the order of the rule; each stands before it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EquatableArray<int>? Of { get; init; }

    /// <summary>What it came to, exactly; left out where it is undetermined.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Value? Value { get; init; }

    /// <summary>Why it is undetermined; left out where it is not.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EquatableArray<Reason>? Undetermined { get; init; }

    /// <summary>The unit of the value; empty for plain numbers, truths and dates.</summary>
    public required string Unit { get; init; }

    /// <summary>The clause that it stands in.</summary>
    public required ClauseReference Clause { get; init; }

    /// <summary>The rule in words, cut where it is long.</summary>
    public required string Rule { get; init; }

    /// <summary>The rule in words, facts and terms by their titles, where it is taken as given and they are told; left out where that is the same.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Title { get; init; }

    /// <summary>Where its value is from, where it is taken as given; of an item, which one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Source { get; init; }

    /// <summary>Of a rounding and of a rounded power, to which places and how.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Rounding? Rounding { get; init; }

    /// <summary>Of a comparison, in which relation the first has to stand to the second.</summary>
    [JsonConverter(typeof(NamesInLowerCase<Relation>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Relation? Relation { get; init; }

    /// <summary>Of a choice whose condition is determined, whether the branch taken is the one for where it holds.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Holds { get; init; }

    /// <summary>Of a rank, the place of the one that is ranked, counted from 0.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Place { get; init; }

    /// <summary>Of a sum over a window, how many periods it holds at most.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Window { get; init; }

    /// <summary>Of a shift, how many months are added first; of a series, from one date to the next.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Months { get; init; }

    /// <summary>Of a shift, how many days are added then; business days, where it counts those.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Days { get; init; }

    /// <summary>Of a part of a date, which.</summary>
    [JsonConverter(typeof(NamesInLowerCase<DateComponent>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateComponent? Component { get; init; }

    /// <summary>What a reason of its own speaks of, where it is undetermined though what it follows from is known: the divisor that is zero.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Subject { get; init; }

    /// <summary>What it came to: the value, or why there is none.</summary>
    [JsonIgnore]
    internal Outcome Outcome => Value is { } value ? Settlement.Outcome.Determined(value) : Settlement.Outcome.Undetermined(Undetermined ?? []);
}
