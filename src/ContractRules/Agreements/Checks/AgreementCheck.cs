using ContractRules.Values;

namespace ContractRules.Agreements.Checks;

/// <summary>Looks at an agreement as a whole, in each of its texts, and lists all that is wrong, each fault with the first text that has it.</summary>
internal static class AgreementCheck
{
    public static EquatableArray<AgreementFault> Faults(Agreement agreement) =>
    [
        .. agreement.Texts
            .SelectMany(text => Faults(text, agreement, agreement.Versions).Select(fault => ReferenceEquals(text, agreement.Versions[0]) ? fault : fault with { Text = text.Title }))
            .Concat(PaymentCheck.Faults(agreement))
            .Concat(ConfinementCheck.Faults(agreement.Texts))
            .Concat(SpreadingCheck.Faults(agreement.Versions))
            .Concat(UnamortizedCheck.Faults(agreement.Versions))
            .Concat(RememberedCheck.Faults(agreement.Versions))
            .Concat(MovedDateCheck.Faults(agreement))
            .Concat(OpeningCheck.Faults(agreement))
            .Concat(DaysCountedCheck.Faults(agreement.Versions))
            .Concat(ExponentCheck.Faults(agreement))
            .Concat(PowerCheck.Changed(agreement.Texts))
            .DistinctBy(fault => fault with { Text = null })
            .Concat(KeyCheck.Faults(agreement))
            .Concat(PartyCheck.Faults(agreement.Parties))
            .Concat(ReferenceCheck.Unknown(agreement))
            .Concat(FirstPeriodCheck.Faults(agreement))
            .Concat(LayoutCheck.Faults(agreement))
            .Concat(ShippedInvariantCheck.Faults(agreement))
            .Distinct(),
    ];

    /// <summary>What is wrong with one text that is put together of others, of which each was found right.</summary>
    /// <param name="agreement">The agreement, which settles under that text only.</param>
    /// <param name="others">The texts that it is put together of, and those before them: what they have retired can still be recalled.</param>
    public static EquatableArray<AgreementFault> OfText(Agreement agreement, EquatableArray<AgreementVersion> others) =>
    [
        .. agreement.Texts.SelectMany(text => Faults(text, agreement, others))
            .Concat(PaymentCheck.Faults(agreement))
            .Concat(ConfinementCheck.Faults(agreement.Texts))
            .Concat(ExponentCheck.Faults(agreement))
            .Concat(KeyCheck.Faults(agreement))
            .Distinct(),
    ];

    private static IEnumerable<AgreementFault> Faults(AgreementVersion version, Agreement agreement, EquatableArray<AgreementVersion> versions) =>
        ReferenceCheck.Duplicates(version)
            .Concat(ProvisionCheck.Faults(version, agreement.Parties))
            .Concat(DefinitionCheck.Faults(version, versions))
            .Concat(CircleCheck.Faults(version))
            .Concat(UnitCheck.Faults(version))
            .Concat(InitialCheck.Faults(version))
            .Concat(FormCheck.Faults(version))
            .Concat(PowerCheck.Alike(version))
            .Concat(EndingCheck.Faults(version, versions))
            .Concat(YearCheck.Faults(version, agreement))
            .Concat(LastYearCheck.Faults(version))
            .Concat(LastingCheck.Faults(version))
            .Concat(ListedDateCheck.Faults(version, agreement))
            .Concat(LateInterestCheck.Faults(version, agreement))
            .Concat(BelowZeroCheck.Faults(version, agreement))
            .Concat(LotsKeptCheck.Faults(version, agreement))
            .Concat(LotAccountCheck.Faults(version, agreement));
}
