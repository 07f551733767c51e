using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Presentation;

/// <summary>
/// The one amount that one party is to wire another by a day, all payments of the day set off against each other; or, of something else
/// than money, to deliver.
/// </summary>
/// <param name="Payer">Who pays.</param>
/// <param name="Payee">Who is paid.</param>
/// <param name="Due">The day by which it is to be paid; null where the agreement sets none, or it is not known yet.</param>
/// <param name="Unit">The currency, or what is delivered.</param>
/// <param name="Amount">How much, without what is open: zero where the payments cancel each other out, or all are open.</param>
/// <param name="Payments">The payments that it is made of, in the order of the text. They add up to the amount; those that are open are not in it.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record AmountToWire(
    Party Payer,
    Party Payee,
    LocalDate? Due,
    Unit Unit,
    Rational Amount,
    EquatableArray<PartOfWire> Payments)
{
    /// <summary>Who pays.</summary>
    public Party Payer { get; init => field = value.NotNull(); } = Payer.NotNull();

    /// <summary>Who is paid.</summary>
    public Party Payee { get; init => field = value.NotNull(); } = Payee.NotNull();

    /// <summary>The currency, or what is delivered.</summary>
    public Unit Unit { get; init => field = value.NotNull(); } = Unit.NotNull();

    /// <summary>Whether any of the payments cannot be stated yet.</summary>
    public bool IsOpen => Payments.Any(payment => payment.Amount is null);

    /// <summary>What of it was received, by the statement of account given; below zero where more came back. Null where none was given, or it is not in the account yet.</summary>
    public Rational? Received { get; internal init; }

    /// <summary>What of it remains to be paid, without interest; null where <see cref="Received"/> is.</summary>
    public Rational? Remaining => Amount - Received;

    /// <summary>The amount in words: <c>Fusion wires THIL 6,198.50 USD by 2002-11-30</c>.</summary>
    public override string ToString() =>
        $"{Payer} wires {Payee} {Wording.Of(new NumberValue(Amount), Measure.Of(Unit))}{(Due is { } due ? $" by {new DateValue(due)}" : "")}"
        + (IsOpen ? $", without what is open: {string.Join("; ", Payments.Where(payment => payment.Amount is null))}" : "");
}
