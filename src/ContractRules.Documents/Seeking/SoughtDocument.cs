using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using ContractRules.Documents.Json;
using ContractRules.Documents.Statements;
using ContractRules.Seeking;
using ContractRules.Values;

namespace ContractRules.Documents.Seeking;

/// <summary>Which values of a fact make a term come to what was asked, as a JSON document.</summary>
public sealed record SoughtDocument : DocumentPart
{
    /// <summary>The kind of document, and its version.</summary>
    [JsonPropertyName("$schema")]
    [JsonRequired]
    public string Schema { get; init => field = DocumentKind.Sought.Told(value); } = DocumentKind.Sought.Urn;

    /// <summary>The key of the agreement.</summary>
    public required string Agreement { get; init; }

    /// <summary>How the text was read: the name of the option chosen, by the key of each reading.</summary>
    [JsonConverter(typeof(EntriesConverter<string>))]
    public required Entries<string> Readings { get; init; }

    /// <summary>The terms that were assumed instead of computed; left out where none were.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EquatableArray<AssumedDocument>? Assumed { get; init; }

    /// <summary>The key of the term.</summary>
    public required string Term { get; init; }

    /// <summary>The unit of the term; empty for plain numbers, truths and dates.</summary>
    public required string TermUnit { get; init; }

    /// <summary>Whether the term is to be at least, at most or just what was asked.</summary>
    [AllowedValues("reaches", "falls-to")]
    public required string Goal { get; init; }

    /// <summary>What was asked, exactly.</summary>
    public required Value Value { get; init; }

    /// <summary>The period in which the term was looked at.</summary>
    public required SettlementPeriod Period { get; init; }

    /// <summary>The key of the fact that was varied.</summary>
    public required string By { get; init; }

    /// <summary>The unit of the fact; empty for plain numbers, truths and dates.</summary>
    public required string ByUnit { get; init; }

    /// <summary>The only period in which it was varied; null where it was in every period that asks for it.</summary>
    public required SettlementPeriod? In { get; init; }

    /// <summary>Whether the term follows from the fact at all.</summary>
    public required bool Connected { get; init; }

    /// <summary>Whether it is proved that nothing below the least value found meets the goal or, where there is none, that nothing does.</summary>
    public required bool Proved { get; init; }

    /// <summary>The intervals of values that meet the goal, the least first.</summary>
    public required EquatableArray<ReachedDocument> Reached { get; init; }

    /// <summary>The values of which nothing is proved.</summary>
    public required EquatableArray<UnprovedDocument> Unproved { get; init; }

    /// <summary>The keys of the facts for want of which the term is undetermined with every value tried.</summary>
    public required EquatableArray<string> Needs { get; init; }

    /// <summary>How many values were settled.</summary>
    public required int Settled { get; init; }

    /// <summary>How many intervals of values were looked at by their ranges.</summary>
    public required int Ranged { get; init; }

    /// <summary>What was sought.</summary>
    public static SoughtDocument Of(Sought sought)
    {
        ArgumentNullException.ThrowIfNull(sought);
        return new()
        {
            Agreement = sought.Agreement.Key,
            Readings = ReadAs.Of(sought.Agreement),
            Assumed = ReadAs.AssumedIn(sought.Agreement),
            Term = sought.Goal.Term.Key,
            TermUnit = sought.Goal.Term.Measure.Symbol,
            Goal = sought.Goal.IsFalling ? "falls-to" : "reaches",
            Value = sought.Goal.Value,
            Period = sought.Goal.Period!,
            By = sought.By.Key,
            ByUnit = sought.By.Measure.Symbol,
            In = sought.During,
            Connected = sought.IsConnected,
            Proved = sought.IsProved,
            Reached = [.. sought.Reached.Select(ReachedDocument.Of)],
            Unproved = [.. sought.Unproved.Select(UnprovedDocument.Of)],
            Needs = [.. ExactText.Needs(sought.Missing)],
            Settled = sought.Settled,
            Ranged = sought.Ranged,
        };
    }
}
