using System.Text.Json.Serialization;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Agreements;

/// <summary>A change to an agreement: what it edits, when it was signed, and from when it takes effect.</summary>
/// <remarks>The dates may differ, also backwards: an amendment can be signed after the day from which it takes effect.</remarks>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Amendment
{
    /// <summary>An amendment by its edits, applied in their order.</summary>
    /// <param name="title">What it is called: <c>Letter of 12 July 2002</c>.</param>
    /// <param name="effective">The day from which it takes effect.</param>
    /// <param name="signed">The day on which it was signed: a date, or a reading that decides between dates.</param>
    /// <param name="edits">Its edits.</param>
    public Amendment(string title, LocalDate effective, Rule<LocalDate> signed, params EquatableArray<Edit> edits)
    {
        Title = title.NotBlank();
        Effective = effective.InData();
        Signed = signed.Declared();
        Edits = edits;
    }

    /// <summary>What it is called.</summary>
    public string Title { get; }

    /// <summary>The day from which it takes effect; where a reading decides, that of the default.</summary>
    public LocalDate Effective { get; private init; }

    // The days from which it can take effect, as a reading decides; null where none does.
    private Node? EffectiveByReading { get; init; }

    /// <summary>The same amendment, taking effect on a day that a reading decides.</summary>
    /// <param name="day">A reading that decides between dates.</param>
    /// <exception cref="ArgumentException">It decides between other things.</exception>
    /// <remarks>
    /// Each way in which readings decide on the text of a period is checked when the agreement is built; where they are more than 1,024,
    /// the agreement is refused. Amendments that hang together take effect by one reading.
    /// </remarks>
    /// <example><c>letter.TakingEffectOn(LetterBindsFrom.Decides&lt;LocalDate&gt;(("its-date", July12), ("countersignature", August5)))</c>.</example>
    public Amendment TakingEffectOn(Rule<LocalDate> day)
    {
        ArgumentNullException.ThrowIfNull(day);
        return IsDate(day.Node)
            ? (this with { EffectiveByReading = day.Node }).Under(ReadingChoices.Defaults)
            : throw new ArgumentException($"'{day}' is no date; expected one, or a reading that decides between dates.", nameof(day));
    }

    /// <summary>The same amendment, taking effect on its day by the readings chosen.</summary>
    internal Amendment Under(ReadingChoices readings) =>
        EffectiveByReading is { } day ? this with { Effective = DateOf(day, readings)!.Value } : this;

    /// <summary>Every day from which it can take effect, by whatever reading.</summary>
    internal IEnumerable<LocalDate> EffectiveDays =>
        EffectiveByReading is { } days ? days.SelfAndDescendants().OfType<Constant>().Select(day => ((DateValue)day.Value).Date).Distinct() : [Effective];

    /// <summary>The day on which it was signed: a constant, or an ambiguity between constants.</summary>
    public Node Signed { get; }

    /// <summary>Its edits, in the order in which they are applied.</summary>
    public EquatableArray<Edit> Edits { get; }

    /// <summary>The question that decides how the period is settled inside which it takes effect; null where the amendment says it, or nothing.</summary>
    public Reading? PeriodOfChangeReading { get; private init; }

    /// <summary>One way for each option of the reading; one where none decides; none where nothing is said.</summary>
    internal EquatableArray<PeriodOfChange> PeriodsOfChange { get; init; } = [];

    /// <summary>The same amendment, saying how the period is settled inside which it takes effect.</summary>
    /// <remarks>
    /// One that takes effect on another day than the first of a period has to say so. Where it takes effect on the first day,
    /// all three ways are the same. By days, it has to substitute a number for another: one that substitutes none is refused when
    /// the agreement is built, also where by days is one option of a reading.
    /// </remarks>
    /// <example>
    /// 40 % becomes 25 % on 31 July, and July sales are 31,000: as at its end 7,750, as at its start 12,400, by days
    /// 40 % × 30,000 + 25 % × 1,000 = 12,250.
    /// </example>
    public Amendment SettlingThePeriodOfChange(PeriodOfChange settled) =>
        this with { PeriodOfChangeReading = null, PeriodsOfChange = [settled.Defined()] };

    /// <summary>The facts that count towards totals and balances also where they were given before it took effect.</summary>
    public EquatableArray<FactDeclaration> CountedBeforehand { get; private init; } = [];

    /// <summary>The same amendment, letting a fact that it brings count also where it was given for periods before.</summary>
    /// <remarks>Without this a fact counts from the first period on in which a clause in force asks for it.</remarks>
    public Amendment CountingBeforehand<T>(Fact<T> fact)
        where T : struct => this with { CountedBeforehand = [.. CountedBeforehand, fact.Made().Declaration] };

    /// <summary>The same amendment, with a reading that decides how the period is settled inside which it takes effect.</summary>
    /// <param name="reading">The open question.</param>
    /// <param name="settled">How the period is settled by each of its options, in their order.</param>
    /// <exception cref="ArgumentException">There are more or fewer ways than options.</exception>
    public Amendment SettlingThePeriodOfChange(Reading reading, params EquatableArray<PeriodOfChange> settled)
    {
        return settled.Count == reading.NotNull().Options.Count
            ? this with { PeriodOfChangeReading = reading, PeriodsOfChange = [.. settled.Select(way => way.Defined(nameof(settled)))] }
            : throw new ArgumentException($"Reading '{reading}' has {reading.Options.Count} options, but {settled.Count} ways follow from it.", nameof(settled));
    }

    /// <inheritdoc cref="SettlingThePeriodOfChange(Reading, EquatableArray{PeriodOfChange})"/>
    /// <param name="reading">The open question.</param>
    /// <param name="settled">The name of each option, in any order, and how the period is settled by it.</param>
    public Amendment SettlingThePeriodOfChange(Reading reading, params EquatableArray<(string Option, PeriodOfChange Settled)> settled)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return SettlingThePeriodOfChange(reading, reading.InOrder(settled));
    }

    /// <summary>How the period is settled inside which it takes effect, by the readings chosen; null where it doesn't say.</summary>
    public PeriodOfChange? PeriodOfChangeBy(ReadingChoices readings) =>
        readings.NotNull() is var chosen && PeriodOfChangeReading is { } reading ? PeriodsOfChange[chosen.IndexOf(reading)]
        : PeriodsOfChange is [var settled] ? settled
        : null;

    /// <summary>The day on which it was signed, by the readings chosen; null where that is no constant.</summary>
    public LocalDate? SignedOn(ReadingChoices readings) => DateOf(Signed, readings.NotNull());

    /// <inheritdoc/>
    public override string ToString() => Title;

    /// <summary>Whether it was signed on a date, whatever the readings.</summary>
    internal bool IsSignedOnADate => IsDate(Signed);

    /// <summary>The readings that decide when it was signed.</summary>
    internal IEnumerable<Reading> SigningReadings => ReadingsIn(Signed);

    /// <summary>The readings that decide when it takes effect.</summary>
    internal IEnumerable<Reading> EffectiveReadings => ReadingsIn(EffectiveByReading);

    /// <summary>The readings that decide when it was signed, when it takes effect, and how the period is settled inside which it does.</summary>
    internal IEnumerable<Reading> Readings => [.. SigningReadings, .. EffectiveReadings, .. PeriodOfChangeReading is { } reading ? new[] { reading } : []];

    /// <summary>Whether a period is settled by days, by any reading, although no number is substituted for another.</summary>
    internal bool ChangesNothingByDays => PeriodsOfChange.Contains(PeriodOfChange.ByDays)
        && !Edits.OfType<SubstituteConstant>().Any(edit => edit.Constant is Constant { Measure.IsNumber: true });

    private static IEnumerable<Reading> ReadingsIn(Node? date) => date?.SelfAndDescendants().OfType<Ambiguity>().Select(ambiguity => ambiguity.Reading) ?? [];

    private static bool IsDate(Node node) =>
        node is Constant(DateValue, _) || (node is Ambiguity(_, var branches) && branches.All(IsDate));

    private static LocalDate? DateOf(Node node, ReadingChoices readings) => node switch
    {
        Constant(DateValue(var date), _) => date,
        Ambiguity(var reading, var branches) => DateOf(branches[readings.IndexOf(reading)], readings),
        _ => null,
    };
}
