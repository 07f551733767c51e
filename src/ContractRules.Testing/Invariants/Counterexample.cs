using ContractRules.Agreements;
using ContractRules.Agreements.Invariants;
using ContractRules.Observance;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Testing.Invariants;

/// <summary>Facts and readings under which an invariant is broken: the smallest that were found.</summary>
/// <param name="Agreement">The agreement, under the readings taken.</param>
/// <param name="Periods">The facts, up to the period in which the invariant is broken.</param>
/// <param name="Broken">The statement that breaks it.</param>
public sealed record Counterexample(Agreement Agreement, EquatableArray<PeriodFacts> Periods, BrokenInvariant Broken)
{
    /// <summary>The agreement, under the readings taken.</summary>
    public Agreement Agreement { get; init => field = value ?? throw new ArgumentNullException(nameof(Agreement)); } = Agreement ?? throw new ArgumentNullException(nameof(Agreement));

    /// <summary>The statement that breaks it.</summary>
    public BrokenInvariant Broken { get; init => field = value ?? throw new ArgumentNullException(nameof(Broken)); } = Broken ?? throw new ArgumentNullException(nameof(Broken));

    /// <summary>The invariant.</summary>
    public Invariant Invariant => Broken.Invariant;

    /// <summary>The readings taken beside the defaults, with the option of each; none where all are the defaults.</summary>
    public EquatableArray<(Reading Reading, ReadingOption Option)> Readings =>
    [
        .. from reading in Agreement.Readings
           let option = Agreement.Choices.Of(reading)
           where option != reading.Default
           select (reading, option),
    ];

    /// <summary>The facts as a file that <c>contract-rules settle --facts</c> takes, all of them.</summary>
    public string FactsCsv => CsvOfFacts.Of(Agreement.Facts, Periods);

    /// <summary>The items of each list given, as a file that <c>--items LIST=FILE</c> takes, by the key of the list.</summary>
    public EquatableMap<string> ItemsCsv => EquatableMap<string>.Empty.With(
        from items in Agreement.Items
        where Periods.Any(facts => facts.Items.TryGet(items.Key, out _))
        select KeyValuePair.Create(items.Key, CsvOfFacts.Of(items, Periods)));

    /// <summary>The invariant, the readings, the facts as files, how the figures came about, and the clauses to blame.</summary>
    public override string ToString() => string.Join('\n',
    [
        $"{Broken}",
        $"Readings: {(Readings.Count == 0 ? "the default of every one" : string.Join(" ", Readings.Select(taken => $"--reading {taken.Reading.Key}={taken.Option.Name}")))}",
        "Facts:",
        FactsCsv.TrimEnd('\n'),
        .. ItemsCsv.SelectMany(list => (string[])[$"Items, {list.Key}:", list.Value.TrimEnd('\n')]),
        $"Clauses to blame: {string.Join(", ", Broken.ClausesToBlame())}",
        Broken.Explain().ToText(naming: Naming.Keys).TrimEnd('\n'),
    ]);
}
