using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Accounts;

/// <summary>What one party received from another on a day: money paid, or a quantity delivered.</summary>
/// <example>
/// <c>Receipt.Of("R-7", new LocalDate(2002, 12, 2), Fusion, Thil, Currency.Usd.Of(8_061.75m)).For("4(2)", SettlementPeriod.Month(2002, 10))</c>.
/// </example>
[JsonConverter(typeof(Json.ReceiptConverter))]
public sealed record Receipt
{
    private Receipt(string key, LocalDate on, Party payer, Party payee, Rational amount, Unit unit) =>
        (Key, On, Payer, Payee, Amount, Unit) = (key, on, payer, payee, amount, unit);

    /// <summary>What it is called, once among the receipts of an account.</summary>
    public string Key { get; }

    /// <summary>The day on which it was received.</summary>
    public LocalDate On { get; }

    /// <summary>Who paid.</summary>
    public Party Payer { get; }

    /// <summary>Who was paid.</summary>
    public Party Payee { get; }

    /// <summary>How much, in whole units.</summary>
    public Rational Amount { get; }

    /// <summary>What it is counted in: a currency, or what was delivered.</summary>
    public Unit Unit { get; }

    /// <summary>The clause whose payment it is meant for; null where it names none.</summary>
    public ClauseReference? Clause { get; private init; }

    /// <summary>The period whose payment it is meant for; null where it names none.</summary>
    public SettlementPeriod? Period { get; private init; }

    /// <summary>Whether it says which payment it is meant for.</summary>
    public bool NamesAPayment => Clause is not null || Period is not null;

    /// <summary>A receipt, made good against whatever is due the longest. An account reports what doesn't fit.</summary>
    /// <param name="key">What it is called, once among the receipts of an account.</param>
    /// <param name="on">The day on which it was received.</param>
    /// <param name="payer">Who paid.</param>
    /// <param name="payee">Who was paid.</param>
    /// <param name="amount">How much; a payment back is a receipt the other way.</param>
    /// <exception cref="ArgumentException">The key is blank, the amount has no unit, or a party is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is none that data may hold.</exception>
    public static Receipt Of(string key, LocalDate on, Party payer, Party payee, IPayable amount)
    {
        var paid = amount.NotNull() is Quantity quantity ? (IPayable)quantity.WithUnit(nameof(amount)) : ((Money)amount).WithUnit(nameof(amount));
        return new(key.NotBlank(), on.InData(), payer.NotNull(), payee.NotNull(), paid.Amount, paid.Unit);
    }

    /// <summary>The same receipt, meant for payments of a clause, of a period, or of both.</summary>
    /// <remarks>It is applied to them first, the oldest before others; what is more than they come to goes to other payments, the oldest due first.</remarks>
    public Receipt For(ClauseReference? clause = null, SettlementPeriod? period = null) => new(Key, On, Payer, Payee, Amount, Unit) { Clause = clause, Period = period };

    /// <summary>The receipt in words: <c>R-7 of 2002-12-02: Fusion to THIL 8,061.75 USD for 4(2) of 2002-10</c>.</summary>
    public override string ToString() =>
        $"{Key} of {new DateValue(On)}: {Payer} to {Payee} {Wording.Of(new NumberValue(Amount), Measure.Of(Unit))}" + (Clause, Period) switch
        {
            (null, null) => "",
            ({ } clause, null) => $" for {clause}",
            (null, { } period) => $" for {period}",
            ({ } clause, { } period) => $" for {clause} of {period}",
        };
}
