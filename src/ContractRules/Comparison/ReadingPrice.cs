using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>What it would make of the payments to read one question otherwise, all else being read as it is.</summary>
/// <param name="Reading">The question.</param>
/// <param name="Taken">The option that it is settled under.</param>
/// <param name="Instead">The option that it would be settled under.</param>
/// <param name="Periods">The periods in which anything would be paid otherwise, or might; none where the reading changes no payment.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record ReadingPrice(Reading Reading, ReadingOption Taken, ReadingOption Instead, EquatableArray<PeriodDifference> Periods)
{
    /// <summary>The question.</summary>
    public Reading Reading { get; init => field = value.NotNull(); } = Reading.NotNull();

    /// <summary>The option that it is settled under.</summary>
    public ReadingOption Taken { get; init => field = value.NotNull(); } = Taken.NotNull();

    /// <summary>The option that it would be settled under.</summary>
    public ReadingOption Instead { get; init => field = value.NotNull(); } = Instead.NotNull();

    /// <summary>What each party would receive more or less over all the periods, in each currency, without what is open.</summary>
    public EquatableArray<PartyDifference<Money>> Total => ByParty.Total(Periods.SelectMany(period => period.Money));

    /// <summary>What each party would be delivered more or less over all the periods, in each unit, without what is open.</summary>
    public EquatableArray<PartyDifference<Quantity>> DeliveryTotal => ByParty.Total(Periods.SelectMany(period => period.Deliveries));

    /// <summary>Whether the reading changes no payment of any period, neither how much nor when.</summary>
    public bool IsNothing => Periods.Count == 0;

    /// <summary>Whether some of what it changes cannot be told.</summary>
    public bool IsOpen => Periods.Any(period => period.Open.Count > 0);

    /// <summary>The reading and what it would make of the payments: <c>overhead-basis = flat-month: THIL -120 USD, Fusion +120 USD</c>.</summary>
    public override string ToString() => $"{Reading} = {Instead.Name}: " + (IsNothing ? "changes no payment" : string.Join(", ",
    [
        .. Total.Select(difference => $"{difference}"),
        .. DeliveryTotal.Select(difference => $"{difference}"),
        .. IsOpen ? (string[])["some of it open"] : [],
    ]) is var told && told.Length > 0 ? told : "nothing in total");
}
