using System.Collections.Immutable;
using ContractRules.Agreements;
using ContractRules.Documents.Csv;
using ContractRules.Documents.Input;
using ContractRules.Documents.Items;
using ContractRules.Documents.Json;
using ContractRules.Documents.Openings;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Facts;

/// <summary>A facts file: CSV in UTF-8, a header line, then one line a period; or one for each day on which something of a period became known.</summary>
public sealed class FactsFile
{
    private readonly string _path;
    private readonly FactPlaces _places;
    private readonly ImmutableDictionary<SettlementPeriod, LocalDate> _issued;

    private FactsFile(string path, EquatableArray<FactDeclaration> columns, FactPlaces places, IReadOnlyDictionary<SettlementPeriod, LocalDate> firstKnown) =>
        (_path, Columns, _places, FirstKnown, _issued) = (path, columns, places, firstKnown, WholeFrom(firstKnown));

    private FactsFile(FactsFile original)
    {
        (_path, Columns, _places) = (original._path, original.Columns, original._places);
        (Periods, Knowledge, Items, FirstKnown) = (original.Periods, original.Knowledge, original.Items, original.FirstKnown);
        _issued = original._issued;
    }

    /// <summary>The facts that have a column, in the order of the columns.</summary>
    public EquatableArray<FactDeclaration> Columns { get; }

    /// <summary>The facts of each period, in the order of the lines; as last known, in the order of the periods, where the file tells days.</summary>
    public IReadOnlyList<PeriodFacts> Periods { get; private init; } = [];

    /// <summary>The rows with the days on which they became known; null where the file tells none.</summary>
    public Knowledge? Knowledge { get; private init; }

    /// <summary>The day on which each period first became known by this file, whatever is known of its items.</summary>
    internal IReadOnlyDictionary<SettlementPeriod, LocalDate> FirstKnown { get; }

    /// <summary>The files of items that were added.</summary>
    private IReadOnlyList<ItemsFile> Items { get; init; } = [];

    /// <summary>Reads a file for an agreement. All that is wrong in it goes to the faults; what is left is still read.</summary>
    /// <param name="text">The text.</param>
    /// <param name="agreement">The agreement whose facts it gives.</param>
    /// <param name="faults">Takes what is wrong.</param>
    /// <param name="mayLeaveOut">Whether periods may be left out, since the file only adjusts facts given elsewhere.</param>
    /// <param name="mayTellDays">Whether it may tell on which day each row became known.</param>
    /// <param name="venture">The venture whose rows are read, where it holds those of many; null where it holds those of one.</param>
    internal static FactsFile? Read(SourceText text, Agreement agreement, Faults faults, bool mayLeaveOut = false, bool mayTellDays = false, string? venture = null)
    {
        var csv = text.IsJson
            ? JsonRows.Read(text, RowShape.Facts(agreement), faults)
            : OneVenture.Of(CsvFile.Read(text, row: "period", header: $"{FactsHeader.Period}, then the keys of facts", faults), venture, faults);
        if (csv is null)
        {
            return null;
        }

        var header = FactsHeader.Read(csv.Header, agreement, mayTellDays, faults);
        var tellsDays = header.DayColumn is not null;
        var rows = new FactsRows(header, new PeriodReader(agreement, faults, mayLeaveOut || tellsDays, mayRepeat: tellsDays), faults);
        var read = csv.Rows.Select(rows.Read).OfType<(PeriodFacts Facts, LocalDate? Day)>().ToList();
        var firstKnown = read.Where(row => row.Day is not null).GroupBy(row => row.Facts.Period).ToDictionary(rows => rows.Key, rows => rows.Min(row => row.Day!.Value));
        var file = new FactsFile(text.Name, [.. header.Facts.OfType<FactDeclaration>()], rows.Places, firstKnown);
        return tellsDays
            ? file.Knowing(Knowledge.Of([.. read.Select(row => row.Facts.KnownOn(row.Day!.Value))]))
            : new FactsFile(file) { Periods = [.. read.Select(row => row.Facts)] };
    }

