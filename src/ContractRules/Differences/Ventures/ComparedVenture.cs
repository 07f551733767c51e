using System.Text.Json.Serialization;
using ContractRules.Comparison;
using ContractRules.Values;

namespace ContractRules.Differences.Ventures;

/// <summary>What is paid and delivered for one venture under two agreements, over all its periods.</summary>
/// <param name="Venture">Its name.</param>
/// <param name="Payments">What each clause pays under either, also where that is the same, in the order of the text.</param>
/// <param name="Deliveries">What each clause has delivered.</param>
/// <param name="ChangesDays">Whether anything falls due on another day.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record ComparedVenture(
    string Venture, EquatableArray<SummedDifference<Money>> Payments, EquatableArray<SummedDifference<Quantity>> Deliveries, bool ChangesDays)
{
    /// <summary>Its name.</summary>
    public string Venture { get; init => field = value.NotNull(); } = Venture.NotNull();

    /// <summary>What each party receives more or less in money, without what is open.</summary>
    public EquatableArray<PartyDifference<Money>> Money => ForParties.Of(Payments);

    /// <summary>What each party is delivered more or less, without what is open.</summary>
    public EquatableArray<PartyDifference<Quantity>> Delivered => ForParties.Of(Deliveries);

    /// <summary>Whether the difference of any payment or delivery cannot be told.</summary>
    public bool IsOpen => Payments.Any(payment => payment.LeftOut > 0) || Deliveries.Any(delivery => delivery.LeftOut > 0);

    /// <summary>Whether nothing is paid otherwise in any period, neither how much nor when.</summary>
    public bool IsNothing => !ChangesDays && !Payments.Any(payment => payment.IsChange) && !Deliveries.Any(delivery => delivery.IsChange);

    /// <summary>The venture and what each party receives more or less.</summary>
    public override string ToString() => $"{Venture}: " + (IsNothing ? "nothing" : string.Join(", ",
    [
        .. Money.Select(difference => $"{difference}"),
        .. Delivered.Select(difference => $"{difference}"),
        .. IsOpen ? (string[])["some of it open"] : [],
        .. ChangesDays ? (string[])["other days"] : [],
    ]) is var told && told.Length > 0 ? told : "nothing in total");
}
