using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>Holds the payments of two statements of a period side by side, clause by clause.</summary>
internal static class ComparedPayments
{
    /// <summary>The payments, without those that are zero in both.</summary>
    /// <param name="asSettled">The period as settled.</param>
    /// <param name="settledAgain">The period as settled again.</param>
    /// <param name="isSame">
    /// Whether both were settled from the same facts, text and state: then what is open is open alike, and makes no
    /// difference. Otherwise the same unknown may come to different amounts, and the difference is open until what is settled
    /// again is known: what was open has not been paid, so all of it is due then.
    /// </param>
    public static EquatableArray<PaymentChange> Of(Statement asSettled, Statement settledAgain, bool isSame) =>
    [
        .. from way in PaymentWay.Of(asSettled.Version, settledAgain.Version)
           let before = way.In(asSettled)
           let after = way.In(settledAgain)
           where before is not { Amount.IsZero: true } || after is not { Amount.IsZero: true }
           select new PaymentChange(
               way,
               before,
               way.StatedIn(asSettled),
               after,
               isSame ? way.Currency.Of(0) : after - way.StatedIn(asSettled),
               Reason.Together([.. way.ReasonsIn(settledAgain)])),
    ];
}
