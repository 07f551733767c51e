using ContractRules.Rules.Kernel;
using ContractRules.Vocabulary;

namespace ContractRules.Agreements.Checks;

/// <summary>An agreement that can end says what becomes of a last accounting year that is short: what is due with its end would never be.</summary>
internal static class LastYearCheck
{
    public static IEnumerable<AgreementFault> Faults(AgreementVersion version) =>
        from rule in version.ClausesThatEnd.Any() ? version.Rules : []
        from phrase in rule.Rule.SelfAndDescendants().OfType<Phrase>()
        where phrase.WaitsForTheYearToEnd
        select new AgreementFault(
            AgreementFaultKind.LastYearNotSaid,
            rule.Clause.Reference,
            $"'{phrase}' never holds where the agreement ends inside the year, so that nothing would be due for it; expected years counted until its last day "
            + $"({nameof(AccountingYear.Counting)}(…, until: …)), or said to leave it out ({nameof(ContractYear.LeavingOutAnUnfinishedYear)})");
}
