using System.Text.Json.Serialization;

namespace ContractRules.Values;

/// <summary>A generic type that makes the converter to JSON for itself, so that none has to be made at run time.</summary>
internal interface IConverted
{
    JsonConverter Converter();
}
