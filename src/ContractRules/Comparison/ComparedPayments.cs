using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>Holds the payments of two statements of a period side by side, clause by clause.</summary>
internal static class ComparedPayments
{
    /// <summary>The payments in money, or the deliveries, without those that are zero in both.</summary>
    /// <param name="asSettled">The period as settled.</param>
    /// <param name="settledAgain">The period as settled again.</param>
    /// <param name="isSame">
    /// Whether both were settled from the same facts, text and state: then what is open is open alike, and makes no
    /// difference. Otherwise the same unknown may come to different amounts, and the difference is open until what is settled
    /// again is known: what was open has not been paid, so all of it is due then.
    /// </param>
    /// <param name="stated">How much was stated for the period, also in adjustments before.</param>
    public static EquatableArray<PaymentChange<T>> Of<T>(Statement asSettled, Statement settledAgain, bool isSame, StatedSoFar stated)
        where T : struct, IPayable
    {
        var (before, now) = (new PaymentsByWay(asSettled), new PaymentsByWay(settledAgain));
        return
        [
            .. from way in PaymentWay.Of<T>(asSettled.Version, settledAgain.Version)
               let paid = stated.Of(settledAgain.Period, way)
               let settled = before.Stated(way)
               let after = now.IsOpen(way) ? (Rational?)null : now.Stated(way)
               where !paid.IsZero || !settled.IsZero || before.IsOpen(way) || after is not { IsZero: true }
               select new PaymentChange<T>(way, way.Amount<T>(paid))
               {
                   AsSettled = before.IsOpen(way) ? null : way.Amount<T>(settled),
                   SettledAgain = after is { } amount ? way.Amount<T>(amount) : null,
                   Difference = isSame ? way.Amount<T>(Rational.Zero) : after is { } due ? way.Amount<T>(due - paid) : null,
                   Reasons = Reason.Together([.. now.Reasons(way)]),
               },
        ];
    }
}
