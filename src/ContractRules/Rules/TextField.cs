using System.Text.Json.Serialization;
using ContractRules.Rules.Kernel;

namespace ContractRules.Rules;

/// <summary>A field of an item that holds a name: a customer, a product, a destination. Items can be selected and grouped by it.</summary>
/// <remarks>Names are the same where every sign is: <c>PK</c> and <c>pk</c> are two, and so is what looks alike but is written in other signs.</remarks>
/// <example><c>Field.Text("destination", "Country called")</c>.</example>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record TextField : IField
{
    internal TextField(string key, string description)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(description);
        (Key, Description) = (Rules.Key.Checked(key, nameof(key)), description);
    }

    /// <summary>Its name in data.</summary>
    public string Key { get; }

    /// <summary>What it names, in words.</summary>
    public string Description { get; }

    /// <summary>Whether an item names this, letter by letter.</summary>
    /// <example><c>Calls.Where(Destination.Is("PK")).Total(Charge)</c>.</example>
    public Rule<bool> Is(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new(new FieldIs(this, name));
    }

    /// <summary>The key.</summary>
    public override string ToString() => Key;
}
