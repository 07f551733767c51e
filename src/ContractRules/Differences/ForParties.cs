using ContractRules.Comparison;
using ContractRules.Values;

namespace ContractRules.Differences;

/// <summary>Adds up what differences of payments have each party receive more or less.</summary>
internal static class ForParties
{
    /// <summary>The whole differences, without what is open.</summary>
    public static EquatableArray<PartyDifference<T>> Of<T>(IEnumerable<IDifference<T>> payments)
        where T : struct, IPayable => ByParty.Of<T>(
            from payment in payments
            where payment.Difference is not null
            from received in Received(payment.Way, payment.Difference!.Value.Amount)
            select received);

    /// <summary>What of them is due to a cause.</summary>
    public static EquatableArray<PartyDifference<T>> Because<T>(Cause cause, IEnumerable<IDifference<T>> payments)
        where T : struct, IPayable => ByParty.Of<T>(
            from payment in payments
            from part in payment.Parts
            where part.Cause == cause
            from received in Received(payment.Way, part.More.Amount)
            select received);

    /// <summary>What of them cannot be told apart.</summary>
    public static EquatableArray<PartyDifference<T>> Together<T>(IEnumerable<IDifference<T>> payments)
        where T : struct, IPayable => ByParty.Of<T>(
            from payment in payments
            where !payment.Together.Amount.IsZero
            from received in Received(payment.Way, payment.Together.Amount)
            select received);

    private static IEnumerable<(Agreements.Party Party, Unit Unit, Rational More)> Received(PaymentWay way, Rational more) =>
        [(way.Payee, way.Unit, more), (way.Payer, way.Unit, -more)];
}
