using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Coverage;

/// <summary>
/// A way that a rule can go: a condition that holds or doesn't, an operand that is the least or the greatest, an option of a reading.
/// </summary>
[JsonConverter(typeof(Json.IsNoData))]
public sealed class Branch : IEquatable<Branch>
{
    private readonly string _text;
    private readonly int _place;

    internal Branch(Provided from, int place, Node rule, string way)
    {
        (Clause, Subject, _text, _place) = (from.Clause, from.Subject, from.Text, place);
        (Rule, Way) = (rule, way);
    }

    /// <summary>The clause in which the rule stands.</summary>
    public ClauseReference Clause { get; }

    /// <summary>What the clause says with it: the key of the term that it defines, who pays whom, what is expected.</summary>
    public string Subject { get; }

    /// <summary>The rule that can go more than one way.</summary>
    public Node Rule { get; }

    /// <summary>Which way: <c>holds</c>, <c>does not hold</c>, an operand, an option.</summary>
    public string Way { get; }

    /// <summary>Whether both are the same way of one rule at one place of the text, whichever version of the agreement was looked at.</summary>
    public bool Equals(Branch? other) => other is not null
        && (Clause, Subject, _text, _place, Way) == (other.Clause, other.Subject, other._text, other._place, other.Way);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Branch);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Clause, Subject, _place, Way);

    /// <summary>The clause, the rule and the way: <c>4(5)(c) fusion-expenses: minutes ≥ 3,000,000: does not hold</c>.</summary>
    public override string ToString() => $"{Clause} {Subject}{(_text.Length == 0 ? "" : $" ({_text})")}: {Rule.InShort()}: {Way}";
}
