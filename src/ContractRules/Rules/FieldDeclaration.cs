using ContractRules.Values;

namespace ContractRules.Rules;

/// <summary>All that is known of a field of an item before it is given: its key, meaning, unit, range and default.</summary>
public sealed record FieldDeclaration : Supplied
{
    internal FieldDeclaration(string key, Measure measure, string description)
        : base(key, measure, description)
    {
    }
}