    /// <summary>Facts that were read elsewhere, such as rows of a table, with the place of each period.</summary>
    internal static FactsFile Of(string name, EquatableArray<FactDeclaration> columns, IReadOnlyList<(PeriodFacts Facts, Place Place)> periods)
    {
        var places = new FactPlaces();
        foreach (var (facts, place) in periods)
        {
            places.Add(facts.Period.Label, day: null, fact: null, place);
            foreach (var (key, _) in facts.Values)
            {
                places.Add(facts.Period.Label, day: null, key, place with { Path = $"{place.Path}, {key}" });
            }
        }

        return new FactsFile(name, columns, places, new Dictionary<SettlementPeriod, LocalDate>()) { Periods = [.. periods.Select(period => period.Facts)] };
    }

    /// <summary>The same facts, with the items of other files. From the day on which a period becomes known, it has no items but these.</summary>
    internal FactsFile With(IReadOnlyList<ItemsFile> items) => Knowledge is { } knowledge
        ? new FactsFile(this) { Items = items }.Knowing(Knowledge.Of(
            [
                .. knowledge.Rows.Select(row => items.Aggregate(row.Facts, (facts, file) => file.Begun(facts, isFirst: row.Day == FirstKnown[facts.Period])).KnownOn(row.Day)),
                .. items.SelectMany(file => file.KnownLater),
            ]))
        : new FactsFile(this) { Items = items, Periods = [.. Periods.Select(facts => items.Aggregate(facts, (given, file) => file.Begun(given, isFirst: true)))] };

    /// <summary>The same facts, with the items of another file beside those that were added before.</summary>
    internal FactsFile WithAlso(ItemsFile items) => With([.. Items, items]);

    /// <summary>The facts as known on a day: without the rows known later, and without what is known of items of a period before the period itself is.</summary>
    public FactsFile AsKnownOn(LocalDate day) => Knowledge is { } knowledge
        ? Knowing(Knowledge.Of([.. knowledge.KnownOn(day).Rows.Where(row => FirstKnown[row.Facts.Period] <= day)]))
        : this;

    /// <summary>The day on which the statement of a period is issued: the first on which that period and all before it are known by this file.</summary>
    internal LocalDate IssuedOn(SettlementPeriod period) => _issued[period];

    /// <summary>Settles the facts as last known: their statements, or all that the agreement finds wrong in them, at the cells that it came from.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="before">What the periods before passed on; nothing where the first is the first of all.</param>
    /// <example><c>Receive.Facts(text, agreement).Then(facts =&gt; facts.Settle(agreement))</c>.</example>
    public Received<Settled> Settle(Agreement agreement, Carried? before = null)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return Received<Settled>.Of(faults => Settled.From(agreement, this, faults, before));
    }

    /// <summary>Settles facts that tell days as their statements were issued, with what each adjusts of earlier periods.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <exception cref="InvalidOperationException">The facts tell no days: <see cref="Knowledge"/> is null.</exception>
    public Received<Settled> Issue(Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        var known = Knowledge ?? throw new InvalidOperationException($"{this} tells no days on which facts became known; expected a column '{KnownFacts.DayKey}'.");
        return Received<Settled>.Of(faults =>
        {
            foreach (var fault in known.FaultsUnder(agreement, mayWait: true))
            {
                Report(fault, faults);
            }

            return faults.Any ? null : Settled.AsIssued(agreement, this, known, faults);
        });
    }

    /// <summary>What it is called.</summary>
    public override string ToString() => _path;

    /// <summary>Reports what the agreement itself finds wrong, at the cell that it came from.</summary>
    internal void Report(FactFault fault, Faults faults)
    {
        if (Items.FirstOrDefault(file => file.Items.Key == fault.Fact) is { } items && fault.Item is not null)
        {
            items.Report(fault, faults);
        }
        else
        {
            faults.Add(_places.Of(fault.Period, fault.KnownOn, fault.Fact) ?? new Place(_path), fault.Found, fault.Expected);
        }
    }

    // From which day on a period and all before it are known.
    private static ImmutableDictionary<SettlementPeriod, LocalDate> WholeFrom(IReadOnlyDictionary<SettlementPeriod, LocalDate> firstKnown)
    {
        var whole = ImmutableDictionary.CreateBuilder<SettlementPeriod, LocalDate>();
        LocalDate? before = null;
        foreach (var (period, first) in firstKnown.OrderBy(known => known.Key.Start))
        {
            before = before > first ? before : first;
            whole[period] = before.Value;
        }

        return whole.ToImmutable();
    }

    private FactsFile Knowing(Knowledge knowledge) => new(this) { Knowledge = knowledge, Periods = knowledge.AsLastKnown() };
}
