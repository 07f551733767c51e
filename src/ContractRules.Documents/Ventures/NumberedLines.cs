using System.Diagnostics.CodeAnalysis;
using System.Text;
using ContractRules.Documents.Input;

namespace ContractRules.Documents.Ventures;

/// <summary>The lines of a text that is read once, with their numbers; they end where it is no UTF-8 any more.</summary>
/// <param name="text">The text, of which the first line was read.</param>
/// <param name="name">What faults call it.</param>
/// <param name="first">The first line, where it is one of them; null where it was a header.</param>
internal sealed class NumberedLines(TextReader text, string name, string? first)
{
    private string? _first = first;
    private int _number = first is null ? 1 : 0;

    /// <summary>Whether there are no more.</summary>
    public bool AreOver { get; private set; }

    /// <summary>Whether they end where the text is none any more.</summary>
    public bool AreCutOff { get; private set; }

    /// <summary>The next of them.</summary>
    public bool TryNext(Faults faults, out int number, [NotNullWhen(true)] out string? line)
    {
        (line, _first) = (_first ?? Next(faults), null);
        AreOver = line is null;
        number = ++_number;
        return !AreOver;
    }

    private string? Next(Faults faults)
    {
        try
        {
            return text.ReadLine();
        }
        catch (DecoderFallbackException)
        {
            AreCutOff = true;
            faults.Add(new Place(name, _number + 1, 1), "from here on there are bytes that are no UTF-8", "a text file in UTF-8");
            return null;
        }
    }
}
