using System.Text.Json.Serialization;

namespace ContractRules.Rules;

/// <summary>A field of an item: a <see cref="Field{T}"/>, which holds a value, or a <see cref="TextField"/>, which holds a name.</summary>
[JsonConverter(typeof(Json.IsNoData))]
public interface IField
{
    /// <summary>Its name in data.</summary>
    string Key { get; }

    /// <summary>What it holds, in words.</summary>
    string Description { get; }
}
