using System.Buffers;
using System.Globalization;
using System.Text;
using Spectre.Console.Rendering;

namespace ContractRules.Cli.Terminal;

/// <summary>
/// Keeps signs whole that take several characters, where text is laid out by something that cuts between any two: while it is laid
/// out, one character of the same width stands in for each of them.
/// </summary>
internal sealed class WholeSigns
{
    // Private use characters are narrow, Hangul syllables are wide. Where they occur themselves, others stand in for them, too.
    private const char FirstNarrow = '\uE000';
    private const char LastNarrow = '\uF8FF';
    private const char FirstWide = '\uAC00';
    private const char LastWide = '\uD7A3';

    private const string Unknown = "\uFFFD";

    private static readonly SearchValues<char> OfSeveral =
        SearchValues.Create([.. Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(code => (char)code).Where(IsPartOfSeveral)]);

    private readonly Dictionary<string, char> _standIns = [];
    private readonly Dictionary<char, string> _signs = [];
    private char _nextNarrow = FirstNarrow;
    private char _nextWide = FirstWide;

    /// <summary>The text to lay out, one character a sign.</summary>
    public string Hide(string text)
    {
        if (!text.AsSpan().ContainsAny(OfSeveral))
        {
            return text;
        }

        var hidden = new StringBuilder(text.Length);
        for (var signs = StringInfo.GetTextElementEnumerator(text); signs.MoveNext();)
        {
            var sign = signs.GetTextElement();
            hidden.Append(sign is [var single] && !IsStandIn(single) ? single : StandInFor(sign));
        }

        return hidden.ToString();
    }

    /// <summary>The text as it was, after it was laid out.</summary>
    public string Restore(string laidOut)
    {
        if (_signs.Count == 0)
        {
            return laidOut;
        }

        var restored = new StringBuilder(laidOut.Length);
        foreach (var character in laidOut)
        {
            restored.Append(_signs.TryGetValue(character, out var sign) ? sign : character.ToString());
        }

        return restored.ToString();
    }

    private char StandInFor(string sign)
    {
        if (!_standIns.TryGetValue(sign, out var standIn))
        {
            ref var next = ref IsWide(sign) ? ref _nextWide : ref _nextNarrow;
            // Nobody writes thousands of different signs in one report; the last character stands in for all that are too many.
            var isLast = next is LastNarrow or LastWide;
            standIn = isLast ? next : next++;
            _standIns.Add(sign, standIn);
            _signs[standIn] = isLast ? Unknown : sign;
        }

        return standIn;
    }

    private static bool IsWide(string sign) =>
        Rune.TryGetRuneAt(sign, 0, out var first) && Segment.CellCount([new Segment(first.ToString())]) > 1;

    private static bool IsStandIn(char character) => character is (>= FirstNarrow and <= LastNarrow) or (>= FirstWide and <= LastWide);

    private static bool IsPartOfSeveral(char character) => IsStandIn(character) || char.GetUnicodeCategory(character)
        is UnicodeCategory.Surrogate or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.Format or UnicodeCategory.OtherLetter;
}
