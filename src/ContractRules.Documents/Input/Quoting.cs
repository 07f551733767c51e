using System.Globalization;

namespace ContractRules.Documents.Input;

/// <summary>What the user wrote, as it is shown in a message.</summary>
internal static class Quoting
{
    private const int MostSigns = 40;

    // Marks can be heaped on one letter without end.
    private const int MostCharacters = 4 * MostSigns;

    /// <summary>The text in quotes, cut between whole signs where it is long.</summary>
    public static string Of(string text)
    {
        var shown = LengthShown(text);
        return $"'{text.AsSpan(0, shown)}{(text.Length > shown ? "…" : "")}'";
    }

    /// <summary>A message of another's making, cut where it is long.</summary>
    public static string Cut(string message) => message.Length <= MostCharacters ? message : $"{message.AsSpan(0, MostCharacters)}…";

    /// <summary>The choices that there were: <c>one of a, b, c</c>, or the only one.</summary>
    public static string OneOf(IEnumerable<string> choices)
    {
        var listed = string.Join(", ", choices);
        return listed.Contains(',', StringComparison.Ordinal) ? $"one of {listed}" : listed;
    }

    private static int LengthShown(string text)
    {
        var length = 0;
        for (var signs = 0; signs < MostSigns && length < text.Length; signs++)
        {
            // A sign can be no longer than what may be shown, or else it isn't.
            var room = text.AsSpan(length, Math.Min(text.Length - length, MostCharacters - length + 1));
            var sign = StringInfo.GetNextTextElementLength(room);
            if (length + sign > MostCharacters)
            {
                break;
            }

            length += sign;
        }

        return length;
    }
}
