using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Statements;

/// <summary>How duties and powers stand, as data names it and as people read it.</summary>
internal static class StandingWords
{
    private const string Undetermined = "undetermined";

    /// <summary>The state of a duty in data: <c>not-yet-due</c>.</summary>
    public static string NameOf(DutyStanding? standing) => standing switch
    {
        DutyStanding.NotYetDue => "not-yet-due",
        DutyStanding.Kept => "kept",
        DutyStanding.Late => "late",
        DutyStanding.Broken => "broken",
        DutyStanding.Excused => "excused",
        _ => Undetermined,
    };

    /// <summary>The state of a power in data: <c>available</c>.</summary>
    public static string NameOf(PowerStanding? standing) => standing switch
    {
        PowerStanding.Unavailable => "unavailable",
        PowerStanding.Pending => "pending",
        PowerStanding.Available => "available",
        PowerStanding.Exercised => "exercised",
        _ => Undetermined,
    };

    /// <summary>The state of a duty in words: <c>not yet due</c>.</summary>
    public static string InWords(DutyStanding? standing) => NameOf(standing).Replace('-', ' ');

    /// <summary>So many days, in words: <c>1 day</c>, <c>852 days</c>.</summary>
    public static string Days(int count) => Wording.Of(new NumberValue(count), Measure.Of(Unit.Day));

    /// <summary>By how much a measured duty was missed, in words: <c>577,222 minutes</c>; empty for an act.</summary>
    public static string ShortfallOf(DutyState state) =>
        state is { Shortfall: { } shortfall, Duty.Shortfall: { } rule } && Measuring.Of(rule) is { } measure
            ? Wording.Of(new NumberValue(shortfall), measure)
            : "";

    /// <summary>The clauses that go on to bind once the agreement has ended.</summary>
    public static IEnumerable<ClauseReference> Surviving(this Statement statement) =>
        statement.Version.Clauses.Where(clause => clause.OutlivesTermination).Select(clause => clause.Reference);
}
