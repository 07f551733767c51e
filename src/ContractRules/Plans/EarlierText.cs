using ContractRules.Agreements;

namespace ContractRules.Plans;

/// <summary>A text that settles some rows of a period in which it changes: those of which the agreement ends before.</summary>
/// <param name="Text">The text.</param>
/// <param name="Settles">The place of whether it settles a row, unless one earlier does; it is determined in every row.</param>
internal sealed record EarlierText(AgreementVersion Text, int Settles);
