namespace ContractRules.Agreements.Checks;

/// <summary>An agreement that can end says once how the period of the end counts.</summary>
internal static class EndingCheck
{
    public static IEnumerable<AgreementFault> Faults(AgreementVersion version)
    {
        var endings = version.Clauses.Where(clause => clause.Provisions.Any(provision => provision is Power { EndsTheAgreement: true } or Expiry)).ToList();
        var said = version.Clauses.SelectMany(clause => clause.Provisions.OfType<PeriodOfTheEnd>(), (clause, _) => clause.Reference).ToList();
        if (endings.Count > 0 && said.Count == 0)
        {
            yield return new(
                AgreementFaultKind.PeriodOfTheEndUnclear,
                endings[0].Reference,
                $"the agreement can end, but doesn't say how the period of the end counts; expected {nameof(PeriodOfTheEnd)}."
                + $"{nameof(PeriodOfTheEnd.CountsWhole)}, {nameof(PeriodOfTheEnd.CountsByDays)} or {nameof(PeriodOfTheEnd.By)} a reading in one of its clauses");
        }

        foreach (var again in said.Skip(1))
        {
            yield return new(AgreementFaultKind.PeriodOfTheEndUnclear, again, $"how the period of the end counts is said in {said[0]} already");
        }
    }
}
