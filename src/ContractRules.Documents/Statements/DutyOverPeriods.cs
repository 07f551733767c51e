using ContractRules.Agreements;
using ContractRules.Documents.Reports;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Statements;

/// <summary>One duty over all periods that it is in force, in words.</summary>
/// <param name="Course">How it stood at the end of each.</param>
/// <param name="Cadence">What kind of periods they are.</param>
internal sealed record DutyOverPeriods(EquatableArray<(SettlementPeriod Period, DutyState State)> Course, Cadence Cadence)
{
    private const int MostSpans = 3;

    public ClauseReference Clause => Course[0].State.Clause;

    /// <summary>What is owed: <c>Fusion shall sell the minutes promised</c>.</summary>
    public string InWords => $"{Duty.Obligor} shall {Duty.What}";

    /// <summary>What calls for attention, one thing a line; empty where nothing does.</summary>
    public EquatableArray<string> Attention => [.. Short(), .. Late(), .. NotDone(), .. Open()];

    /// <summary>How it stood where nothing calls for attention.</summary>
    public DutyStanding AtBest =>
        Course.Any(one => one.State.Standing == DutyStanding.Kept) ? DutyStanding.Kept
        : Course.Any(one => one.State.Standing == DutyStanding.Excused) ? DutyStanding.Excused
        : DutyStanding.NotYetDue;

    private Duty Duty => Course[0].State.Duty;

    // An act that is due once is told once, as it stood last, in however many periods it was late.
    private IEnumerable<DutyState> Acts => Course
        .Where(one => one.State is { Duty.KeptOn: not null, Due: not null })
        .GroupBy(one => one.State.Due, one => one.State)
        .Select(due => due.Last());

    private EquatableArray<string> Short()
    {
        var missed = Course.Where(one => one.State is { Standing: DutyStanding.Broken, Shortfall: not null }).ToList();
        return missed.Count == 0 ? [] : [$"short in {In(missed)}, by {StandingWords.ShortfallOf(missed[^1].State)}{(missed.Count > 1 ? " in the last" : "")}"];
    }

    private EquatableArray<string> Late() => Acts.Where(act => act.Standing == DutyStanding.Late).ToList() switch
    {
        [] => [],
        [var act] => [$"due on {ExactText.Of(act.Due)}, done {StandingWords.Days(act.DaysLate)} late"],
        [.., var last] acts => [$"done late {acts.Count} times; the last, due on {ExactText.Of(last.Due)}, {StandingWords.Days(last.DaysLate)} late"],
    };

    private EquatableArray<string> NotDone() => Acts.Where(act => act.Standing == DutyStanding.Broken).ToList() switch
    {
        [] => [],
        [var act] => [$"due on {ExactText.Of(act.Due)}, not done {StandingWords.Days(act.DaysLate)} later"],
        [.., var last] acts => [$"not done {acts.Count} times; the last, due on {ExactText.Of(last.Due)}, not done {StandingWords.Days(last.DaysLate)} later"],
    };

    private EquatableArray<string> Open() => Course
        .Where(one => one.State.Standing is null)
        .GroupBy(one => Missing.In(one.State.Reasons))
        .Select(open => $"undetermined in {In([.. open])}: {Missing.InWords(open.Key)}")
        .ToEquatableArray();

    private string In(List<(SettlementPeriod Period, DutyState State)> some)
    {
        var spans = Spans.Of(some.Select(one => one.Period));
        return some.Count == 1 ? $"{some[0].Period}"
            : some.Count == Course.Count ? $"all {some.Count} {Cadence.Plural()}"
            : spans.Count <= MostSpans ? $"{string.Join(", ", spans)}, {some.Count} of {Course.Count} {Cadence.Plural()}"
            : $"{some.Count} of {Course.Count} {Cadence.Plural()} from {some[0].Period} to {some[^1].Period}";
    }
}
