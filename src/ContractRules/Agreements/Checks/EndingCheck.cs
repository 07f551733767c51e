using ContractRules.Values;

namespace ContractRules.Agreements.Checks;

/// <summary>
/// An agreement that can end says once how the period of the end counts, and goes on saying it in every later text: notice may have
/// been given under an earlier one, and the text on the day of the end decides.
/// </summary>
internal static class EndingCheck
{
    private const string Ways = $"{nameof(PeriodOfTheEnd)}.{nameof(PeriodOfTheEnd.CountsWhole)}, {nameof(PeriodOfTheEnd.CountsByDays)} or {nameof(PeriodOfTheEnd.By)} a reading";

    public static IEnumerable<AgreementFault> Faults(AgreementVersion version, EquatableArray<AgreementVersion> versions)
    {
        var said = version.PeriodsOfTheEnd.Select(found => found.Clause).ToList();
        if (said.Count == 0 && version.ClausesThatEnd.FirstOrDefault() is { } ending)
        {
            yield return Fault(ending.Reference, $"the agreement can end, but doesn't say how the period of the end counts; expected {Ways} in one of its clauses");
        }
        else if (said.Count == 0 && NoticeMayRun(version, versions) is { } earlier)
        {
            yield return Fault(
                earlier.Clause,
                $"notice to {earlier.Power.What} may have been given before, and the text no longer says how the period of the end counts; expected {Ways}, kept in one of its clauses");
        }

        foreach (var again in said.Skip(1))
        {
            yield return Fault(again, $"how the period of the end counts is said in {said[0]} already");
        }
    }

    private static (ClauseReference Clause, Power Power)? NoticeMayRun(AgreementVersion version, EquatableArray<AgreementVersion> versions) => versions
        .TakeWhile(earlier => earlier.InForceFrom < version.InForceFrom)
        .SelectMany(earlier => earlier.Powers)
        .Where(found => found.Power is { EndsTheAgreement: true, Effective: not null })
        .Select(found => ((ClauseReference, Power)?)found)
        .FirstOrDefault();

    private static AgreementFault Fault(ClauseReference clause, string message) => new(AgreementFaultKind.PeriodOfTheEndUnclear, clause, message);
}
