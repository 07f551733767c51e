using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>Adds up what each clause has paid over several periods.</summary>
internal static class AddingUp
{
    public static EquatableArray<PaymentTotal> Of(EquatableArray<PeriodAdjustment> periods) => periods
        .SelectMany(period => period.Payments, (period, payment) => (period.Period, Payment: payment))
        .GroupBy(paid => paid.Payment.Way.EitherWay)
        .Select(paid => TotalOf(paid.First().Payment.Way, [.. paid]))
        .ToEquatableArray();

    private static PaymentTotal TotalOf(PaymentWay way, List<(SettlementPeriod Period, PaymentChange Payment)> paid)
    {
        var determined = paid.Where(one => one.Payment.SettledAgain is not null).Select(one => one.Payment).ToList();
        return new(
            way.Clause,
            way.Payer,
            way.Payee,
            Sum(determined, payment => payment.Paid),
            Sum(determined, payment => payment.SettledAgain!.Value),
            [.. paid.Where(one => one.Payment.SettledAgain is null).Select(one => one.Period)]);

        Money Sum(IEnumerable<PaymentChange> payments, Func<PaymentChange, Money> amount) => new(
            payments.Aggregate(Rational.Zero, (sum, payment) => sum + way.Towards(payment.Payee, amount(payment))), way.Currency);
    }
}
