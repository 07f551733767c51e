using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Settlement;

/// <summary>
/// Facts with the days on which they became known. A period may stand in it more than once; the latest row known counts, fact by fact
/// and item by item.
/// </summary>
/// <remarks>Adding to it changes nothing of what it gives as known on a day before.</remarks>
/// <example>
/// January had 90 calls, as known in February, and 110, as known in March:
/// <code>
/// var knowledge = Knowledge.Of(
///     PeriodFacts.For(january).With(Calls, Call.Of(90)).KnownOn(new LocalDate(2024, 2, 5)),
///     PeriodFacts.For(february).With(Calls, Call.Of(50)).KnownOn(new LocalDate(2024, 3, 5)),
///     PeriodFacts.For(january).With(Calls, Call.Of(110)).KnownOn(new LocalDate(2024, 3, 5)));
/// </code>
/// </example>
[JsonConverter(typeof(Json.KnowledgeConverter))]
public sealed record Knowledge
{
    private Knowledge(EquatableArray<KnownFacts> rows) => Rows = rows;

    /// <summary>Nothing known yet.</summary>
    public static Knowledge None { get; } = new([]);

    /// <summary>What became known, in the order in which it was told, whatever its days.</summary>
    public EquatableArray<KnownFacts> Rows { get; }

    /// <summary>Knowledge of these rows, in any order.</summary>
    public static Knowledge Of(params EquatableArray<KnownFacts> rows) => None.With(rows);

    /// <summary>The same knowledge and these rows.</summary>
    public Knowledge With(params EquatableArray<KnownFacts> rows) => new([.. Rows, .. rows.Whole()]);

    /// <summary>The knowledge as it was on a day: without the rows that became known later.</summary>
    public Knowledge KnownOn(LocalDate day)
    {
        day.InIso();
        return new([.. Rows.Where(row => row.Day <= day)]);
    }

    /// <summary>The facts of each period as they were known on a day, in the order of the periods; none of a period of which nothing was.</summary>
    public EquatableArray<PeriodFacts> AsKnownOn(LocalDate day) => KnownOn(day).AsLastKnown();

    /// <summary>The facts of each period as they are known by all rows, in the order of the periods.</summary>
    public EquatableArray<PeriodFacts> AsLastKnown()
    {
        var known = new KnownSoFar(this);
        known.LearnAll();
        return [.. known.Periods];
    }

    /// <summary>The day on which anything of a period first became known; null where nothing did.</summary>
    public LocalDate? FirstKnownOf(SettlementPeriod period)
    {
        period.NotNull();
        return Rows.Where(row => row.Facts.Period == period).Min(row => (LocalDate?)row.Day);
    }

    /// <summary>
    /// All that is wrong in it for an agreement: what is wrong in any row, periods that don't adjoin, a day before the period ends, rows of one
    /// day that contradict each other, and what is withdrawn although it was never given.
    /// </summary>
    /// <remarks>While there is any, nothing is settled. What the facts must satisfy together is found by settling them.</remarks>
    /// <param name="agreement">The agreement that asks for the facts.</param>
    /// <param name="mayWait">Whether a period may come after one of which nothing is known yet, and waits for it, as where statements are issued.</param>
    public EquatableArray<FactFault> FaultsUnder(Agreement agreement, bool mayWait = false)
    {
        return [.. KnowledgeCheck.Faults(agreement.NotNull(), this, mayWait)];
    }

    /// <summary>The rows.</summary>
    public override string ToString() => Rows.Count == 0 ? "nothing known" : string.Join("; ", Rows);
}
