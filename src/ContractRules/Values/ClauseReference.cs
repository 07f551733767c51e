using System.Text.Json.Serialization;

namespace ContractRules.Values;

/// <summary>Where something stands in an agreement: <c>4(5)(b)(iii)</c>.</summary>
[JsonConverter(typeof(Json.ClauseReferenceConverter))]
public readonly record struct ClauseReference
{
    private readonly string? _text;

    /// <summary>A reference as the agreement writes it.</summary>
    /// <param name="text">Numbers, letters and brackets: <c>2(2)(a)</c>; where the agreement numbers two alike, which of them: <c>2(1)(j), second</c>.</param>
    /// <exception cref="ArgumentException">The text is blank, or holds white space other than one after a comma.</exception>
    public ClauseReference(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        if (!IsReference(text))
        {
            throw new ArgumentException($"'{text}' is no clause reference; expected one without spaces but after a comma, such as 4(5)(b) or 2(1)(j), second.", nameof(text));
        }

        _text = text;
    }

    /// <summary>A reference as the agreement writes it, so that clauses can be named by plain text.</summary>
    public static implicit operator ClauseReference(string text) => new(text);

    /// <summary>Reads a reference as the agreement writes it.</summary>
    /// <returns>Whether the text is a reference.</returns>
    internal static bool TryParse(string text, out ClauseReference reference)
    {
        var isReference = !string.IsNullOrWhiteSpace(text) && IsReference(text);
        reference = isReference ? new(text) : default;
        return isReference;
    }

    /// <summary>The clause itself and those that it is a part of: <c>15(c)(i)</c>, <c>15(c)</c> and <c>15</c>; <c>3.1</c> and <c>3</c>.</summary>
    internal IEnumerable<ClauseReference> SelfAndParents()
    {
        yield return this;
        var text = ToString();
        for (var end = text.Length - 1; end > 0; end--)
        {
            if (text[end] is '(' or '.')
            {
                yield return new(text[..end]);
            }
        }
    }

    private static bool IsReference(string text) =>
        !text.Replace(", ", ",", StringComparison.Ordinal).Any(char.IsWhiteSpace) && !text.EndsWith(", ", StringComparison.Ordinal);

    /// <summary>The reference as the agreement writes it; empty for <c>default</c>.</summary>
    public override string ToString() => _text ?? "";
}
