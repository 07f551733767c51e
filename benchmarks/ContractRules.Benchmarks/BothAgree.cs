using ContractRules.Benchmarks.ByHand;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Benchmarks;

/// <summary>
/// That the month written by hand is the same settlement, to the cent or the sixth decimal of a share: a comparison
/// of speed says nothing where the two compute different things.
/// </summary>
internal static class BothAgree
{
    /// <exception cref="InvalidOperationException">They don't; lists every term that differs.</exception>
    public static void Check(Statement statement, Month byHand)
    {
        var differences = Terms(byHand)
            .Select(term => (term.Key, ByHand: term.Value, ByRule: Find(statement, term.Key)))
            .Where(term => Rounded(term.ByHand) != Rounded(term.ByRule))
            .Select(term => $"{statement.Period} {term.Key}: {term.ByHand} by hand, {term.ByRule} by rule")
            .ToList();
        if (differences.Count > 0)
        {
            throw new InvalidOperationException(string.Join('\n', differences));
        }
    }

    /// <summary>The keys of the terms that the month by hand gives.</summary>
    public static IEnumerable<string> TermsOf(Month byHand) => Terms(byHand).Keys;

    private static decimal? Find(Statement statement, string key) => statement.Find(key) is { } found
        ? found.Outcome.Value is NumberValue(var number) ? (decimal)number : null
        : throw new InvalidOperationException($"No clause in force in {statement.Period} defines {key}.");

    private static decimal? Rounded(decimal? number) => number is { } some ? Math.Round(some, 6, MidpointRounding.AwayFromZero) : null;

    private static Dictionary<string, decimal?> Terms(Month month) => new()
    {
        ["minutes-sold-shortfall"] = month.MinutesSoldShortfall,
        ["terminated-minutes-shortfall"] = month.TerminatedMinutesShortfall,
        ["venture-cost"] = month.VentureCost,
        ["venture-cost-to-date"] = month.State.VentureCostToDate,
        ["thil-cost-responsibility"] = month.ThilCostResponsibility,
        ["upfront-responsibility"] = month.UpfrontResponsibility,
        ["tender-responsibility"] = month.TenderResponsibility,
        ["equipment-responsibility"] = month.EquipmentResponsibility,
        ["connectivity-responsibility"] = month.ConnectivityResponsibility,
        ["thil-reimbursement-to-date"] = month.State.ReimbursementToDate,
        ["thil-contribution"] = month.ThilContribution,
        ["thil-percentage-share"] = month.ThilPercentageShare,
        ["project-cost-to-date"] = month.ProjectCostToDate,
        ["unfunded-share"] = month.UnfundedShare,
        ["loan-principal"] = month.LoanPrincipal,
        ["loan-brought-forward"] = month.LoanBeforeRetention,
        ["retained-by-fusion"] = month.RetainedByFusion,
        ["loan-repaid-to-date"] = month.State.LoanRepaidToDate,
        ["loan-outstanding"] = month.LoanOutstanding,
        ["thil-share"] = month.ThilShare,
        ["share-increase"] = month.ShareIncrease,
        ["fusion-share"] = month.FusionShare,
        ["thil-investment"] = month.ThilInvestment,
        ["total-revenue"] = month.TotalRevenue,
        ["termination-expense"] = month.TerminationExpense,
        ["equipment-amortization"] = month.EquipmentAmortization,
        ["thil-amortization-recovery"] = month.ThilAmortizationRecovery,
        ["amortization-retained"] = month.AmortizationRetained,
        ["amortization-paid"] = month.AmortizationPaid,
        ["increase-withheld"] = month.IncreaseWithheld,
        ["loss-carried"] = month.State.LossCarried,
        ["fusion-expenses"] = month.FusionExpenses,
        ["subcontractor-expenses"] = month.SubcontractorExpenses,
        ["net-profit"] = month.NetProfit,
        ["distributable-profit"] = month.DistributableProfit,
        ["thil-entitlement"] = month.ThilEntitlement,
        ["thil-profit-share"] = month.ThilProfitShare,
        ["fusion-profit-share"] = month.FusionProfitShare,
        ["unrecovered-investment"] = month.UnrecoveredInvestment,
        ["salvage-share"] = month.SalvageShare,
        ["termination-compensation"] = month.TerminationCompensation,
        ["salvage-compensation"] = month.SalvageCompensation,
    };
}
