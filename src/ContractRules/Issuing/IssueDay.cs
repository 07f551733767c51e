using ContractRules.Values;
using NodaTime;

namespace ContractRules.Issuing;

/// <summary>The day on which the statement of a period is issued.</summary>
/// <param name="Period">The period.</param>
/// <param name="KnownOn">The first day on which anything of it and of all periods before is known.</param>
/// <param name="IssuedOn">The day of issue.</param>
internal sealed record IssueDay(SettlementPeriod Period, LocalDate KnownOn, LocalDate IssuedOn);
