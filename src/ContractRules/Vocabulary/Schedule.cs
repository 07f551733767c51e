using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Vocabulary;

/// <summary>Amounts that a clause lists by date: "10,000 at the end of 2001 and 25,000 at the end of 2002".</summary>
/// <remarks>
/// Each amount belongs to the period that its date falls in. An agreement is refused where a date lies before its first period,
/// since the amount would never be due. What holds from a date on, until another takes its place, is no schedule but a rate that changes.
/// </remarks>
/// <example>
/// <code>
/// var milestones = Schedule.Of(
///     Scheduled.On(new LocalDate(2001, 12, 31), Currency.Usd.Of(10_000)),
///     Scheduled.On(new LocalDate(2002, 12, 31), Currency.Usd.Of(25_000)));
/// var clause = new Clause("3", "Milestones", "…", Publisher.Pays(Author, milestones.InThePeriod));
/// </code>
/// </example>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Schedule<T>
    where T : struct, IAmount
{
    internal Schedule(EquatableArray<Scheduled<T>> entries) => Entries = entries;

    /// <summary>The entries, in the order of the text.</summary>
    public EquatableArray<Scheduled<T>> Entries { get; }

    /// <summary>What is listed for dates in the period, added up; nothing where none is.</summary>
    /// <example>10,000 in the last quarter of 2001, nothing in the next three, 25,000 in the last of 2002.</example>
    public Rule<T> InThePeriod => Of(date => date.FallsInThePeriod()).Called(Listing("what falls in the period", []));

    /// <summary>What is listed up to a date, that date included, in total.</summary>
    /// <example><c>milestones.UpTo(ThePeriod.End)</c>: 10,000 until 30 December 2002, then 35,000.</example>
    public Rule<T> UpTo(Rule<LocalDate> date)
    {
        date.Made();
        return Of(listed => listed <= date).Called(Listing($"what is listed up to {{{2 * Entries.Count}}}", [date]));
    }

    /// <summary>The entries in words.</summary>
    public override string ToString() => string.Join("; ", Entries);

    private Rule<T> Of(Func<Rule<LocalDate>, Rule<bool>> counts) => Entries
        .Select(entry => entry.Amount.ProvidedThat(counts(entry.Date)))
        .Aggregate((sum, amount) => sum + amount);

    private FormattableString Listing(string beginning, IEnumerable<IRule> others)
    {
        var places = Enumerable.Range(0, Entries.Count).Select(entry => $"{{{2 * entry}}} on {{{(2 * entry) + 1}}}").ToList();
        return FormattableStringFactory.Create(
            $"{beginning}, of {Wording.Listed(places, "and")}",
            [.. Entries.SelectMany(entry => new IRule[] { entry.Amount, (Rule<LocalDate>)entry.Date }), .. others]);
    }
}

/// <summary>Puts entries together to a schedule.</summary>
public static class Schedule
{
    /// <summary>A schedule of amounts by date.</summary>
    /// <exception cref="ArgumentException">There is no entry, a date is listed twice, or amounts are in different units; the message lists every place.</exception>
    public static Schedule<T> Of<T>(params EquatableArray<Scheduled<T>> entries)
        where T : struct, IAmount
    {
        var faults = Faults(entries).ToList();
        return faults.Count == 0
            ? new(entries)
            : throw new ArgumentException($"No schedule: {string.Join("; ", faults)}.", nameof(entries));
    }

    private static IEnumerable<string> Faults<T>(EquatableArray<Scheduled<T>> entries)
        where T : struct, IAmount
    {
        if (entries.Count == 0)
        {
            return ["expected one entry or more, found none"];
        }

        var twice = entries
            .GroupBy(entry => entry.Date)
            .Where(listed => listed.Count() > 1)
            .Select(listed => $"{new DateValue(listed.Key)} is listed {listed.Count()} times: expected each date once");
        return entries.Select(entry => Measuring.Of(entry.Amount.Declared())).Distinct().Count() > 1
            ? twice.Append($"amounts in different units: {string.Join(", ", entries)}")
            : twice;
    }
}
