using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Differences;

/// <summary>
/// What one clause has one party pay or deliver to another under two agreements, and what the difference is due to. What comes back by the same clause
/// counts as negative.
/// </summary>
/// <typeparam name="T"><see cref="Money"/>, or <see cref="Quantity"/> for what is delivered.</typeparam>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record PaymentDifference<T> : IDifference<T>
    where T : struct, IPayable
{
    internal PaymentDifference(PaymentWay way) => Way = way;

    /// <summary>The clause that asks for the payment.</summary>
    public ClauseReference Clause => Way.Clause;

    /// <summary>Who pays by the clause.</summary>
    public Party Payer => Way.Payer;

    /// <summary>Who is paid by the clause.</summary>
    public Party Payee => Way.Payee;

    /// <summary>The currency, or what is delivered.</summary>
    public Unit Unit => Way.Unit;

    /// <summary>How much under the first agreement; null where that is undetermined.</summary>
    public T? Before { get; internal init; }

    /// <summary>How much under the second; null where that is undetermined.</summary>
    public T? After { get; internal init; }

    /// <summary>How much more is paid under the second, negative where it is less; null where it is open.</summary>
    public T? Difference => Before is { } before && After is { } after ? Way.Amount<T>(after.Amount - before.Amount) : null;

    /// <summary>The parts of the difference, each with its cause; none where it is open. With <see cref="Together"/> they add up to it exactly.</summary>
    public EquatableArray<CausedPart<T>> Parts { get; internal init; } = [];

    /// <summary>
    /// What of the difference is due to all causes together and cannot be told apart, since the amount is undetermined with some of them alone;
    /// nothing otherwise.
    /// </summary>
    public T Together { get; internal init; }

    /// <summary>Why it is open: the reasons of either; none where both amounts are determined.</summary>
    public EquatableArray<Reason> Reasons { get; internal init; } = [];

    /// <summary>Whether the difference cannot be told.</summary>
    public bool IsOpen => Difference is null;

    /// <summary>Whether there is a difference, or may be one.</summary>
    public bool IsChange => Difference is not { Amount.IsZero: true };

    internal PaymentWay Way { get; }

    PaymentWay IDifference<T>.Way => Way;

    /// <summary>The payment, both amounts and the parts: <c>1, Seller pays Buyer: 100 USD, then 150 USD (+50 USD by 1: 15 % for 10 %)</c>.</summary>
    public override string ToString() => $"{Clause}, {Payer} pays {Payee}: {InWords(Before)}, then {InWords(After)}"
        + (Parts.Count > 0 ? $" ({string.Join("; ", Parts)})" : "");

    private static string InWords(T? amount) => amount?.ToString() ?? "undetermined";
}
