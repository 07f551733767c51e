using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>Adds up what each clause has paid over several periods.</summary>
internal static class AddingUp
{
    public static EquatableArray<PaymentTotal<T>> Of<T>(IEnumerable<(SettlementPeriod Period, PaymentChange<T> Payment)> payments)
        where T : struct, IPayable => payments
            .GroupBy(paid => paid.Payment.Way.EitherWay)
            .Select(paid => TotalOf(paid.First().Payment.Way, [.. paid]))
            .ToEquatableArray();

    private static PaymentTotal<T> TotalOf<T>(PaymentWay way, List<(SettlementPeriod Period, PaymentChange<T> Payment)> paid)
        where T : struct, IPayable
    {
        var determined = paid.Where(one => one.Payment.SettledAgain is not null).Select(one => one.Payment).ToList();
        return new(
            way.Clause,
            way.Payer,
            way.Payee,
            Sum(determined, payment => payment.Paid),
            Sum(determined, payment => payment.SettledAgain!.Value),
            [.. paid.Where(one => one.Payment.SettledAgain is null).Select(one => one.Period)]);

        T Sum(IEnumerable<PaymentChange<T>> payments, Func<PaymentChange<T>, T> amount) => way.Amount<T>(
            payments.Aggregate(Rational.Zero, (sum, payment) => sum + way.Towards(payment.Payee, amount(payment))));
    }
}
