using ContractRules.Agreements;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>What a statement has paid and what it leaves open, by the way that it goes or comes back.</summary>
internal sealed class PaymentsByWay(Statement statement)
{
    private readonly ILookup<PaymentWay, (Party Payee, IPayable Amount)> _stated = Of(statement.Payments).Concat(Of(statement.Deliveries))
        .ToLookup(paid => paid.Way.EitherWay, paid => (paid.Way.Payee, paid.Amount));

    private readonly ILookup<PaymentWay, Reason> _open = statement.OpenPayments.Concat(statement.OpenDeliveries)
        .SelectMany(open => open.Reasons, (open, reason) => (Way: new PaymentWay(open.Clause, open.Payer, open.Payee, open.Unit), Reason: reason))
        .ToLookup(open => open.Way.EitherWay, open => open.Reason);

    /// <summary>How much is stated to be paid a way, less what is paid back; what is open is not stated, so nobody has paid it.</summary>
    public Rational Stated(PaymentWay way) =>
        _stated[way.EitherWay].Aggregate(Rational.Zero, (sum, paid) => sum + (way.Towards(paid.Payee, paid.Amount)));

    /// <summary>All that is stated, each way once, as what counts the way of <see cref="PaymentWay.EitherWay"/>.</summary>
    public IEnumerable<(PaymentWay Way, Rational Amount)> AllStated => _stated.Select(paid => (paid.Key, Stated(paid.Key)));

    /// <summary>Whether any of what is paid a way or back is open.</summary>
    public bool IsOpen(PaymentWay way) => _open.Contains(way.EitherWay);

    /// <summary>How much is paid a way, less what is paid back; null where any of it is open.</summary>
    public Rational? Amount(PaymentWay way) => IsOpen(way) ? null : Stated(way);

    /// <summary>Why any of it is open.</summary>
    public IEnumerable<Reason> Reasons(PaymentWay way) => _open[way.EitherWay];

    private static IEnumerable<(PaymentWay Way, IPayable Amount)> Of<T>(EquatableArray<PaymentDue<T>> payments)
        where T : struct, IPayable =>
        payments.Select(payment => (new PaymentWay(payment.Clause, payment.Payer, payment.Payee, payment.Amount.Unit), (IPayable)payment.Amount));
}
