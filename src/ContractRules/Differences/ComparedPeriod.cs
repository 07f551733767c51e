using System.Text.Json.Serialization;
using ContractRules.Comparison;
using ContractRules.Values;

namespace ContractRules.Differences;

/// <summary>What is paid and delivered for a period under two agreements.</summary>
/// <param name="Period">The period.</param>
/// <param name="Payments">What each clause pays under either, also where that is the same, in the order of the text.</param>
/// <param name="Deliveries">What each clause has delivered.</param>
/// <param name="ChangesDays">Whether anything falls due on another day.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record ComparedPeriod(
    SettlementPeriod Period, EquatableArray<PaymentDifference<Money>> Payments, EquatableArray<PaymentDifference<Quantity>> Deliveries, bool ChangesDays)
{
    /// <summary>The period.</summary>
    public SettlementPeriod Period { get; init => field = value.NotNull(); } = Period.NotNull();

    /// <summary>What each party receives more or less in money, without what is open.</summary>
    public EquatableArray<PartyDifference<Money>> Money => ForParties.Of(Payments);

    /// <summary>What each party is delivered more or less, without what is open.</summary>
    public EquatableArray<PartyDifference<Quantity>> Delivered => ForParties.Of(Deliveries);

    /// <summary>Whether the difference of any payment or delivery cannot be told.</summary>
    public bool IsOpen => Payments.Any(payment => payment.IsOpen) || Deliveries.Any(delivery => delivery.IsOpen);

    /// <summary>Whether nothing is paid otherwise, neither how much nor when.</summary>
    public bool IsNothing => !ChangesDays && !Payments.Any(payment => payment.IsChange) && !Deliveries.Any(delivery => delivery.IsChange);

    /// <summary>The period and what each party receives more or less.</summary>
    public override string ToString() => $"{Period}: " + (IsNothing ? "nothing" : string.Join(", ",
    [
        .. Money.Select(difference => $"{difference}"),
        .. Delivered.Select(difference => $"{difference}"),
        .. IsOpen ? (string[])["some of it open"] : [],
        .. ChangesDays ? (string[])["other days"] : [],
    ]));
}
