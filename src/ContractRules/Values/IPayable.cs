using System.Text.Json.Serialization;

namespace ContractRules.Values;

/// <summary>What can be paid: <see cref="Money"/>, or a <see cref="Quantity"/> that is delivered.</summary>
[JsonConverter(typeof(Json.PayableConverter))]
public interface IPayable : IAmount
{
    /// <summary>How much, in whole units.</summary>
    Rational Amount { get; }

    /// <summary>What it is counted in: a currency, or what is delivered.</summary>
    Unit Unit { get; }
}
