using ContractRules.Values;

namespace ContractRules.Rules;

/// <summary>What rules can refer to by name, now and in the past: a fact or a defined term.</summary>
public abstract record Named
{
    private protected Named(string key, Measure measure)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        if (!char.IsAsciiLetterLower(key[0]) || !key.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
        {
            throw new ArgumentException($"'{key}' is no key; expected lower-case words joined by hyphens, such as net-profit.", nameof(key));
        }

        Key = key;
        Measure = measure;
    }

    /// <summary>The name in data and on the command line: <c>net-profit</c>.</summary>
    public string Key { get; }

    /// <summary>The kind and unit of its value.</summary>
    public Measure Measure { get; }

    /// <inheritdoc/>
    public sealed override string ToString() => Key;
}
