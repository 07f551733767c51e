namespace ContractRules.Documents.Input;

/// <summary>Finds what the user may have meant.</summary>
internal static class Nearest
{
    private const int Most = 3;

    /// <summary>The keys nearest to what was written, by themselves or by the words that stand for them, at most three.</summary>
    /// <param name="written">What was written: <c>net-capital</c>.</param>
    /// <param name="named">Keys with their titles or descriptions: <c>fancp</c>, <c>Fully adjusted net capital</c>.</param>
    public static IReadOnlyList<string> To(string written, IEnumerable<(string Key, string Words)> named)
    {
        var byWords = named.ToLookup(name => Keyed(name.Words), name => name.Key, StringComparer.Ordinal);
        var near = To(written, named.Select(name => name.Key));
        // One word alone stands in many descriptions.
        var likeWords = written.Contains('-', StringComparison.Ordinal) ? To(written, byWords.Select(words => words.Key)) : [];
        return [.. near.Concat(likeWords.SelectMany(words => byWords[words])).Distinct().Take(Most)];
    }

    /// <summary>The names nearest to what was written, at most three, the nearest first; all that hold it as a part come before.</summary>
    public static IReadOnlyList<string> To(string written, IEnumerable<string> names) =>
    [
        .. names.Distinct()
            .Where(name => Math.Abs(written.Length - name.Length) <= Farthest(written) || IsPartOf(written, name))
            .Select(name => (Name: name, Distance: DistanceOf(written, name)))
            .Where(near => near.Distance <= Farthest(written))
            .OrderBy(near => near.Distance)
            .ThenBy(near => near.Name, StringComparer.Ordinal)
            .Take(Most)
            .Select(near => near.Name),
    ];

    // Titles as people write keys: "Net Profit" is likely meant by net-profit.
    private static string Keyed(string words) => words.ToLowerInvariant().Replace(' ', '-');

    private static int Farthest(string written) => Math.Max(2, written.Length / 3);

    private static bool IsPartOf(string written, string name) => written.Length > 3 && name.Contains(written, StringComparison.OrdinalIgnoreCase);

    private static int DistanceOf(string written, string name) => IsPartOf(written, name) ? 0 : EditsBetween(written, name);

    // How many letters have to be put in, taken out or changed to make the one of the other (Levenshtein).
    private static int EditsBetween(string left, string right)
    {
        var edits = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = edits[0];
            edits[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = edits[j];
                edits[j] = Math.Min(change, Math.Min(edits[j], edits[j - 1]) + 1);
            }
        }

        return edits[^1];
    }
}
