using ContractRules.Accounts;

namespace ContractRules.Documents.Accounts;

/// <summary>A statement of account, as all outputs show it.</summary>
/// <param name="Settled">The statements that it follows from.</param>
/// <param name="Statement">The statement of account.</param>
/// <param name="IsOnTheLastDay">Whether its day is the last of the last period settled, since no other was asked for.</param>
internal sealed record Accounted(Settled Settled, StatementOfAccount Statement, bool IsOnTheLastDay);
