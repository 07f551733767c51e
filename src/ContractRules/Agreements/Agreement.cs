using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ContractRules.Agreements.Checks;
using ContractRules.Agreements.Invariants;
using ContractRules.Agreements.Layouts;
using ContractRules.Ranges;
using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Agreements;

/// <summary>
/// An agreement, written once: its parties, clauses and amendments. Settling, explaining and comparing are
/// interpretations of it. When built, it is checked as a whole.
/// </summary>
/// <example>
/// <code>
/// var royalty = new Agreement("royalty", "Royalty agreement", new LocalDate(2024, 1, 1), Cadence.Quarters,
///     parties: [author, publisher],
///     clauses: [new Clause("1", "Royalty", "Ten per cent of net sales.",
///         Royalty.Means((Percent(10) * NetSales).Rounded(Rounding.ToTheCent)),
///         publisher.Pays(author, Royalty))]);
/// </code>
/// </example>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed partial class Agreement
{
    private readonly Consolidation _consolidation;
    private readonly Consolidation _settledUnder;
    private readonly FrozenDictionary<string, FactDeclaration> _facts;
    private readonly FrozenSet<string> _countedBeforehand;
    private readonly Lazy<Fingerprints> _fingerprints;
    private readonly Lazy<EquatableMap<string>> _readAs;
    private readonly Lazy<StaticDenominators> _denominators;
    private readonly Lazy<StaticDenominators> _denominatorsAsRead;
    private readonly Lazy<EquatableArray<(Reading Reading, ReadingOption Option, Agreement Agreement)>> _amendedOtherwise;
    private readonly Lazy<EquatableArray<FactDeclaration>> _coreFacts;

    /// <summary>An agreement, checked as a whole.</summary>
    /// <param name="key">Its name on the command line: <c>international-voip</c>.</param>
    /// <param name="title">Its title.</param>
    /// <param name="dated">Its date, from which it is in force as signed.</param>
    /// <param name="cadence">The periods over which it settles.</param>
    /// <param name="parties">Its parties.</param>
    /// <param name="clauses">Its clauses as signed, in the order of the text.</param>
    /// <param name="amendments">Its amendments. Of those that take effect on one day, the one signed later governs.</param>
    /// <param name="firstPeriod">The first period where it is longer or shorter than the others, from signing to the end of the next quarter.</param>
    /// <param name="layout">How its statements are laid out; as its rules reckon where left out.</param>
    /// <param name="invariants">What holds of it whatever the facts, each with the clause that promises it.</param>
    /// <exception cref="ArgumentException">The key is none: lower-case words joined by hyphens.</exception>
    /// <exception cref="AgreementFaultsException">It is written wrongly; lists every fault.</exception>
    public Agreement(
        string key,
        string title,
        LocalDate dated,
        Cadence cadence,
        EquatableArray<Party> parties,
        EquatableArray<Clause> clauses,
        EquatableArray<Amendment> amendments = default,
        SettlementPeriod? firstPeriod = null,
        StatementLayout? layout = null,
        EquatableArray<Invariant> invariants = default)
    {
        (Key, Title, Dated) = (Rules.Key.Checked(key, nameof(key)), title.NotBlank(), dated.InData());
        (Parties, Clauses, Amendments, Layout, Invariants) = (parties, clauses, amendments, layout, invariants);
        Periods = new SettlementPeriods(cadence.Defined(), firstPeriod);

        _consolidation = _settledUnder = Consolidation.Of(dated, clauses, amendments, Choices);
        (Texts, var textFaults) = EveryText.Of(_consolidation, Periods, amendments);
        Facts = Texts.SelectMany(version => version.Facts).Distinct().ToEquatableArray();
        _facts = Facts.DistinctBy(fact => fact.Key).ToFrozenDictionary(fact => fact.Key, StringComparer.Ordinal);
        Items = Texts.SelectMany(version => version.Items).Distinct().ToEquatableArray();
        Lots = Texts.SelectMany(version => version.Lots).Select(kept => kept.Account.Lots).Distinct().ToEquatableArray();
        _countedBeforehand = amendments.SelectMany(amendment => amendment.CountedBeforehand).Select(fact => fact.Key).ToFrozenSet(StringComparer.Ordinal);
        Readings = AllReadings();
        Recollections = Recollection.Of(Texts);
        Openings = layout is null ? [] : LaidOutBalances.RememberedBeside(Recollections, layout, Texts);
        (_fingerprints, _readAs, _denominators) = (new(FingerprintsNow), new(ReadNow), new(() => StaticDenominators.Of(Texts)));
        _denominatorsAsRead = new(() => StaticDenominators.Of(Texts, Choices));
        _coreFacts = new(() => Agreements.CoreFacts.Of(this));
        _amendedOtherwise = new(AmendedOtherwiseNow);
        Ranges = RuleRanges.Of([.. Texts.Select(text => text.Meanings)]);

        EquatableArray<AgreementFault> faults = [.. textFaults, .. AgreementCheck.Faults(this)];
        if (faults.Count > 0)
        {
            throw new AgreementFaultsException(key, faults);
        }
    }

    /// <summary>Its name on the command line.</summary>
    public string Key { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>Its date, from which it is in force as signed.</summary>
    public LocalDate Dated { get; }

    /// <summary>The periods over which it settles.</summary>
    public SettlementPeriods Periods { get; }

    /// <summary>Whether there are periods before this one: what counts from earlier periods is not whole where facts begin with it and nothing was carried into it.</summary>
    /// <param name="period">The period.</param>
    public bool HasPeriodsBefore(SettlementPeriod period) => (Periods.First?.Start ?? Dated) < period.NotNull().Start;

    /// <summary>What kind of periods they are.</summary>
    public Cadence Cadence => Periods.Cadence;

    /// <summary>Its parties.</summary>
    public EquatableArray<Party> Parties { get; }

    /// <summary>Its clauses as signed, in the order of the text.</summary>
    public EquatableArray<Clause> Clauses { get; }

    /// <summary>Its amendments.</summary>
    public EquatableArray<Amendment> Amendments { get; }

    /// <summary>The amendments that never take effect, each with the one that supersedes it.</summary>
    public EquatableArray<SupersededAmendment> Superseded => _consolidation.Superseded;

    /// <summary>Its text as it stood from date to date, the earliest first: as signed, then after each amendment.</summary>
    public EquatableArray<AgreementVersion> Versions => _consolidation.Versions;

    /// <summary>Every text under which a period can be settled, whatever the readings: the versions, and those of periods inside which the text changes.</summary>
    internal EquatableArray<AgreementVersion> Texts { get; }

    /// <summary>Every fact that any version asks for, in the order of the text.</summary>
    public EquatableArray<FactDeclaration> Facts { get; }

    /// <summary>
    /// The facts that whoever settles ordinary periods supplies: those without a default on which a payment of any version hangs as long as
    /// nothing out of the ordinary is given, and those that are <see cref="Fact{T}.Ordinary"/>. In the order of the text.
    /// </summary>
    /// <remarks>
    /// With all of them given, and nothing else, no payment is undetermined for want of a fact unless the figures themselves are out of
    /// the ordinary: a volume for which the parties have still to agree. Which they are hangs on how the text is read.
    /// </remarks>
    public EquatableArray<FactDeclaration> CoreFacts => _coreFacts.Value;

    /// <summary>Every list of items that any version goes over, in the order of the text.</summary>
    public EquatableArray<ItemsDeclaration> Items { get; }

    /// <summary>All lots that any version keeps, in the order of the text.</summary>
    public EquatableArray<LotsDeclaration> Lots { get; }

    /// <summary>Every question that the text leaves open, in the order of the text.</summary>
    public EquatableArray<Reading> Readings { get; }

    /// <summary>The readings that it is settled under.</summary>
    public ReadingChoices Choices { get; } = ReadingChoices.Defaults;

    /// <summary>The holidays that business days pass over, beside weekends.</summary>
    public HolidayCalendar Holidays { get; } = HolidayCalendar.WeekendsOnly;

    /// <summary>The name of the option that every question is read by, under the key of its reading.</summary>
    public EquatableMap<string> ReadAs => _readAs.Value;

    /// <summary>What has to be remembered from one period to the next.</summary>
    public EquatableArray<Recollection> Recollections { get; }

    /// <summary>The same agreement under each other option of the readings that decide which amendment is in force and how its period is settled.</summary>
    internal EquatableArray<(Reading Reading, ReadingOption Option, Agreement Agreement)> AmendedOtherwise => _amendedOtherwise.Value;

    /// <summary>How its statements are laid out; null where they follow the order of its reckoning.</summary>
    public StatementLayout? Layout { get; }

    /// <summary>What holds of it whatever the facts, as those who wrote it promise: its own invariants.</summary>
    public EquatableArray<Invariant> Invariants { get; }

    /// <summary>The balances, and what they are made of, that statements remember beside it, so that they can roll them forward. No figure follows from them.</summary>
    internal EquatableArray<TermDeclaration> Openings { get; }

    /// <summary>What the rules of each version can come to.</summary>
    internal RuleRanges Ranges { get; }

    /// <summary>The fact under a key.</summary>
    /// <returns>Whether the agreement asks for such a fact.</returns>
    public bool TryGetFact(string key, [NotNullWhen(true)] out FactDeclaration? fact) => _facts.TryGetValue(key, out fact);

    /// <summary>Whether some version defines a term under a key.</summary>
    internal bool Defines(string key) => Texts.Any(text => text.TryDefine(key, out _));

    /// <summary>Whether some version asks for a fact, or defines a term, just as it is declared.</summary>
    internal bool Has(Named name) => name is FactDeclaration
        ? TryGetFact(name.Key, out var fact) && fact == name
        : Texts.Any(text => text.TryDefine(name.Key, out var defined) && defined.Term == name);

    /// <summary>The list of items under a key.</summary>
    /// <returns>Whether the agreement asks for such items.</returns>
    public bool TryGetItems(string key, [NotNullWhen(true)] out ItemsDeclaration? items)
    {
        key.NotNull();
        items = Items.FirstOrDefault(declared => declared.Key == key);
        return items is not null;
    }

    /// <summary>Whether an amendment lets a fact count that was given before any clause in force asked for it.</summary>
    internal bool CountsBeforehand(Named name) => _countedBeforehand.Contains(name.Key);

    /// <summary>The version in force on a date; null before the agreement's own date.</summary>
    /// <remarks>After <see cref="AsInForceOn"/>, the version in force on the date asked there, whatever the date.</remarks>
    public AgreementVersion? InForceOn(LocalDate date) => _settledUnder.InForceOn(date.InIso());

    /// <summary>
    /// The texts under one of which a period is settled, the last one unless the agreement ends before a change in it; none where it
    /// ends before the agreement's own date.
    /// </summary>
    internal IEnumerable<PeriodText> TextsOf(SettlementPeriod period) => _settledUnder.Of(period, Choices);

    /// <summary>
    /// A fingerprint of the text as far as it takes effect on a date or before: 32 digits that change with whatever could change
    /// a figure of a period up to then, and with nothing else.
    /// </summary>
    /// <remarks>
    /// It is the same on every machine and in every run. Words (headings, summaries, titles, phrases, questions) are no part of
    /// it, nor are readings, which are chosen, and holidays, which become known year by year. An amendment that takes effect
    /// later changes nothing; one that reaches back does.
    /// </remarks>
    /// <example><c>agreement.FingerprintThrough(new LocalDate(2002, 10, 31))</c>.</example>
    public string FingerprintThrough(LocalDate date) => _fingerprints.Value.Through(date.InIso());

    /// <summary>How fine the values of its rules can be.</summary>
    internal StaticDenominators Denominators => _denominators.Value;

    /// <summary>The same under the readings that it carries, which leave out what is not read.</summary>
    internal StaticDenominators DenominatorsAsRead => _denominatorsAsRead.Value;

    /// <summary>
    /// What a term, or another rule over the facts and terms of the agreement, can come to, whatever the facts and the readings: in
    /// its unit, by the version in force on a date.
    /// </summary>
    /// <remarks>
    /// Every value that it is ever determined as lies in the range, which follows from the ranges of the facts; it may be wider than
    /// what can really occur.
    /// </remarks>
    /// <param name="rule">A term, or a rule that names facts and terms of the agreement.</param>
    /// <param name="inForceOn">A date of the version meant; every version where left out.</param>
    /// <returns>The range; null where the rule can never be determined, or no version is in force on the date.</returns>
    /// <example><c>agreement.RangeOf(Recovered)</c> is <c>from 0 to 10000</c>, where no more than 10,000 is recovered in all.</example>
    public ValueRange? RangeOf<T>(Rule<T> rule, LocalDate? inForceOn = null)
        where T : struct
    {
        rule.Made();
        return inForceOn is not { } date ? Ranges.Of(rule.Node)
            : InForceOn(date) is { } version ? Ranges.Of(rule.Node, Texts.First(text => text.Equals(version.AsWritten)).Meanings)
            : null;
    }

    /// <summary>The title and the date.</summary>
    public override string ToString() => $"{Title} of {new DateValue(Dated)}";

    private Fingerprints FingerprintsNow() => _settledUnder.FingerprintsOf(Key, Periods);

    private EquatableArray<(Reading Reading, ReadingOption Option, Agreement Agreement)> AmendedOtherwiseNow() =>
    [
        .. from reading in Amendments.SelectMany(amendment => amendment.Readings).Distinct()
           from option in reading.Options
           where option != Choices.Of(reading)
           select (reading, option, Under(reading, option.Name)),
    ];

    private EquatableMap<string> ReadNow() =>
        EquatableMap<string>.Empty.With(Readings.Select(reading => KeyValuePair.Create(reading.Key, Choices.Of(reading).Name)));

    private EquatableArray<Reading> AllReadings() => Texts
        .SelectMany(version => version.Readings)
        .Concat(Amendments.SelectMany(amendment => amendment.Readings))
        .Distinct()
        .ToEquatableArray();
}
