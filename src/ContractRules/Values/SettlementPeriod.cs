using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace ContractRules.Values;

/// <summary>A period that is settled: the days from its start to its end, both included.</summary>
/// <example><c>SettlementPeriod.Month(2002, 10)</c> runs from 1 to 31 October 2002 and is written <c>2002-10</c>.</example>
[JsonConverter(typeof(Json.SettlementPeriodConverter))]
public sealed record SettlementPeriod
{
    private SettlementPeriod(LocalDate start, LocalDate end)
    {
        if (end < start)
        {
            throw new ArgumentException($"A period cannot end ({Iso(end)}) before it starts ({Iso(start)}).", nameof(end));
        }

        Start = start;
        End = end;
        Label = LabelOf(start, end);
    }

    /// <summary>The first day.</summary>
    public LocalDate Start { get; }

    /// <summary>The last day.</summary>
    public LocalDate End { get; }

    /// <summary>The period as data writes it: <c>2002-10</c>, <c>2002-Q4</c>, <c>2002</c>, <c>2002-10-01/2002-10-14</c>, or <c>2002-10-14</c> for a single day. One that was read is written as it was given.</summary>
    public string Label { get; private init; }

    /// <summary>A calendar month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month, or it lies outside the years 1900 to 2999.</exception>
    public static SettlementPeriod Month(int year, int month) => Months(FirstOf(year, month.From(1, to: 12)), 1);

    /// <summary>A calendar quarter, 1 to 4.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quarter, or it lies outside the years 1900 to 2999.</exception>
    public static SettlementPeriod Quarter(int year, int quarter) => Months(FirstOf(year, (quarter.From(1, to: 4) * 3) - 2), 3);

    /// <summary>A calendar year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It lies outside the years 1900 to 2999.</exception>
    public static SettlementPeriod Year(int year) => Months(FirstOf(year, month: 1), 12);

    /// <summary>The days from one date to another, both included.</summary>
    /// <exception cref="ArgumentException">The end lies before the start.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date lies outside the years 1900 to 2999.</exception>
    public static SettlementPeriod Between(LocalDate start, LocalDate end) => new(start.InData(), end.InData());

    /// <summary>Reads a period as data writes it (see <see cref="Label"/>).</summary>
    /// <returns>Whether the text is a period.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out SettlementPeriod? period)
    {
        period = text?.Split('/') switch
        {
            [var start, var end] => OfInterval(start, end) is { } interval ? interval with { Label = text } : null,
            [var day] when day.Length == "2002-10-14".Length => OfInterval(day, day) is { } single ? single with { Label = day } : null,
            [var single] => OfCalendar(single),
            _ => null,
        };
        return period is not null;
    }

    /// <summary>Whether it is the same days, however they were written.</summary>
    public bool Equals(SettlementPeriod? other) => other is not null && (Start, End) == (other.Start, other.End);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, End);

    /// <summary>Whether this period starts on the day after the other ends.</summary>
    public bool Follows(SettlementPeriod other) => Start == other.NotNull().End.PlusDays(1);

    /// <summary>Whether the period is one of a cadence: October 2002 is a month and an interval, but no quarter.</summary>
    public bool IsOneOf(Cadence cadence) => cadence == Cadence.Intervals || this == Of(cadence, Start);

    /// <summary>The period of the same cadence that starts on the day after this one ends.</summary>
    /// <remarks>An interval that is no calendar month, quarter or year is followed by one of as many days.</remarks>
    public SettlementPeriod Next() => MonthsIn(Start, End) is { } months
        ? Months(End.PlusDays(1), months)
        : new SettlementPeriod(End.PlusDays(1), End.PlusDays(1 + Period.DaysBetween(Start, End)));

    /// <summary>How many periods of its cadence there are from this one to another, both counted; null where that is not known.</summary>
    /// <remarks>Of calendar months, quarters and years it is. Intervals can be of any length, so of them only one is counted.</remarks>
    internal int? PeriodsThrough(SettlementPeriod last) => (MonthsIn(Start, End), MonthsIn(last.Start, last.End)) switch
    {
        _ when this == last => 1,
        ({ } months, var others) when months == others && last.Start > Start =>
            (Period.Between(Start, last.Start, PeriodUnits.Months).Months / months) + 1,
        _ => null,
    };

    /// <summary>The month, quarter or year that holds a date.</summary>
    internal static SettlementPeriod Of(Cadence cadence, LocalDate date) => cadence switch
    {
        Cadence.Months => Months(date.With(DateAdjusters.StartOfMonth), 1),
        Cadence.Quarters => Months(new LocalDate(date.Year, date.Month - ((date.Month - 1) % 3), 1), 3),
        Cadence.Years => Months(new LocalDate(date.Year, 1, 1), 12),
        _ => throw new ArgumentOutOfRangeException(nameof(cadence), cadence, "No calendar sets the periods."),
    };

    /// <summary>Whether a date lies in the period.</summary>
    internal bool Holds(LocalDate date) => Start <= date && date <= End;

    /// <summary>Whether another period lies wholly in this one.</summary>
    internal bool Holds(SettlementPeriod other) => Holds(other.Start) && Holds(other.End);

    /// <summary>The period as data writes it.</summary>
    public override string ToString() => Label;

    private static LocalDate FirstOf(int year, int month) => new(year.From(Calendar.First.Year, to: Calendar.Last.Year), month, 1);

    private static SettlementPeriod Months(LocalDate start, int months) => new(start, start.PlusMonths(months).PlusDays(-1));

    private static int? MonthsIn(LocalDate start, LocalDate end) => end.PlusDays(1) switch
    {
        var next when start.Day == 1 && next == start.PlusMonths(1) => 1,
        var next when start.Day == 1 && start.Month % 3 == 1 && next == start.PlusMonths(3) => 3,
        var next when start is { Day: 1, Month: 1 } && next == start.PlusMonths(12) => 12,
        _ => null,
    };

    private static string LabelOf(LocalDate start, LocalDate end) => MonthsIn(start, end) switch
    {
        1 => string.Create(CultureInfo.InvariantCulture, $"{start.Year:D4}-{start.Month:D2}"),
        3 => string.Create(CultureInfo.InvariantCulture, $"{start.Year:D4}-Q{(start.Month + 2) / 3}"),
        12 => string.Create(CultureInfo.InvariantCulture, $"{start.Year:D4}"),
        _ => $"{Iso(start)}/{Iso(end)}",
    };

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static SettlementPeriod? OfInterval(string start, string end) =>
        LocalDatePattern.Iso.Parse(start).TryGetValue(default, out var first)
        && LocalDatePattern.Iso.Parse(end).TryGetValue(default, out var last) && first <= last
        && Calendar.Covers(first) && Calendar.Covers(last)
            ? new SettlementPeriod(first, last)
            : null;

    private static SettlementPeriod? OfCalendar(string text)
    {
        var isQuarter = text.Length == 7 && text[5] == 'Q' && text[6] is >= '1' and <= '4';
        var (firstMonth, months) = text.Length switch
        {
            4 => ($"{text}-01", 12),
            7 when isQuarter => ($"{text[..5]}{((text[6] - '0') * 3) - 2:D2}", 3),
            _ => (text, 1),
        };
        return firstMonth.Length == 7 && LocalDatePattern.Iso.Parse($"{firstMonth}-01").TryGetValue(default, out var start)
        && Calendar.Covers(start)
            ? Months(start, months)
            : null;
    }
}
