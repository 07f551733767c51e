using ContractRules.Agreements;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>Trues up a fiscal year: settles it again with what an audit found.</summary>
public static class TruingUp
{
    /// <summary>The true-up of a fiscal year.</summary>
    /// <remarks>
    /// Periods before the year stay as they were settled, and pass their state into it. Periods after it are settled
    /// again too, from the state that the audited year leaves.
    /// </remarks>
    /// <param name="agreement">The agreement, under the readings it carries.</param>
    /// <param name="periods">The facts as settled, of the year's periods and of all before; those after may follow.</param>
    /// <param name="audited">
    /// What the audit adjusts, for periods of the year: each fact given here takes the place of the one given for its
    /// period. A fact or a period not given here stays as it was settled.
    /// </param>
    /// <param name="year">The fiscal year: any span of whole periods.</param>
    /// <param name="carried">What the periods before the first passed on; nothing where it is the first of all.</param>
    /// <returns>The true-up; or all faults in the facts. Never throws because of data.</returns>
    /// <example><c>agreement.TrueUp(months, audited, SettlementPeriod.Year(2003)).OfYear.Net</c>.</example>
    public static TrueUp TrueUp(
        this Agreement agreement,
        IReadOnlyList<PeriodFacts> periods,
        IReadOnlyList<PeriodFacts> audited,
        SettlementPeriod year,
        CarriedState? carried = null)
    {
        agreement.NotNull();
        var faults = AuditedFactsCheck.Faults(periods.Whole(), audited.Whole(), year.NotNull()).ToEquatableArray();
        var adjustment = faults.Count > 0
            ? new Adjustment([], [.. faults.Concat(agreement.Settle(periods, carried).Faults).Distinct()])
            : agreement.Settle(periods, carried).AdjustTo(agreement.Settle(Audited(periods, audited), carried));
        return new TrueUp(year, adjustment.Within(year), adjustment.After(year));
    }

    private static List<PeriodFacts> Audited(IReadOnlyList<PeriodFacts> periods, IReadOnlyList<PeriodFacts> audited)
    {
        var found = audited.ToDictionary(facts => facts.Period);
        return [.. periods.Select(facts => found.TryGetValue(facts.Period, out var adjusted) ? facts.Updated(adjusted) : facts)];
    }
}
