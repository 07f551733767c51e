using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>The ways to read the text that are the worst and the best for a party, in one unit.</summary>
/// <typeparam name="T"><see cref="Money"/>, or <see cref="Quantity"/> for what is delivered.</typeparam>
/// <param name="Party">The party.</param>
/// <param name="Worst">By which it would receive the least.</param>
/// <param name="Best">By which it would receive the most.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record PartyExtremes<T>(Party Party, ReadingCombination<T> Worst, ReadingCombination<T> Best)
    where T : struct, IPayable
{
    /// <summary>The party.</summary>
    public Party Party { get; init => field = value.NotNull(); } = Party.NotNull();

    /// <summary>By which it would receive the least.</summary>
    public ReadingCombination<T> Worst { get; init => field = value.NotNull(); } = Worst.NotNull();

    /// <summary>By which it would receive the most.</summary>
    public ReadingCombination<T> Best { get; init => field = value.NotNull(); } = Best.NotNull();

    /// <summary>The party and both: <c>Buyer: worst -300 USD by base=nothing, best as read</c>.</summary>
    public override string ToString() => $"{Party}: worst {Worst}, best {Best}";
}
