using ContractRules.Benchmarks.ByHand;

namespace ContractRules.Benchmarks;

/// <summary>What is paid for a month; null where it is undetermined.</summary>
/// <param name="Contribution">3(1): from THIL to Fusion.</param>
/// <param name="ProfitShare">4(2): from Fusion to THIL.</param>
/// <param name="Amortization">4(5)(b)(v): from Fusion to THIL.</param>
internal readonly record struct Payments(decimal? Contribution, decimal? ProfitShare, decimal? Amortization)
{
    /// <summary>Those of a month settled by hand.</summary>
    public static Payments Of(Month month) => new(month.ThilContribution, month.ThilProfitShare, month.AmortizationPaid);
}
