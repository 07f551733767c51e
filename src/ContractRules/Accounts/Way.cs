using ContractRules.Agreements;
using ContractRules.Values;

namespace ContractRules.Accounts;

/// <summary>Who pays whom in what: what one account is kept of.</summary>
internal readonly record struct Way(Party Payer, Party Payee, Unit Unit)
{
    /// <summary>The way of a receipt.</summary>
    public static Way Of(Receipt receipt) => new(receipt.Payer, receipt.Payee, receipt.Unit);

    /// <summary>The way of a payment.</summary>
    public static Way Of(StatedPayment payment) => new(payment.Payer, payment.Payee, payment.Unit);
}
