using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>Sets off what two parties owe each other by different clauses, so that one payment is left.</summary>
internal static class SettingOff
{
    public static EquatableArray<NetPayment> Of(EquatableArray<PaymentTotal> totals) => totals
        .GroupBy(total => (total.Way with { Clause = default }).EitherWay)
        .Select(pair => pair.Key.PaymentOf(new Money(
            pair.Aggregate(Rational.Zero, (sum, total) => sum + pair.Key.Towards(total.Payee, total.Difference)), pair.Key.Currency)))
        .SelectMany(payment => payment is null ? Array.Empty<NetPayment>() : [new NetPayment(payment.Payer, payment.Payee, payment.Amount)])
        .ToEquatableArray();
}
