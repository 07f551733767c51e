using ContractRules.Agreements;
using ContractRules.Comparison.Columns;
using ContractRules.Plans.Lowering;
using ContractRules.Plans.Variations;
using ContractRules.Settlement;

namespace ContractRules.Comparison;

/// <summary>Settles a run in many ways to read the text side by side: by one plan for all ways of the same text, where that pays and there is a plan.</summary>
/// <param name="agreement">The agreement, under the readings that are in effect.</param>
/// <param name="read">The agreement in other ways to read it.</param>
/// <param name="periods">The facts of each period, from the first on.</param>
/// <param name="asRead">What is paid as the text is read.</param>
internal sealed class WaysSideBySide(Agreement agreement, AgreementAsRead read, IReadOnlyList<PeriodFacts> periods, PaidAsRead asRead)
{
    private readonly Answers _answers = new(agreement, areByRow: true);
    private readonly Dictionary<ReadingChoices, WaysByPlan?> _plans = [];

    /// <summary>What parties receive more or less in those of the ways that plans settle; the others are left to the reference.</summary>
    public IEnumerable<(ReadingChoices Way, ReadingTrial Trial)> Of(IEnumerable<ReadingChoices> ways)
    {
        foreach (var group in ways.GroupBy(_answers.OfAllRows))
        {
            var together = group.ToList();
            foreach (var found in PlanFor(group.Key, together.Count) is { } plan ? together.Zip(plan.With(together, asRead)) : [])
            {
                yield return found;
            }
        }
    }

    private WaysByPlan? PlanFor(ReadingChoices ofAllRows, int ways) => _plans.TryGetValue(ofAllRows, out var known) ? known
        : ways < SideBySide.OneByOne ? null
        : _plans[ofAllRows] = WaysByPlan.Of(read.With(ofAllRows), periods);
}
