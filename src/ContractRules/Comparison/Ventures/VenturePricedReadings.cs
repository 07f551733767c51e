using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Comparison.Ventures;

/// <summary>What each other way to read the text would have made of the payments of many ventures.</summary>
/// <param name="Prices">One for each option not taken, in the order of the text; none where nothing was priced.</param>
/// <param name="WithoutPlan">The options of which nobody knows, since they cannot be settled for many ventures at once.</param>
/// <param name="Ventures">How many ventures were priced.</param>
/// <param name="LeftOut">How many were left out, because their facts are refused as the text is read, or could not be read.</param>
/// <param name="Faults">The first of what is wrong in the facts of those; no more than <see cref="RefusedVenture.MostTold"/>.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record VenturePricedReadings(
    EquatableArray<VentureReadingPrice> Prices, EquatableArray<ReadingWithoutPlan> WithoutPlan, int Ventures, int LeftOut, EquatableArray<RefusedVenture> Faults)
{
    /// <summary>How many ventures were priced.</summary>
    public int Ventures { get; init => field = value.From(0, to: int.MaxValue); } = Ventures.From(0, to: int.MaxValue);

    /// <summary>How many were left out, because their facts are refused as the text is read, or could not be read.</summary>
    public int LeftOut { get; init => field = value.From(0, to: int.MaxValue); } = LeftOut.From(0, to: int.MaxValue);

    /// <summary>How much more is wrong in those facts than is told.</summary>
    public int Untold { get; init => field = value.From(0, to: int.MaxValue); }

    /// <summary>The price of an option; null of the one taken, and where nobody knows it.</summary>
    /// <example><c>priced.PriceOf(reading, reading.Options[1])?.Moved</c>.</example>
    public VentureReadingPrice? PriceOf(Reading reading, ReadingOption option)
    {
        var asked = (reading.NotNull(), option.NotNull());
        return Prices.FirstOrDefault(price => (price.Reading, price.Instead) == asked);
    }

    /// <summary>What each would make of the payments, or the faults.</summary>
    public override string ToString() => Prices.Count == 0 && Faults.Count > 0
        ? $"nothing priced: {string.Join("; ", Faults)}" + (Untold > 0 ? $"; and {(Rational)Untold} more" : "")
        : string.Join("; ", [.. Prices.Select(price => $"{price}"), .. WithoutPlan.Select(option => $"{option}")]);
}
