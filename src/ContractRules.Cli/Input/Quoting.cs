namespace ContractRules.Cli.Input;

/// <summary>What the user wrote, as it is shown in a message.</summary>
internal static class Quoting
{
    private const int Most = 40;

    /// <summary>The text in quotes, on one line and cut where it is long.</summary>
    public static string Of(string text)
    {
        var plain = string.Concat(text.Take(Most).Select(c => char.IsControl(c) ? '·' : c));
        return $"'{plain}{(text.Length > Most ? "…" : "")}'";
    }

    /// <summary>The choices that there were: <c>one of a, b, c</c>, or the only one.</summary>
    public static string OneOf(IEnumerable<string> choices)
    {
        var listed = string.Join(", ", choices);
        return listed.Contains(',', StringComparison.Ordinal) ? $"one of {listed}" : listed;
    }
}
