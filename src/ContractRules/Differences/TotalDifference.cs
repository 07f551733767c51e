using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Values;

namespace ContractRules.Differences;

/// <summary>What one clause has one party pay or deliver to another over all periods under two agreements, and what the difference is due to.</summary>
/// <typeparam name="T"><see cref="Money"/>, or <see cref="Quantity"/> for what is delivered.</typeparam>
/// <param name="Clause">The clause that asks for it.</param>
/// <param name="Payer">Who pays by the clause.</param>
/// <param name="Payee">Who is paid by the clause.</param>
/// <param name="Before">How much under the first agreement, over the periods that are not open.</param>
/// <param name="After">How much under the second, over the same periods.</param>
/// <param name="Parts">The parts of the difference, each with its cause.</param>
/// <param name="Together">What of it is due to all causes together and cannot be told apart.</param>
/// <param name="LeftOut">The periods left out, since the difference is open in them.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record TotalDifference<T>(
    ClauseReference Clause, Party Payer, Party Payee, T Before, T After, EquatableArray<CausedPart<T>> Parts, T Together, EquatableArray<SettlementPeriod> LeftOut)
    where T : struct, IPayable
{
    /// <summary>Who pays by the clause.</summary>
    public Party Payer { get; init => field = value.NotNull(); } = Payer.NotNull();

    /// <summary>Who is paid by the clause.</summary>
    public Party Payee { get; init => field = value.NotNull(); } = Payee.NotNull();

    /// <summary>How much more is paid under the second, negative where it is less.</summary>
    public T Difference => new PaymentWay(Clause, Payer, Payee, Before.Unit).Amount<T>(After.Amount - Before.Amount);

    /// <summary>The payment and what it comes to under either.</summary>
    public override string ToString() => $"{Payer} pays {Payee} {After} instead of {Before} (clause {Clause})";

    internal static EquatableArray<TotalDifference<T>> Of(IEnumerable<(SettlementPeriod Period, PaymentDifference<T> Payment)> payments) =>
        [.. payments.GroupBy(paid => paid.Payment.Way.EitherWay).Select(paid => Of(paid.First().Payment.Way, [.. paid]))];

    private static TotalDifference<T> Of(PaymentWay way, List<(SettlementPeriod Period, PaymentDifference<T> Payment)> paid)
    {
        var known = paid.Where(one => !one.Payment.IsOpen).Select(one => one.Payment).ToList();
        return new(
            way.Clause,
            way.Payer,
            way.Payee,
            Sum(known.Select(payment => (payment.Way, payment.Before!.Value))),
            Sum(known.Select(payment => (payment.Way, payment.After!.Value))),
            [
                .. known.SelectMany(payment => payment.Parts, (payment, part) => (payment.Way, Part: part))
                    .GroupBy(one => one.Part.Cause)
                    .Select(one => new CausedPart<T>(one.Key, Sum(one.Select(part => (part.Way, part.Part.More)))))
                    .Where(part => !part.More.Amount.IsZero),
            ],
            Sum(known.Select(payment => (payment.Way, payment.Together))),
            [.. paid.Where(one => one.Payment.IsOpen).Select(one => one.Period)]);

        T Sum(IEnumerable<(PaymentWay Way, T Amount)> amounts) =>
            way.Amount<T>(amounts.Aggregate(Rational.Zero, (sum, one) => sum + way.Towards(one.Way.Payee, one.Amount)));
    }
}
