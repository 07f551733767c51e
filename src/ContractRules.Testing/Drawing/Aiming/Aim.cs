using ContractRules.Agreements;
using ContractRules.Coverage;
using ContractRules.Settlement;

namespace ContractRules.Testing.Drawing.Aiming;

/// <summary>
/// Aims facts at a branch of a rule: of what has to hold on the way to it, and of what the agreement expects, one condition after another is met that
/// is not yet, as long as that leaves no more of them open than before, until the last period takes the branch.
/// </summary>
internal sealed class Aim(TimelineShape shape, DrawnPeriods periods, DrawnFacts facts)
{
    private const int Turns = 12;
    private const int PercentWorse = 15;

    private readonly Probes _probes = new();

    /// <summary>The timeline, nearer to taking a branch in its last period.</summary>
    public PeriodFacts[] Towards(Route route, PeriodFacts[] timeline, Agreement read, Dice dice)
    {
        var meeting = new Meeting(shape, periods, facts, dice);
        var draft = new Draft(read, _probes, timeline);
        if (draft.TextOf(draft.Last)?.Equals(route.Text) != true)
        {
            return timeline;
        }

        var open = Open(route, draft);
        // What is as near by another way is as good.
        var best = (Draft: draft, Open: open.Count + 1);
        for (var turn = 0; turn < Turns && open.Count > 0; turn++)
        {
            var next = meeting.Met(draft, dice.OneOf(open));
            var left = Open(route, next);
            best = left.Count < best.Open ? (next, left.Count) : best;
            (draft, open) = left.Count <= open.Count || dice.Happens(PercentWorse) ? (next, left) : (draft, open);
        }

        return best.Draft.Periods;
    }

    // What is expected of the facts may be undetermined, and not fail.
    private static List<Wanted> Open(Route route, Draft draft) =>
    [
        .. route.Requirements
            .Select(needed => new Wanted(draft.Last, needed.Clause, needed.Condition, needed.Holds))
            .Where(wanted => !wanted.IsMet(draft)),
        .. draft.TextOf(draft.Last)!.Clauses
            .SelectMany(clause => clause.Expectations.Where(expected => expected.ConcernsFactsAlone), (clause, expected) => new Wanted(draft.Last, clause.Reference, expected.Rule, Holds: true))
            .Where(wanted => draft.Truth(wanted.Place, wanted.Condition, wanted.Clause) == false),
    ];
}
