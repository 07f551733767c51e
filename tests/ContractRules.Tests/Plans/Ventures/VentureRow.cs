using ContractRules.Settlement;

namespace ContractRules.Tests.Plans.Ventures;

/// <summary>The facts of a venture in a period.</summary>
internal sealed record VentureRow(string Venture, PeriodFacts Facts);
