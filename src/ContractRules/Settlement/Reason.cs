using System.Globalization;
using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Values;
using Calendar = ContractRules.Values.Calendar;

namespace ContractRules.Settlement;

/// <summary>Why something cannot be determined: in which clause, for want of what, in which period or periods.</summary>
/// <param name="Kind">What kind of reason it is.</param>
/// <param name="Clause">The clause that calls for the fact, or that divides or raises to a power.</param>
/// <param name="Subject">The key of the fact, or the number or the condition in words.</param>
/// <param name="Period">The label of the period in which it was missing, of several the first; earlier than the statement's own where it is carried.</param>
[JsonConverter(typeof(Json.ReasonConverter))]
public sealed record Reason(ReasonKind Kind, ClauseReference Clause, string Subject, string Period)
{
    /// <summary>The label of the last period in which it was missing; the same as <see cref="Period"/> where it was missing in one.</summary>
    public string Through { get; internal init; } = Period;

    /// <summary>In how many periods it was missing.</summary>
    /// <remarks>At least so many, where several windows over the past, each with gaps of its own, overlap.</remarks>
    public int Periods { get; internal init; } = 1;

    /// <summary>Of a divisor that is zero, the keys of the facts that it asks for and that nobody gave.</summary>
    public EquatableArray<string> NotGiven { get; init; } = [];

    /// <summary>Of several items that it concerns, the first: <c>call C-17</c>; null where it concerns none.</summary>
    public string? Item { get; internal init; }

    /// <summary>How many items it concerns; of several periods, in the one in which they were most.</summary>
    public int Items { get; internal init; }

    /// <summary>The period or periods in words: <c>2002-04</c>, <c>2002-04 to 2002-09 (6 periods)</c>, <c>2002-04 (call C-17 and 2 more)</c>.</summary>
    public string Span => (Periods == 1 ? Period : string.Create(CultureInfo.InvariantCulture, $"{Period} to {Through} ({Periods} periods)")) + Items switch
    {
        0 => "",
        1 => $" ({Item})",
        var count => string.Create(CultureInfo.InvariantCulture, $" ({Item} and {count - 1} more)"),
    };

    /// <summary>The key of the fact that would settle it, or null where no fact would.</summary>
    public string? Needs => Kind is ReasonKind.NotGiven or ReasonKind.NotAgreed ? Subject : null;

    /// <summary>The reason in words: <c>agreed-fusion-expenses is still to be agreed for 2004-08</c>, <c>sales was not given for 2002-04 to 2002-09 (6 periods)</c>.</summary>
    public override string ToString() => Kind switch
    {
        ReasonKind.NotGiven => $"{Subject} was not given for {Span}",
        ReasonKind.NotAgreed => $"{Subject} is still to be agreed for {Span}",
        ReasonKind.NotProvidedFor => $"{Subject} does not hold in {Span}, and nothing is provided for where it doesn't",
        ReasonKind.NegativeBase => $"{Subject} is negative in {Span}, and has only whole powers",
        ReasonKind.BeyondCalendar => $"{Subject} lies in {Span} beyond {Calendar.Reach}",
        ReasonKind.NothingToCompare => $"there is no {Subject} in {Span}",
        ReasonKind.NoOpeningBalance => $"the opening balance {Subject} was not given after {Period}",
        ReasonKind.BeyondBounds => $"{Subject} has in {Span} more digits than are computed",
        _ => $"{Subject} is zero in {Span}, and nothing can be divided by it{NotGivenInWords}",
    };

    private string NotGivenInWords => NotGiven.Count switch
    {
        0 => "",
        1 => $"; {NotGiven[0]} was not given",
        <= 4 => $"; {Wording.Listed(NotGiven, "and")} were not given",
        var count => string.Create(CultureInfo.InvariantCulture, $"; {string.Join(", ", NotGiven.Take(3))} and {count - 3} more were not given"),
    };

    /// <summary>The same reason, as that of so many items; of items inside of others the inner ones are told.</summary>
    internal Reason OfItems(string first, int count) => Items > 0 ? this : this with { Item = first, Items = count };

    /// <summary>The same reasons, those of one thing over several periods in one, so that what is missing for ever does not pile up.</summary>
    internal static EquatableArray<Reason> Together(EquatableArray<Reason> reasons)
    {
        if (reasons.Count <= 1)
        {
            return reasons;
        }

        var places = new Dictionary<(ReasonKind Kind, ClauseReference Clause, string Subject), int>();
        var together = new List<Reason>(reasons.Count);
        foreach (var reason in reasons)
        {
            if (places.TryAdd((reason.Kind, reason.Clause, reason.Subject), together.Count))
            {
                together.Add(reason);
            }
            else
            {
                var place = places[(reason.Kind, reason.Clause, reason.Subject)];
                together[place] = together[place].JoinedTo(reason);
            }
        }

        return together.Count == reasons.Count ? reasons : [.. together];
    }

    // The labels of one cadence are in the order of time.
    private Reason JoinedTo(Reason other)
    {
        var (first, last) = (Earlier(Period, other.Period), Earlier(Through, other.Through) == Through ? other.Through : Through);
        var apart = string.CompareOrdinal(Through, other.Period) < 0 || string.CompareOrdinal(other.Through, Period) < 0;
        return this with
        {
            Period = first,
            Through = last,
            NotGiven = [.. NotGiven.Union(other.NotGiven)],
            Item = Items > 0 ? Item : other.Item,
            Items = Math.Max(Items, other.Items),
            Periods = apart ? Periods + other.Periods
                : HasNoGaps && other.HasNoGaps ? PeriodsIn(first, last) ?? Math.Max(Periods, other.Periods)
                : Math.Max(Periods, other.Periods),
        };
    }

    private bool HasNoGaps => Periods == 1 || PeriodsIn(Period, Through) == Periods;

    private static string Earlier(string one, string other) => string.CompareOrdinal(one, other) <= 0 ? one : other;

    private static int? PeriodsIn(string first, string last) =>
        SettlementPeriod.TryParse(first, out var start) && SettlementPeriod.TryParse(last, out var end) ? start.PeriodsThrough(end) : null;
}
