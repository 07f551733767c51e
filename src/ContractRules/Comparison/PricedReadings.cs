using System.Text.Json.Serialization;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>What each other way to read the text would have made of the payments.</summary>
/// <param name="Prices">One for each option not taken, in the order of the text; none where the facts are wrong.</param>
/// <param name="Faults">What is wrong in the facts, as the text is read or as it could be.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record PricedReadings(EquatableArray<ReadingPrice> Prices, EquatableArray<FactFault> Faults)
{
    /// <summary>Those that change a payment, or might.</summary>
    public IEnumerable<ReadingPrice> ThatMatter => Prices.Where(price => !price.IsNothing);

    /// <summary>Those that change no payment of the periods.</summary>
    public IEnumerable<ReadingPrice> ThatChangeNothing => Prices.Where(price => price.IsNothing);

    /// <summary>What each would make of the payments, or the faults.</summary>
    public override string ToString() => Faults.Count > 0 ? $"nothing priced: {string.Join("; ", Faults)}" : string.Join("; ", Prices);
}
