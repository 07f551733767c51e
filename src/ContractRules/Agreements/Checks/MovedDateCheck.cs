using ContractRules.Agreements.Edits;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;

namespace ContractRules.Agreements.Checks;

/// <summary>No amendment moves a date that a clause lists across the present: what is listed would never fall due, or once more.</summary>
internal static class MovedDateCheck
{
    public static IEnumerable<AgreementFault> Faults(Agreement agreement) =>
        from amended in AmendedPeriods.Of(agreement)
        from fault in Never(amended.Earlier, amended.Later, amended.Since).Concat(Again(amended.Earlier, amended.Later, amended.Since))
        select fault;

    private static IEnumerable<AgreementFault> Never(AgreementVersion earlier, AgreementVersion later, LocalDate since)
    {
        var listed = earlier.Rules.SelectMany(rule => DatesInThePeriod.StatedIn(rule.Rule)).ToHashSet();
        return
            from rule in later.Rules
            from date in DatesInThePeriod.StatedIn(rule.Rule)
            where date < since && !listed.Contains(date)
            select new AgreementFault(
                AgreementFaultKind.DateInNoPeriod,
                rule.Clause.Reference,
                $"{new DateValue(date)} lies before {new DateValue(since)}, from which {later.Title} counts, so that nothing would fall due for it; expected a date from then on");
    }

    private static IEnumerable<AgreementFault> Again(AgreementVersion earlier, AgreementVersion later, LocalDate since) =>
        from amendment in later.Amendments
        where amendment.Effective == later.InForceFrom
        from edit in amendment.Edits.OfType<SubstituteConstant>()
        let days = (Was: DayOf(edit.Constant), Becomes: DayOf(edit.Replacement))
        where days.Was < since && days.Becomes >= since
        from clause in earlier.Clauses
        where edit.Clauses.Contains(clause.Reference)
            && clause.Provisions.SelectMany(provision => provision.Rules).SelectMany(DatesInThePeriod.StatedIn).Any(day => day == days.Was)
        select new AgreementFault(
            AgreementFaultKind.DueOnceMore,
            clause.Reference,
            $"{amendment} moves {edit.Constant}, for which what is listed has fallen due, to {edit.Replacement}, for which it would fall due once more; expected a clause that lists what is still due");

    private static LocalDate? DayOf(Node rule) => rule is Constant(DateValue(var day), _) ? day : null;
}
