using ContractRules.Agreements;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Coverage.Refuting;

/// <summary>The periods that a text governs, where an amendment ends them, and what holds in any of them: no February lies between March and July.</summary>
internal sealed class GovernedPeriods(Agreement agreement, AgreementVersion text)
{
    private const int Most = 600;

    private readonly Lazy<IReadOnlyList<SettlementPeriod>?> _all = new(() => All(agreement, text));

    /// <summary>What a comparison can come to; anything where it is not of days of the period alone, or the periods have no end.</summary>
    public Possible Of(Compared comparison)
    {
        if (!comparison.SelfAndDescendants().All(node => node is Compared or DateShift or Constant or PeriodValue(PeriodAspect.Start or PeriodAspect.End)) || _all.Value is not { } periods)
        {
            return Possible.Anything;
        }

        return periods
            .Select(period => new Evaluation(text, agreement.Choices, agreement.Holidays, PeriodFacts.For(period), CarriedState.None).Of(comparison, default).Value)
            .Aggregate(Possible.Open, (can, value) => can | (value is TruthValue(true) ? Possible.Holds : Possible.Fails));
    }

    // A period of change can be settled under the text at either of its ends.
    private static List<SettlementPeriod>? All(Agreement agreement, AgreementVersion text)
    {
        if (agreement.IsInForceThroughout || agreement.Cadence == Cadence.Intervals || Until(agreement, text) is not { } until)
        {
            return null;
        }

        var periods = new List<SettlementPeriod>();
        var from = LocalDate.Max(text.InForceFrom, agreement.Periods.First?.Start ?? agreement.Dated);
        for (var next = agreement.Periods.Holding(from); next is not null && next.Start < until; next = agreement.Periods.After(next))
        {
            if (periods.Count == Most)
            {
                return null;
            }

            periods.Add(next);
        }

        return periods.Count > 0 ? periods : null;
    }

    // The day on which it is amended, by whatever reading; null where there may be none.
    private static LocalDate? Until(Agreement agreement, AgreementVersion text)
    {
        var later = agreement.Versions.Where(version => version.InForceFrom > text.InForceFrom).ToList();
        return later.Count == 0 ? null
            : !agreement.Amendments.Any(amendment => amendment.EffectiveReadings.Concat(amendment.SigningReadings).Any()) ? later.Min(version => version.InForceFrom)
            : agreement.Amendments.Count == 1 ? agreement.Amendments[0].EffectiveDays.Max()
            : null;
    }
}
