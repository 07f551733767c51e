using System.Globalization;
using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Changes;

/// <summary>In how many of the cases drawn something changed that can.</summary>
/// <typeparam name="T">A term, or a payment.</typeparam>
/// <param name="Of">What changed.</param>
/// <param name="Cases">In how many cases.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record ChangeCount<T>(T Of, long Cases)
    where T : class
{
    /// <summary>What changed.</summary>
    public T Of { get; init => field = value.NotNull(); } = Of.NotNull();

    /// <summary>What changed, and in how many cases.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Of}: changed in {Cases:N0}");
}
