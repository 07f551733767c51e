using ContractRules.Values;

namespace ContractRules.Agreements;

/// <summary>The text under which a period is settled.</summary>
/// <param name="Version">The text.</param>
/// <param name="Changes">The amendments that take effect inside the period, in their order; none where it stays the same.</param>
/// <param name="Faults">What keeps the text from being put together.</param>
internal sealed record PeriodText(AgreementVersion Version, EquatableArray<ChangeInPeriod> Changes, EquatableArray<AgreementFault> Faults);
