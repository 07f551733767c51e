using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Vocabulary;

/// <summary>
/// What changes on dates, also inside a period: a table of dates and rates, a quantity or an ownership that changed on a
/// day, seats added in mid-month, a daily balance.
/// </summary>
/// <remarks>
/// Each change counts from its day on, the day included, and changes what those before it in the list have left. So where
/// days are facts, and not in the order of the list, the last in the list that has come governs.
/// </remarks>
/// <typeparam name="T">What it is at any time: a rate, a quantity, an amount.</typeparam>
/// <example>
/// 500, from 8 July on 2,000: by days July is 500 × 7 ÷ 31 + 2,000 × 24 ÷ 31 = 1,661.29, rounded to the cent.
/// <code>Usd(500).ChangedTo(Usd(2_000), from: new LocalDate(2002, 7, 8)).ByDays().Rounded(Rounding.ToTheCent)</code>
/// </example>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record DatedAmount<T>
    where T : struct, IAmount
{
    private static readonly Rule<LocalDate> AfterThePeriod = ThePeriod.End.PlusDays(1);

    private readonly Rule<T> _first;
    private readonly EquatableArray<DatedChange<T>> _changes;

    internal DatedAmount(Rule<T> first, EquatableArray<DatedChange<T>> changes) => (_first, _changes) = (first, changes);

    /// <summary>The same, and another amount in its place from a day on.</summary>
    /// <param name="amount">What it is from then on.</param>
    /// <param name="from">The first day on which it is so.</param>
    /// <exception cref="ArgumentException">The contract states the day, and it comes no later than the one before.</exception>
    public DatedAmount<T> ChangedTo(Rule<T> amount, Rule<LocalDate> from) => With(new(from.Made(), amount.Made(), IsMovement: false, Happens: null));

    /// <summary>The same, and another amount in its place from the day of an event on; nothing changes until that day is given.</summary>
    /// <param name="amount">What it is from then on.</param>
    /// <param name="from">The day of the event, standing once it is given.</param>
    /// <exception cref="ArgumentException">The fact holds for one period only, so that in the next nothing would have changed.</exception>
    public DatedAmount<T> ChangedTo(Rule<T> amount, Fact<LocalDate> from) =>
        With(new(Lasting.Checked(from, nameof(from)), amount.Made(), IsMovement: false, Happens: from.WasGiven()));

    /// <summary>The same, and so much more from a day on; less where it is negative.</summary>
    /// <remarks>
    /// Where there is nothing to add, no day is asked for. A day before the period counts for the whole of it; one after the
    /// period leaves it as it was.
    /// </remarks>
    /// <param name="movement">What is added.</param>
    /// <param name="from">The first day on which it counts.</param>
    /// <exception cref="ArgumentException">The contract states the day, and it comes before the one of an earlier change.</exception>
    public DatedAmount<T> ChangedBy(Rule<T> movement, Rule<LocalDate> from) =>
        With(new(from.Made(), movement.Made(), IsMovement: true, Happens: !Nothing.Is(movement)));

    /// <summary>What it is on a day.</summary>
    /// <param name="day">The day.</param>
    /// <example>40 %, from 31 July on 25 %: on 30 July 40 %, on 31 July 25 %.</example>
    public Rule<T> On(Rule<LocalDate> day) => _changes
        .Aggregate(_first, (until, change) => change.After(until, change.HasComeBy(day)))
        .Called(Words(", as of {0}", day));

    /// <summary>Its mean over the period, weighted by days; of a balance, the average of the daily balance.</summary>
    /// <remarks>A period in which nothing changes has what its first day has. The mean can be finer than a cent: round what is paid.</remarks>
    /// <example>10 seats, 5 more from 21 June on: (10 × 20 + 15 × 10) ÷ 30 = 11 2/3.</example>
    public Rule<T> ByDays() => On(ThePeriod.Start).Unless(
        _changes.Select(change => change.ComesInThePeriod).Aggregate(Expressions.Or), then: WeightedByDays());

    /// <summary>The mean, for a period in which something is known to change.</summary>
    internal Rule<T> WeightedByDays()
    {
        var parts = new Stack<(Rule<T> Amount, Rule<Quantity> Days)>();
        Rule<LocalDate>? until = null;
        foreach (var change in _changes.Reverse())
        {
            parts.Push((change.Amount, Days(change.Day, until)));
            until = change.IsMovement ? until : change.EarlierDay(until);
        }

        parts.Push((_first, Days(null, until)));
        return parts
            .Select(part => Expressions.Times<T>(part.Amount.Declared(), (part.Days / ThePeriod.Days).Declared()))
            .Aggregate(Expressions.Plus)
            .Called(FormattableStringFactory.Create(
                $"{string.Join(", ", parts.Select((_, index) => $"{{{2 * index}}} for {{{(2 * index) + 1}}}"))}, weighted by days",
                [.. parts.SelectMany(part => (object[])[part.Amount, part.Days])]));
    }

    /// <summary>What it is, and from when: <c>40 %, from 2002-07-31 25 %</c>.</summary>
    public override string ToString() => Wording.Of(_first.Called(Words("")).Declared());

    private DatedAmount<T> With(DatedChange<T> change) => _changes.Any(change.IsKnownToPrecede)
        ? throw new ArgumentException($"Expected each change after the one before; found {change.Day} after {this}.", nameof(change))
        : new(_first, [.. _changes, change]);

    private static Rule<Quantity> Days(Rule<LocalDate>? from, Rule<LocalDate>? until)
    {
        var (first, end) = (from?.Later(ThePeriod.Start) ?? ThePeriod.Start, until?.Earlier(AfterThePeriod) ?? AfterThePeriod);
        var days = first.DaysUntil(end).NotBelowZero();
        return (from, until) switch
        {
            (null, null) => ThePeriod.Days,
            (null, { } day) => days.Called($"the days of the period before {day}"),
            ({ } day, null) => days.Called($"the days of the period from {day} on"),
            _ => days.Called($"the days of the period from {from} until {until}"),
        };
    }

    private FormattableString Words(string ending, params object[] others)
    {
        var changes = _changes.Select((change, index) => (Place: (2 * index) + 1 + others.Length, change.IsMovement))
            .Select(change => change.IsMovement
                ? $", {{{change.Place}}} more from {{{change.Place + 1}}}"
                : $", from {{{change.Place + 1}}} {{{change.Place}}}");
        return FormattableStringFactory.Create(
            $"{{{others.Length}}}{string.Concat(changes)}{ending}",
            [.. others, _first, .. _changes.SelectMany(change => (object[])[change.Amount, change.Day])]);
    }
}
