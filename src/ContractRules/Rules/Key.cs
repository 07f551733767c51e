namespace ContractRules.Rules;

/// <summary>Names in data and on the command line: lower-case words joined by hyphens.</summary>
internal static class Key
{
    /// <summary>The key itself.</summary>
    /// <exception cref="ArgumentException">It is written otherwise.</exception>
    public static string Checked(string key, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key, name);
        return char.IsAsciiLetterLower(key[0]) && key.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
            ? key
            : throw new ArgumentException($"'{key}' is no key; expected lower-case words joined by hyphens, such as net-profit.", name);
    }
}
