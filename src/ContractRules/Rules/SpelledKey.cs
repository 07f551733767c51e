namespace ContractRules.Rules;

/// <summary>A key as a title: <c>thil-elects-increase</c> is <c>THIL elects increase</c>.</summary>
internal static class SpelledKey
{
    /// <summary>The words of a key, each as the description spells it where that is a name or an abbreviation.</summary>
    public static string Of(string key, string description)
    {
        var spelled = description.Split([' ', '\'', '’', ',', ';', '.', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        var words = key.Split('-').Select(word => spelled.Where((one, place) => IsName(one, place) && one.Equals(word, StringComparison.OrdinalIgnoreCase)).FirstOrDefault(word));
        return string.Join(' ', words) is var title ? char.ToUpperInvariant(title[0]) + title[1..] : "";
    }

    // What begins a sentence is no name for that.
    private static bool IsName(string word, int place) => word.Count(char.IsUpper) > 1 || (place > 0 && char.IsUpper(word[0]));
}
