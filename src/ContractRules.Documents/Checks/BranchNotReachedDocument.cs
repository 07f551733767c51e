using System.Text.Json.Serialization;
using ContractRules.Coverage;
using ContractRules.Documents.Json;
using ContractRules.Values;

namespace ContractRules.Documents.Checks;

/// <summary>A branch of a rule that no statement took.</summary>
public sealed record BranchNotReachedDocument : DocumentPart
{
    /// <summary>The clause in which the rule stands.</summary>
    public required ClauseReference Clause { get; init; }

    /// <summary>What the clause says with it: the key of the term that it defines, who pays whom, what is expected.</summary>
    public required string Subject { get; init; }

    /// <summary>The clause, the rule and the way that was not taken, in words.</summary>
    public required string Words { get; init; }

    /// <summary>Whether nothing leads to it: the ranges of the facts exclude it, or its rule stands where the text is read otherwise.</summary>
    public required bool IsDead { get; init; }

    /// <summary>How the text has to be read for the rule to come to it: the name of the option, by the key of each reading.</summary>
    [JsonConverter(typeof(EntriesConverter<string>))]
    public required Entries<string> Readings { get; init; }

    internal static BranchNotReachedDocument Of(BranchNotReached open) => new()
    {
        Clause = open.Branch.Clause,
        Subject = open.Branch.Subject,
        Words = $"{open.Branch}",
        IsDead = open.IsDead,
        Readings = new([.. open.Readings.Select(needed => new Entry<string>(needed.Reading.Key, needed.Option.Name))]),
    };
}
