using ContractRules.Benchmarks.ByHand;

namespace ContractRules.Benchmarks.ByNRules;

/// <summary>A month to be settled: what the rules begin with.</summary>
internal sealed record MonthToSettle(MonthFacts Facts, MonthState Before)
{
    public bool IsInForce => !Before.HasEnded;
}

/// <summary>3: the percentages of the shares.</summary>
internal sealed record Shares(decimal ThilShare);

/// <summary>2(2): the cost of the project, and what of THIL's share of it is paid and lent.</summary>
internal sealed record Funding(decimal ProjectCost, decimal Reimbursement, decimal Unfunded, decimal Loan);

/// <summary>4(5)(b)(v): what of the equipment falls to the month.</summary>
internal sealed record Amortization(decimal Amount);

/// <summary>4(5)(b)(vi) and (vii): overhead; null while it is still to be agreed.</summary>
internal sealed record Overhead(decimal? Fusion, decimal? Subcontractor);

/// <summary>4(5)(b): the profit.</summary>
internal sealed record NetProfit(decimal? Amount);

/// <summary>4(1): what there is to share.</summary>
internal sealed record Distributable(decimal? Amount);

/// <summary>2(2)(1)(b): what Fusion keeps in repayment of its loan.</summary>
internal sealed record Retained(decimal? Amount);
