using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace ContractRules.Documents.Ventures;

/// <summary>The lines of a text that is read once, with their numbers.</summary>
/// <param name="text">The text.</param>
internal sealed class NumberedLines(TextReader text)
{
    /// <summary>What stands in a line for bytes that are no UTF-8: a character that no text has.</summary>
    public const char NoText = '\uFFFF';

    private int _number;
    private bool _areBegun;

    /// <summary>UTF-8 in which bytes that are none can be told by their line.</summary>
    public static Encoding Encoding { get; } = Encoding.GetEncoding("utf-8", EncoderFallback.ExceptionFallback, new DecoderReplacementFallback(NoText.ToString()));

    /// <summary>Whether there are no more.</summary>
    public bool AreOver { get; private set; }

    /// <summary>Begins to go through them; false where somebody did before, who would be gone on from in the middle.</summary>
    public bool TryBegin() => !_areBegun && (_areBegun = true);

    /// <summary>The next of them.</summary>
    public bool TryNext(out int number, [NotNullWhen(true)] out string? line)
    {
        line = text.ReadLine();
        AreOver = line is null;
        number = ++_number;
        return !AreOver;
    }

    /// <summary>The first that is not blank; null where all are.</summary>
    public string? First(out int number)
    {
        while (TryNext(out number, out var line))
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                return line;
            }
        }

        return null;
    }
}
