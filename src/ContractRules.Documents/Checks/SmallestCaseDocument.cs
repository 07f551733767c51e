using System.Text.Json.Serialization;
using ContractRules.Documents.Json;
using ContractRules.Observance;
using ContractRules.Values;

namespace ContractRules.Documents.Checks;

/// <summary>The smallest facts and readings found under which something shows.</summary>
public sealed record SmallestCaseDocument : DocumentPart
{
    /// <summary>What shows, and in which period.</summary>
    public required string Words { get; init; }

    /// <summary>The period in which it shows.</summary>
    public required SettlementPeriod Period { get; init; }

    /// <summary>How the text was read: the name of the option chosen, by the key of each reading.</summary>
    [JsonConverter(typeof(EntriesConverter<string>))]
    public required Entries<string> Readings { get; init; }

    /// <summary>The facts, as a file that settling takes.</summary>
    public required string Facts { get; init; }

    /// <summary>The items given, as files that settling takes, by the key of each list.</summary>
    [JsonConverter(typeof(EntriesConverter<string>))]
    public required Entries<string> Items { get; init; }

    /// <summary>The clauses to blame.</summary>
    public required EquatableArray<ClauseReference> ClausesToBlame { get; init; }

    /// <summary>How the figures came about; of a change, after it and then before it.</summary>
    public required EquatableArray<CaseExplanationDocument> Explanations { get; init; }

    internal static SmallestCaseDocument Of(SmallestCase smallest) => new()
    {
        Words = smallest.Words,
        Period = smallest.Statement.Period,
        Readings = ReadAs.Of(smallest.Agreement),
        Facts = smallest.FactsCsv,
        Items = new([.. smallest.ItemsCsv.Select(list => new Entry<string>(list.Key, list.Value))]),
        ClausesToBlame = smallest.ClausesToBlame(),
        Explanations = [.. smallest.Explanations().Select(CaseExplanationDocument.Of)],
    };
}
