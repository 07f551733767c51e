using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>A way to read the text, and what a party would receive more or less by it.</summary>
/// <typeparam name="T"><see cref="Money"/>, or <see cref="Quantity"/> for what is delivered.</typeparam>
/// <param name="Otherwise">The questions read otherwise than they are; none where nothing else is better, or worse.</param>
/// <param name="More">How much more the party would receive over all periods, negative where it is less.</param>
/// <param name="IsProved">Whether no other way is better, or worse: every one was settled. Where not, there may be.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record ReadingCombination<T>(EquatableArray<ReadingChoice> Otherwise, T More, bool IsProved)
    where T : struct, IPayable
{
    /// <summary>How much, and by which readings: <c>+80 USD by base=net</c>.</summary>
    public override string ToString() => Otherwise.Count == 0 ? "as read"
        : $"{(More.Amount.Sign > 0 ? "+" : "")}{More} by {string.Join(" ", Otherwise)}{(IsProved ? "" : ", as far as was found")}";
}
