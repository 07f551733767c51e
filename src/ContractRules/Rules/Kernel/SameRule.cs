using System.Runtime.CompilerServices;
using ContractRules.Values;

namespace ContractRules.Rules.Kernel;

/// <summary>
/// Whether two rules are the same, in their words too: what the records themselves say, but in time by the rules that there are,
/// however often they stand in others. A record looks at what stands twice twice, and so at thirty devices that use their amount twice
/// a thousand million times, where the one rule is a copy of the other.
/// </summary>
public static class SameRule
{
    /// <summary>Whether both are the same rule, whichever of what is inside them are one object.</summary>
    /// <example><c>rule.IsTheSameAs(rule.ReplaceLeaves(leaf => leaf))</c>.</example>
    public static bool IsTheSameAs(this Node one, Node other)
    {
        var met = new HashSet<Pair>();
        var waiting = new Stack<Pair>([new(one.NotNull(), other.NotNull())]);
        while (waiting.TryPop(out var pair))
        {
            if (ReferenceEquals(pair.One, pair.Other) || (pair.One.Depth > 1 && !met.Add(pair)))
            {
                continue;
            }

            if (!AreAlike(pair.One, pair.Other))
            {
                return false;
            }

            foreach (var (inOne, inOther) in Parts(pair.One).Zip(Parts(pair.Other)))
            {
                waiting.Push(new(inOne, inOther));
            }
        }

        return true;
    }

    // All that they are beside the rules inside them: the one with the rules of the other is then the other.
    private static bool AreAlike(Node one, Node other) => one.Depth == other.Depth && one.GetType() == other.GetType() && Parts(one).Count == Parts(other).Count
        && (one, other) switch
        {
            (Phrase left, Phrase right) => left.Words == right.Words && left.Subjects.Count == right.Subjects.Count
                && left.NeverBelowZero is null == right.NeverBelowZero is null && left.HasToLast.Count == right.HasToLast.Count
                && (left.WaitsForTheYearToEnd, left.HoldsBack, left.CountsFromTheBeginning) == (right.WaitsForTheYearToEnd, right.HoldsBack, right.CountsFromTheBeginning),
            _ => one.WithOperands(other.Operands()).Equals(other),
        };

    private static EquatableArray<Node> Parts(Node node) => node switch
    {
        Phrase { NeverBelowZero: { } amount } phrase => [.. phrase.Subjects, amount, .. phrase.HasToLast, phrase.Meaning],
        Phrase phrase => [.. phrase.Subjects, .. phrase.HasToLast, phrase.Meaning],
        _ => node.Operands(),
    };

    // The very two: whether they are the same is what is asked.
    private readonly record struct Pair(Node One, Node Other)
    {
        public bool Equals(Pair other) => ReferenceEquals(One, other.One) && ReferenceEquals(Other, other.Other);

        public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(One), RuntimeHelpers.GetHashCode(Other));
    }
}
