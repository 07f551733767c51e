using ContractRules.Values;

namespace ContractRules.Agreements.Checks;

/// <summary>There are clauses, each computes something or says why not, and payments and duties run between two different parties.</summary>
internal static class ProvisionCheck
{
    public static IEnumerable<AgreementFault> Faults(AgreementVersion version, EquatableArray<Party> parties) =>
        Empty(version).Concat(Silent(version)).Concat(Strangers(version, parties)).Concat(TowardsThemselves(version));

    private static IEnumerable<AgreementFault> Empty(AgreementVersion version) => version.Clauses.Count == 0
        ? [new AgreementFault(AgreementFaultKind.NothingComputed, default, "the agreement has no clauses")]
        : [];

    private static IEnumerable<AgreementFault> Silent(AgreementVersion version) => version.Clauses
        .Where(clause => clause.Provisions.Count == 0 && clause.WhyNothing is null)
        .Select(clause => new AgreementFault(
            AgreementFaultKind.NothingComputed, clause.Reference, "the clause has no provisions and doesn't say why; write one that computes nothing with Clause.ComputingNothing"));

    private static IEnumerable<AgreementFault> Strangers(AgreementVersion version, EquatableArray<Party> parties) =>
        from clause in version.Clauses
        from provision in clause.Provisions
        from party in PartiesTo(provision).Distinct()
        where !parties.Contains(party)
        select new AgreementFault(
            AgreementFaultKind.NotAParty, clause.Reference, $"{party} is bound, entitled or paid, but is no party to the agreement");

    private static IEnumerable<AgreementFault> TowardsThemselves(AgreementVersion version) =>
        from clause in version.Clauses
        from provision in clause.Provisions
        where PartiesTo(provision) is [var one, var other] && one == other
        select new AgreementFault(AgreementFaultKind.NotAParty, clause.Reference, $"{PartiesTo(provision)[0]} owes or pays itself");

    private static Party[] PartiesTo(Provision provision) => provision switch
    {
        Payment payment => [payment.Payer, payment.Payee],
        Duty duty => [duty.Obligor, duty.Obligee],
        Power power => [power.Holder],
        _ => [],
    };
}
