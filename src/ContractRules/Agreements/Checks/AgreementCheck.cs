using ContractRules.Values;

namespace ContractRules.Agreements.Checks;

/// <summary>Looks at an agreement as a whole, in each of its versions, and lists all that is wrong.</summary>
internal static class AgreementCheck
{
    public static EquatableArray<AgreementFault> Faults(Agreement agreement) =>
    [
        .. agreement.Versions
            .SelectMany(version => Faults(version, agreement))
            .Concat(PaymentCheck.Faults(agreement))
            .Concat(KeyCheck.Faults(agreement))
            .Concat(ReferenceCheck.Unknown(agreement))
            .Distinct(),
    ];

    private static IEnumerable<AgreementFault> Faults(AgreementVersion version, Agreement agreement) =>
        ReferenceCheck.Duplicates(version)
            .Concat(ProvisionCheck.Faults(version, agreement.Parties))
            .Concat(DefinitionCheck.Faults(version))
            .Concat(CircleCheck.Faults(version))
            .Concat(UnitCheck.Faults(version))
            .Concat(InitialCheck.Faults(version))
            .Concat(FormCheck.Faults(version))
            .Concat(BelowZeroCheck.Faults(version, agreement));
}
