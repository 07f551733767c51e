using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Observance;

/// <summary>Facts and readings under which something shows that somebody has to know: the smallest that were found.</summary>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public abstract record SmallestCase
{
    private protected SmallestCase(Agreement agreement, EquatableArray<PeriodFacts> periods) => (Agreement, Periods) = (agreement.NotNull(), periods);

    /// <summary>The agreement, under the readings taken.</summary>
    public Agreement Agreement { get; }

    /// <summary>The facts, up to the period in which it shows.</summary>
    public EquatableArray<PeriodFacts> Periods { get; }

    /// <summary>The statement in which it shows.</summary>
    public abstract Statement Statement { get; }

    /// <summary>What shows, and in which period.</summary>
    public abstract string Words { get; }

    /// <summary>The readings taken beside the defaults, with the option of each; none where all are the defaults.</summary>
    public EquatableArray<(Reading Reading, ReadingOption Option)> Readings => Agreement.BesideTheDefaults();

    /// <summary>The facts as a file that <c>contract-rules settle --facts</c> takes, all of them.</summary>
    public string FactsCsv => CsvOfFacts.Of(Agreement.Facts, Periods);

    /// <summary>The items of each list given, as a file that <c>--items LIST=FILE</c> takes, by the key of the list.</summary>
    public EquatableMap<string> ItemsCsv => EquatableMap<string>.Empty.With(
        from items in Agreement.Items
        where Periods.Any(facts => facts.Items.TryGet(items.Key, out _))
        select KeyValuePair.Create(items.Key, CsvOfFacts.Of(items, Periods)));

    /// <summary>The clauses to blame.</summary>
    public abstract EquatableArray<ClauseReference> ClausesToBlame();

    /// <summary>How the figures that show it came about, each with the text by which it did; none where no term says it.</summary>
    public abstract EquatableArray<Derivation> Explanations();

    /// <summary>What shows, the readings, the facts as files, the clauses to blame, and how the figures came about.</summary>
    public sealed override string ToString() => string.Join('\n',
    [
        Words,
        $"Readings: {ReadingsTaken.InWords(Readings)}",
        "Facts:",
        FactsCsv.TrimEnd('\n'),
        .. ItemsCsv.SelectMany(list => (string[])[$"Items, {list.Key}:", list.Value.TrimEnd('\n')]),
        $"Clauses to blame: {string.Join(", ", ClausesToBlame())}",
        .. Explanations().Select(explained => explained.ToText(naming: Naming.Keys).TrimEnd('\n')),
    ]);
}
