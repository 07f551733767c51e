using System.Text.Json.Serialization;
using ContractRules.Comparison;
using ContractRules.Values;

namespace ContractRules.Differences;

/// <summary>What is due to one cause over all periods, party by party.</summary>
/// <param name="Cause">The cause.</param>
/// <param name="Money">What each party receives more or less because of it in money; none where that is nothing.</param>
/// <param name="Deliveries">What each party is delivered more or less because of it.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record CauseTotal(Cause Cause, EquatableArray<PartyDifference<Money>> Money, EquatableArray<PartyDifference<Quantity>> Deliveries)
{
    /// <summary>The cause.</summary>
    public Cause Cause { get; init => field = value.NotNull(); } = Cause.NotNull();

    /// <summary>The cause and what is due to it: <c>3(1): 25 % for 40 %: THIL -120 USD, Fusion +120 USD</c>.</summary>
    public override string ToString() => $"{Cause}: " + (Money.Count + Deliveries.Count == 0 ? "nothing in total" : string.Join(", ",
    [
        .. Money.Select(difference => $"{difference}"),
        .. Deliveries.Select(difference => $"{difference}"),
    ]));
}
