using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>Sets off what two parties owe each other by different clauses, so that one payment is left in each unit.</summary>
internal static class SettingOff
{
    public static EquatableArray<NetPayment<T>> Of<T>(EquatableArray<PaymentTotal<T>> totals)
        where T : struct, IPayable => totals
            .GroupBy(total => (total.Way with { Clause = default }).EitherWay)
            .Select(pair => pair.Key.PaymentOf<T>(
                pair.Aggregate(Rational.Zero, (sum, total) => sum + pair.Key.Towards(total.Payee, total.Difference))))
            .SelectMany(payment => payment is null
                ? Array.Empty<NetPayment<T>>()
                : [new NetPayment<T>(payment.Payer, payment.Payee, payment.Amount)])
            .ToEquatableArray();
}
