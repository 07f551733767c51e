namespace ContractRules.Documents.Clauses;

/// <summary>Puts two lists side by side by what each entry is about: in the order of the later one, what is gone where it stood.</summary>
internal static class Alignment
{
    /// <summary>The entries in pairs, each once; one of a pair is null where the other list has none that is about the same.</summary>
    public static IReadOnlyList<(T? Before, T? After)> Of<T, TKey>(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, TKey> about)
        where T : class
        where TKey : notnull
    {
        var (keysBefore, keysAfter) = (Numbered(before, about), Numbered(after, about));
        var (placesBefore, staying) = (Places(keysBefore), keysAfter.ToHashSet());
        var (pairs, next) = (new List<(T?, T?)>(), 0);
        foreach (var (key, entry) in keysAfter.Zip(after))
        {
            var earlier = placesBefore.TryGetValue(key, out var place) ? before[place] : null;
            // What is gone stands before the first entry that stood behind it.
            for (; earlier is not null && next <= place; next++)
            {
                AddIfGone(next);
            }

            pairs.Add((earlier, entry));
        }

        for (; next < before.Count; next++)
        {
            AddIfGone(next);
        }

        return pairs;

        void AddIfGone(int place)
        {
            if (!staying.Contains(keysBefore[place]))
            {
                pairs.Add((before[place], null));
            }
        }
    }

    // Of several that are about the same, the first is the first in both lists, and so on.
    private static List<(TKey, int)> Numbered<T, TKey>(IReadOnlyList<T> entries, Func<T, TKey> about)
        where TKey : notnull
    {
        var counts = new Dictionary<TKey, int>();
        return [.. entries.Select(entry => (about(entry), counts[about(entry)] = counts.GetValueOrDefault(about(entry)) + 1))];
    }

    private static Dictionary<TKey, int> Places<TKey>(List<TKey> keys)
        where TKey : notnull => keys.Index().ToDictionary(entry => entry.Item, entry => entry.Index);
}
