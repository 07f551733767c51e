using ContractRules.Values;

namespace ContractRules.Accounts;

/// <summary>Payments as a receipt names them: by their clause, their period, or both.</summary>
internal readonly record struct PaymentNamed(ClauseReference? Clause, SettlementPeriod? Period)
{
    /// <summary>The payments that a receipt names.</summary>
    public static PaymentNamed By(Receipt receipt) => new(receipt.Clause, receipt.Period);

    /// <summary>The names that a receipt can give a payment.</summary>
    public static PaymentNamed[] Of(ClauseReference clause, SettlementPeriod period) => [new(clause, period), new(clause, null), new(null, period)];
}
