using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Rules;

/// <summary>What rules can refer to by name, now and in the past: a fact or a defined term.</summary>
[JsonConverter(typeof(Json.IsNoData))]
public abstract record Named
{
    private protected Named(string key, Measure measure)
    {
        (Stream, Key) = (Rules.Key.Checked(key, nameof(key)), key);
        Measure = measure;
    }

    /// <summary>The name in data and on the command line: <c>net-profit</c>; for one of a stream <c>net-receipts[product-a]</c>.</summary>
    public string Key { get; private init; }

    /// <summary>The key without the member: the name that all of a stream share.</summary>
    public string Stream { get; }

    /// <summary>Which member of a stream it is of: <c>product-a</c>; null where it stands for itself.</summary>
    public string? Member
    {
        get;
        internal init => (field, Key) = field is null
            ? (value, $"{Stream}[{value}]")
            : throw new InvalidOperationException($"{Key} is of one member already.");
    }

    /// <summary>What people call it: <c>Net Profit</c>; of one of a stream with the member, <c>Royalty, product-a</c>.</summary>
    public abstract string Title { get; internal init; }

    /// <summary>The kind and unit of its value.</summary>
    public Measure Measure { get; internal init; }

    /// <inheritdoc/>
    public sealed override string ToString() => Key;
}
