using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>How much more a party would receive than it does, or how much less.</summary>
/// <typeparam name="T"><see cref="Money"/>, or <see cref="Quantity"/> for what is delivered.</typeparam>
/// <param name="Party">The party.</param>
/// <param name="More">How much more it would receive, less what it would pay more; negative where it would be worse off. Never zero.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record PartyDifference<T>(Party Party, T More)
    where T : struct, IPayable
{
    /// <summary>The party.</summary>
    public Party Party { get; init => field = value.NotNull(); } = Party.NotNull();

    /// <summary>The party and the difference: <c>THIL +1234.5 USD</c>.</summary>
    public override string ToString() => $"{Party} {(More.Amount.Sign > 0 ? "+" : "")}{(More.Equals(default(T)) ? "nothing" : $"{More}")}";
}
