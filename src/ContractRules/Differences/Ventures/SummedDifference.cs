using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Values;

namespace ContractRules.Differences.Ventures;

/// <summary>
/// What one clause has one party pay or deliver to another under two agreements, over the periods of one venture or of many, and what the difference is due to. What comes back by the
/// same clause counts as negative.
/// </summary>
/// <typeparam name="T"><see cref="Money"/>, or <see cref="Quantity"/> for what is delivered.</typeparam>
/// <param name="Clause">The clause that asks for it.</param>
/// <param name="Payer">Who pays by the clause.</param>
/// <param name="Payee">Who is paid by the clause.</param>
/// <param name="Before">How much under the first agreement, over the periods that are not open.</param>
/// <param name="After">How much under the second, over the same periods.</param>
/// <param name="Parts">The parts of the difference, each with its cause. With <see cref="Together"/> they add up to it exactly.</param>
/// <param name="Together">What of it is due to all causes together and cannot be told apart, since the amount is undetermined with some of them alone.</param>
/// <param name="LeftOut">How many periods are left out, each of one venture, since the difference is open in them.</param>
/// <param name="IsChange">Whether there is a difference in any period, or may be one.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record SummedDifference<T>(
    ClauseReference Clause, Party Payer, Party Payee, T Before, T After, EquatableArray<CausedPart<T>> Parts, T Together, long LeftOut, bool IsChange) : IDifference<T>
    where T : struct, IPayable
{
    /// <summary>Who pays by the clause.</summary>
    public Party Payer { get; init => field = value.NotNull(); } = Payer.NotNull();

    /// <summary>Who is paid by the clause.</summary>
    public Party Payee { get; init => field = value.NotNull(); } = Payee.NotNull();

    /// <summary>The currency, or what is delivered.</summary>
    public Unit Unit => Before.Unit;

    /// <summary>How much more is paid under the second, negative where it is less.</summary>
    public T Difference => Way.Amount<T>(After.Amount - Before.Amount);

    T? IDifference<T>.Difference => Difference;

    PaymentWay IDifference<T>.Way => Way;

    /// <summary>The payment and what it comes to under either.</summary>
    public override string ToString() => $"{Payer} pays {Payee} {After} instead of {Before} (clause {Clause})";

    private PaymentWay Way => new(Clause, Payer, Payee, Before.Unit);
}
