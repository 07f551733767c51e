using System.Text.Json.Serialization;

namespace ContractRules.Values;

/// <summary>
/// A number with its unit: <see cref="Money"/>, <see cref="Quantity"/>, <see cref="Price"/>, <see cref="Rate"/> or <see cref="Ratio"/>.
/// Amounts of one kind add, compare and take shares; truths and dates don't.
/// </summary>
[JsonConverter(typeof(Json.AmountConverter))]
public interface IAmount
{
    /// <summary>The unit.</summary>
    Measure Measure { get; }
}
