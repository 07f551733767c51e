using System.Buffers;
using System.Globalization;

namespace ContractRules.Documents.Reports;

/// <summary>
/// Text in which a reader sees every character: those that steer a terminal, turn the direction of writing, end a line where none
/// should end, show nothing at all or are no characters are written as escapes, <c>\u001B</c>, such as JSON reads back.
/// </summary>
internal static class Visible
{
    private const char NonJoiner = '\u200C';
    private const char Joiner = '\u200D';

    private static readonly SearchValues<char> Hidden =
        SearchValues.Create([.. Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(code => (char)code).Where(IsHidden)]);

    /// <summary>The text, its lines kept.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAny(Hidden))
        {
            return text;
        }

        using var visible = new StringWriter(CultureInfo.InvariantCulture);
        Write(text, visible);
        return visible.ToString();
    }

    /// <summary>The text on one line, its own ends of lines escaped as well.</summary>
    public static string OnOneLine(string text) => Of(text).Replace("\n", "\\u000A", StringComparison.Ordinal);

    /// <summary>Writes the text, its lines kept.</summary>
    public static void Write(ReadOnlySpan<char> text, TextWriter output)
    {
        for (var next = text.IndexOfAny(Hidden); next >= 0; next = text.IndexOfAny(Hidden))
        {
            output.Write(text[..next]);
            output.Write(string.Create(CultureInfo.InvariantCulture, $"\\u{(int)text[next]:X4}"));
            text = text[(next + 1)..];
        }

        output.Write(text);
    }

    // Joiners are seen by what they join: letters of some scripts, and the parts of some signs.
    private static bool IsHidden(char character) => character is not ('\n' or NonJoiner or Joiner)
        && char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned;
}
