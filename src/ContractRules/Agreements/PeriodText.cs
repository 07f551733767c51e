using ContractRules.Values;
using NodaTime;

namespace ContractRules.Agreements;

/// <summary>The text under which a period is settled, as far as it takes effect by a day.</summary>
/// <param name="Through">The day: the last of the period, or that before a change on which the agreement can end.</param>
/// <param name="Version">The text.</param>
/// <param name="InForce">The text in force on that day, which decides whether the agreement has expired.</param>
/// <param name="Changes">The amendments that take effect inside the period, in their order; none where it stays the same.</param>
/// <param name="Faults">What keeps the text from being put together.</param>
internal sealed record PeriodText(
    LocalDate Through, AgreementVersion Version, AgreementVersion InForce, EquatableArray<ChangeInPeriod> Changes, EquatableArray<AgreementFault> Faults);
