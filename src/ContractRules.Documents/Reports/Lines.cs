namespace ContractRules.Documents.Reports;

/// <summary>Text over several lines.</summary>
internal static class Lines
{
    private const string Mark = "• ";
    private const string UnderMark = "  ";

    /// <summary>The text broken between words, so that no line is longer than it must be.</summary>
    public static string Broken(string text, int width)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' '))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= width)
            {
                lines[^1] += " " + word;
            }
            else
            {
                lines.Add(word);
            }
        }

        return string.Join('\n', lines);
    }

    /// <summary>The text as one of a list: a mark before its first line, the others set under the text.</summary>
    public static string Listed(string text, int width) =>
        Mark + Broken(text, width - Mark.Length).Replace("\n", "\n" + UnderMark, StringComparison.Ordinal);
}
