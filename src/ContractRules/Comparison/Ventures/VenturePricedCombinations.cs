using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Comparison.Ventures;

/// <summary>What each other way to read the text would have made of the payments of many ventures alone, and the worst and the best for each party over all of them together.</summary>
/// <param name="Alone">What each option would move alone.</param>
/// <param name="Groups">The readings that can interact, each with those that it does; none of readings that reach no payment.</param>
/// <param name="Money">The worst and the best for each party in money, in each currency; none where no reading reaches any.</param>
/// <param name="Deliveries">The worst and the best for each party in what is delivered.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record VenturePricedCombinations(
    VenturePricedReadings Alone, EquatableArray<ReadingGroup> Groups, EquatableArray<PartyExtremes<Money>> Money, EquatableArray<PartyExtremes<Quantity>> Deliveries)
{
    /// <summary>What each option would move alone.</summary>
    public VenturePricedReadings Alone { get; init => field = value.NotNull(); } = Alone.NotNull();

    /// <summary>The worst and the best for each party, or the faults.</summary>
    public override string ToString() => Groups.Count == 0 ? $"{Alone}" : string.Join("; ", [.. Money.Select(party => $"{party}"), .. Deliveries.Select(party => $"{party}")]);
}
