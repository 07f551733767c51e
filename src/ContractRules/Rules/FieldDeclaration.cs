using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Rules;

/// <summary>All that is known of a field of an item before it is given: its key, meaning, unit, range and default.</summary>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record FieldDeclaration : Supplied
{
    internal FieldDeclaration(string key, Measure measure, string description)
        : base(key, measure, description)
    {
    }
}
