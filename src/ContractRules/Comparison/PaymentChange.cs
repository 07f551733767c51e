using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>
/// What one clause has one party pay or deliver to another in a period, as settled and as settled again. Payments of one
/// clause between the same two parties are taken together; one that goes the other way counts as negative.
/// </summary>
/// <typeparam name="T"><see cref="Money"/>, or <see cref="Quantity"/> for what is delivered.</typeparam>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record PaymentChange<T>
    where T : struct, IPayable
{
    internal PaymentChange(PaymentWay way, T paid) => (Way, Paid) = (way, paid);

    /// <summary>The clause that asks for the payment.</summary>
    public ClauseReference Clause => Way.Clause;

    /// <summary>Who pays by the clause.</summary>
    public Party Payer => Way.Payer;

    /// <summary>Who is paid by the clause.</summary>
    public Party Payee => Way.Payee;

    /// <summary>The currency, or what is delivered.</summary>
    public Unit Unit => Way.Unit;

    /// <summary>How much as settled; null where that was undetermined.</summary>
    public T? AsSettled { get; internal init; }

    /// <summary>How much was stated, and so has been paid, in adjustments of the period too: all of it where it was determined, without what was open.</summary>
    public T Paid { get; }

    /// <summary>How much as settled again; null where that is undetermined.</summary>
    public T? SettledAgain { get; internal init; }

    /// <summary>How much more than was paid is due as settled again; negative where it is less, null where it is open.</summary>
    public T? Difference { get; internal init; }

    /// <summary>Why the amount as settled again is undetermined; none where it is determined.</summary>
    public EquatableArray<Reason> Reasons { get; internal init; }

    /// <summary>Whether the difference cannot be told, because the amount as settled again is undetermined.</summary>
    public bool IsOpen => Difference is null;

    /// <summary>Whether there is a difference, or may be one.</summary>
    public bool IsChange => Difference is not { Amount.IsZero: true };

    /// <summary>The payment that makes up the difference: by the payer of the clause where it is positive, else the other way.</summary>
    /// <returns>The payment; null where nothing is to be paid, or where it is open. No clause sets a day for it.</returns>
    public PaymentDue<T>? ToPay => Difference is { } difference ? Way.PaymentOf<T>(difference.Amount) : null;

    internal PaymentWay Way { get; }

    /// <summary>The change in words: <c>4(2), Fusion pays THIL: 4000 USD, settled again 3000 USD</c>.</summary>
    public override string ToString() => $"{Clause}, {Payer} pays {Payee}: {InWords(AsSettled)}, settled again {InWords(SettledAgain)}";

    private static string InWords(T? amount) => amount?.ToString() ?? "undetermined";
}
