using ContractRules.Values;

namespace ContractRules.Agreements.Checks;

/// <summary>Each clause computes something or says why not, and payments run between two different parties.</summary>
internal static class ProvisionCheck
{
    public static IEnumerable<AgreementFault> Faults(AgreementVersion version, EquatableArray<Party> parties) =>
        Silent(version).Concat(Strangers(version, parties)).Concat(PayingThemselves(version));

    private static IEnumerable<AgreementFault> Silent(AgreementVersion version) => version.Clauses
        .Where(clause => clause.Provisions.Count == 0 && clause.WhyNothing is null)
        .Select(clause => new AgreementFault(
            AgreementFaultKind.NothingComputed, clause.Reference, "the clause has no provisions and doesn't say why"));

    private static IEnumerable<AgreementFault> Strangers(AgreementVersion version, EquatableArray<Party> parties) =>
        from clause in version.Clauses
        from payment in clause.Payments
        from party in new[] { payment.Payer, payment.Payee }
        where !parties.Contains(party)
        select new AgreementFault(
            AgreementFaultKind.NotAParty, clause.Reference, $"{party} pays or is paid, but is no party to the agreement");

    private static IEnumerable<AgreementFault> PayingThemselves(AgreementVersion version) =>
        from clause in version.Clauses
        from payment in clause.Payments
        where payment.Payer == payment.Payee
        select new AgreementFault(AgreementFaultKind.NotAParty, clause.Reference, $"{payment.Payer} pays itself");
}
