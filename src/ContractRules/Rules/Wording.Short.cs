using System.Globalization;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Rules;

/// <summary>Rules in words: those of a rule without end, cut where the steps below tell the rest.</summary>
public static partial class Wording
{
    private static readonly Extent Brief = new(Levels: 10, Listed: 12, Rules: 100);
    private static readonly Extent Ample = new(Levels: 100, Listed: 1_000, Rules: 5_000);

    /// <summary>The rule in words, as long as they say something: what lies many rules deep, and the middle of a long list, is "…".</summary>
    /// <example><c>a + b + (… 196 more …) + z</c>.</example>
    public static string InShort(this Node rule) => Within(rule.NotNull(), Brief);

    /// <summary>The rule in words, in full unless they would fill pages.</summary>
    internal static string AtLength(this Node rule) => Within(rule, Ample);

    private static string Within(Node rule, Extent most)
    {
        var levels = Math.Min(rule.Depth, most.Levels);
        while (levels > 2 && Size(rule, levels, most) > most.Rules)
        {
            levels = levels > Brief.Levels ? Math.Max(Brief.Levels, levels / 2) : levels - 1;
        }

        return Of(Cut(rule, levels, most.Listed));
    }

    // How many rules would be worded, however often one and the same is; no more is counted than are too many.
    private static int Size(Node rule, int levels, Extent most, int worded = 0) => levels == 0 || rule.Depth == 1
        ? worded + 1
        : Worded(rule, most.Listed).Aggregate(worded + 1, (sum, inner) => sum > most.Rules ? sum : Size(inner, levels - 1, most, sum));

    private static IEnumerable<Node> Worded(Node rule, int listed) => rule switch
    {
        Phrase(_, var subjects, _) => subjects,
        Confined(_, var meaning) => [meaning],
        _ when rule.Operands() is var operands && operands.Count > listed => operands.Take(2).Append(operands[^1]),
        _ => rule.Operands(),
    };

    private static Node Cut(Node rule, int levels, int listed) => rule switch
    {
        { Depth: 1 } => rule,
        _ when levels == 0 => LeftOut("…"),
        Confined(_, var meaning) => Cut(meaning, levels, listed),
        Phrase(var words, var subjects, var meaning) => new Phrase(words, Cut(subjects, levels, listed), Unworded(meaning)),
        Ambiguity => rule.WithOperands(Cut(rule.Operands(), levels, listed)),
        Rank(var operands, var place) when operands.Count > listed =>
            new Rank([Cut(operands[place], levels - 1, listed), LeftOut(string.Create(CultureInfo.InvariantCulture, $"… {operands.Count - 1} more …"))], 0),
        _ when rule.Operands() is var operands && operands.Count > listed => rule.WithOperands(
        [
            .. Cut([.. operands.Take(2)], levels, listed),
            LeftOut(string.Create(CultureInfo.InvariantCulture, $"… {operands.Count - 3} more …")),
            Cut(operands[^1], levels - 1, listed),
        ]),
        _ => rule.WithOperands(Cut(rule.Operands(), levels, listed)),
    };

    private static EquatableArray<Node> Cut(EquatableArray<Node> rules, int levels, int listed) => [.. rules.Select(rule => Cut(rule, levels - 1, listed))];

    private static Phrase LeftOut(string words) => new(words, [], new Constant(TruthValue.True, Measure.Truth));

    // Of what a phrase stands for its words tell only whether it is a condition.
    private static Constant Unworded(Node meaning)
    {
        while (meaning is Phrase or Choice or Ambiguity)
        {
            meaning = meaning.Operands()[^1];
        }

        return new(TruthValue.True, meaning is Compared or All or Any or Not or Given || meaning.NamedItself()?.Measure == Measure.Truth ? Measure.Truth : Measure.Ratio);
    }

    // How many rules deep words go, how many of a list they name, and how many rules there can be in all.
    private readonly record struct Extent(int Levels, int Listed, int Rules);
}
