using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Vocabulary;

/// <summary>
/// The accounting years of an agreement, from its first day to its last, with what its clause says of those that are short.
/// What is agreed for a year is had from here, so that it cannot be written without saying so.
/// </summary>
/// <example>
/// <c>var year = AccountingYear.StartingIn(4).Counting(ShortYears.ProRataByDays, from: signed);</c> then
/// <c>EarnedThisYear.ShortOfYearly(minimum, year)</c>.
/// </example>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record ContractYear
{
    internal ContractYear(AccountingYear year, ShortYears shortYears, Rule<LocalDate> from, Rule<LocalDate>? until, Rule<bool>? providedThat)
    {
        (Year, ShortYears, From) = (year, shortYears.Defined(), from.Made());
        (Until, ProvidedThat) = (until is null ? null : Lasting.CheckedThroughout(until, nameof(until)), providedThat);
    }

    /// <summary>The accounting years.</summary>
    public AccountingYear Year { get; }

    /// <summary>What is done with short ones.</summary>
    public ShortYears ShortYears { get; }

    /// <summary>The day on which the agreement begins.</summary>
    public Rule<LocalDate> From { get; }

    /// <summary>Its last day; null where it has none.</summary>
    public Rule<LocalDate>? Until { get; }

    /// <summary>What has to hold for the last day to count; null where the facts that it follows from have to be given.</summary>
    public Rule<bool>? ProvidedThat { get; }

    /// <summary>The same years, of which a last one that the agreement ends inside counts for nothing: no minimum is owed for it.</summary>
    /// <remarks>An agreement that can end says so, or counts the years <c>until</c> its last day; else it is refused when built.</remarks>
    /// <exception cref="InvalidOperationException">The years are counted until a last day, with which the last one ends.</exception>
    /// <example><c>AccountingYear.StartingIn(4).Counting(ShortYears.Whole, from: signed).LeavingOutAnUnfinishedYear()</c>.</example>
    public ContractYear LeavingOutAnUnfinishedYear() => Until is null
        ? this with { LeavesOutAnUnfinishedYear = true }
        : throw new InvalidOperationException($"The years end with {Until}, so that none is unfinished.");

    /// <summary>Whether a year starts with the period.</summary>
    public Rule<bool> StartsInThePeriod => Year.StartsInThePeriod;

    /// <summary>Whether a year of the agreement ends with the period, or the agreement in it.</summary>
    /// <remarks>No year ends before the agreement begins, nor after it has ended.</remarks>
    public Rule<bool> EndsInThePeriod => Until is null
        ? WaitingForItsEnd((Year.EndsInThePeriod & HasBegun).Called($"a {Year.Name} ends in the period, counted from {From}"))
        : ((Year.EndsInThePeriod & HasBegun & !EndedBefore(Until)) | EndsWith(Until))
            .Called($"a {Year.Name} ends in the period, counted from {From} to {Until}");

    /// <summary>What is agreed for a year, for the year of the period: whole, or by the days of a short one.</summary>
    /// <remarks>
    /// The last day counts from the period on in which it is given. A first year that is longer than the others
    /// (<see cref="AccountingYear.OfMonths"/>) counts once or by all of its days.
    /// </remarks>
    /// <example>
    /// 20,000 a year from April, for an agreement from 1 January 2002: by its days, the first year comes to 20,000 × 90 ÷ 365.
    /// </example>
    public Rule<T> Of<T>(Rule<T> yearly)
        where T : struct, IAmount => ShortYears switch
        {
            ShortYears.Whole => yearly.Made(),
            ShortYears.ProRataByDays => Expressions.Times<T>(yearly.Declared(), (DaysCounted / Year.DaysOf(ThePeriod.End).Called($"all its days")).Declared()),
            _ => throw new InvalidOperationException($"{ShortYears} is no way of counting short years."),
        };

    /// <summary>The years in words: <c>a year from April, short ones by days</c>.</summary>
    public override string ToString() => $"{Year}, short ones {(ShortYears == ShortYears.Whole ? "whole" : "by days")}";

    private bool LeavesOutAnUnfinishedYear { get; init; }

    private Rule<bool> WaitingForItsEnd(Rule<bool> ends) => LeavesOutAnUnfinishedYear ? ends : Rule<bool>.Of((Phrase)ends.Node with { WaitsForTheYearToEnd = true });

    private Rule<bool> HasBegun => From <= ThePeriod.End;

    private Rule<Quantity> DaysCounted
    {
        get
        {
            var days = (First.DaysUntil(Last) + Face<Quantity>.Own(Unit.Day.Of(1))).NotBelowZero();
            return Until is null
                ? days.Called($"the days from {From} in the {Year.Name}")
                : days.Called($"the days from {From} to {Until} in the {Year.Name}");
        }
    }

    private Rule<LocalDate> First => Year.FirstDayOf(ThePeriod.End, From);

    private Rule<LocalDate> Last => (Year.LastDayOf(ThePeriod.End), Until) switch
    {
        (var last, null) => last,
        (var last, { } until) when HasHappened(until) is { } happened => last.Earlier(until).Unless(!happened, then: last),
        (var last, { } until) => last.Earlier(until),
    };

    private Rule<bool> EndsWith(Rule<LocalDate> until) => Happened(until, until.FallsInThePeriod());

    private Rule<bool> EndedBefore(Rule<LocalDate> until) => Happened(until, until < ThePeriod.Start);

    private Rule<bool> Happened(Rule<LocalDate> until, Rule<bool> condition) =>
        HasHappened(until) is { } happened ? happened & condition : condition;

    // A last day that follows from events, such as a notice, is none before they have happened.
    private Rule<bool>? HasHappened(Rule<LocalDate> until) => ProvidedThat ?? until.Declared().Names().OfType<FactDeclaration>().Distinct()
        .Where(fact => fact is { IsStanding: true, Measure.Kind: MeasureKind.Date })
        .Select(fact => Rule<bool>.Of(new Given(fact)))
        .Aggregate((Rule<bool>?)null, (all, given) => all is null ? given : all & given);
}
