using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Presentation;

/// <summary>What one party is to wire another over successive periods, in one currency or unit.</summary>
/// <param name="Payer">Who pays.</param>
/// <param name="Payee">Who is paid.</param>
/// <param name="Unit">The currency, or what is delivered.</param>
/// <param name="Amounts">How much for each period, all its days together; null where nothing is to be paid this way.</param>
/// <param name="IsOpen">Whether anything is open that is not in the amount of the period.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record WireOverPeriods(Party Payer, Party Payee, Unit Unit, EquatableArray<Rational?> Amounts, EquatableArray<bool> IsOpen)
{
    /// <summary>Who pays.</summary>
    public Party Payer { get; init => field = value.NotNull(); } = Payer.NotNull();

    /// <summary>Who is paid.</summary>
    public Party Payee { get; init => field = value.NotNull(); } = Payee.NotNull();

    /// <summary>The currency, or what is delivered.</summary>
    public Unit Unit { get; init => field = value.NotNull(); } = Unit.NotNull();

    /// <summary>What the periods add up to, without what is open.</summary>
    public Rational Total => Rational.Sum(Amounts.Select(amount => amount ?? Rational.Zero));

    /// <summary>The way and the total: <c>Fusion wires THIL 45,000.00 USD in all</c>.</summary>
    public override string ToString() => $"{Payer} wires {Payee} {Wording.Of(new NumberValue(Total), Measure.Of(Unit))} in all"
        + (IsOpen.Contains(true) ? ", without what is open" : "");
}
