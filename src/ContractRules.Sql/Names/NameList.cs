
namespace ContractRules.Sql.Names;

/// <summary>The names of one table or select, each given once; two things that would go by one name are refused.</summary>
internal sealed class NameList(SqlDialect dialect, Refusals refusals, string of)
{
    private readonly Dictionary<string, string> _taken = new(StringComparer.Ordinal);

    /// <summary>A name for something, from its name in the agreement.</summary>
    public string Take(string words, string prefix = "") => Keep(Identifier.Of(prefix + words, dialect.LongestName), prefix + words);

    /// <summary>A name as it is.</summary>
    public string Keep(string name, string words)
    {
        if (!_taken.TryAdd(name, words))
        {
            refusals.Add(default, $"{of} {name}", $"both '{_taken[name]}' and '{words}' would be called so");
        }

        return dialect.Quoted(name);
    }

    /// <summary>A name that is not said anywhere else: this, or this with a number.</summary>
    public string Free(string name)
    {
        var free = name;
        for (var number = 2; !_taken.TryAdd(free, free); number++)
        {
            free = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name}_{number}");
        }

        return dialect.Quoted(free);
    }
}
