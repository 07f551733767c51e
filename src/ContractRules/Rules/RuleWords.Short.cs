using System.Globalization;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Rules;

/// <summary>Rules in words: those of a rule without end, cut where the steps below tell the rest.</summary>
internal sealed partial class RuleWords
{
    private static readonly Extent Brief = new(Levels: 10, Listed: 12, Rules: 100);
    private static readonly Extent Glance = new(Levels: 4, Listed: 4, Rules: 14) { NamesQuestions = true };
    private static readonly Extent Ample = new(Levels: 100, Listed: 1_000, Rules: 5_000);

    /// <summary>The rule in words, as long as they say something.</summary>
    public string InShort(Node rule) => Within(rule, Brief);

    /// <summary>The rule in so few words that one sees what it is about, not how it works.</summary>
    public string AtAGlance(Node rule) => Within(rule, Glance);

    /// <summary>The rule in words, in full unless they would fill pages.</summary>
    public string AtLength(Node rule) => Within(rule, Ample);

    private string Within(Node rule, Extent most)
    {
        var levels = Math.Min(rule.Depth, most.Levels);
        while (levels > 2 && Size(rule, levels, most) > most.Rules)
        {
            levels = levels > Brief.Levels ? Math.Max(Brief.Levels, levels / 2) : levels - 1;
        }

        return Of(Cut(rule, levels, most));
    }

    // How many rules would be worded, however often one and the same is; no more is counted than are too many.
    private int Size(Node rule, int levels, Extent most, int worded = 0) => levels == 0 || rule.Depth == 1
        ? worded + 1
        : Worded(rule, most).Aggregate(worded + 1, (sum, inner) => sum > most.Rules ? sum : Size(inner, levels - 1, most, sum));

    private IEnumerable<Node> Worded(Node rule, Extent most) => Told(rule) switch
    {
        Phrase(_, var subjects, _) => subjects,
        Ambiguity when most.NamesQuestions => [],
        var told when told.Operands() is var operands && operands.Count > most.Listed => operands.Take(2).Append(operands[^1]),
        var told => told.Operands(),
    };

    private Node Cut(Node rule, int levels, Extent most) => Told(rule) switch
    {
        { Depth: 1 } told => told,
        _ when levels == 0 => LeftOut("…"),
        Phrase(_, [], _) told => told,
        Phrase(var words, var subjects, var meaning) => new Phrase(words, Cut(subjects, levels, most), Unworded(meaning)),
        Ambiguity(var reading, _) when most.NamesQuestions => LeftOut($"what [{reading.Key}] leaves open"),
        Ambiguity told => told.WithOperands(Cut(told.Operands(), levels, most)),
        Rank(var operands, var place) when operands.Count > most.Listed =>
            new Rank([Cut(operands[place], levels - 1, most), LeftOut(string.Create(CultureInfo.InvariantCulture, $"… {operands.Count - 1} more …"))], 0),
        var told when told.Operands() is var operands && operands.Count > most.Listed => told.WithOperands(
        [
            .. Cut([.. operands.Take(2)], levels, most),
            LeftOut(string.Create(CultureInfo.InvariantCulture, $"… {operands.Count - 3} more …")),
            Cut(operands[^1], levels - 1, most),
        ]),
        var told => told.WithOperands(Cut(told.Operands(), levels, most)),
    };

    private EquatableArray<Node> Cut(EquatableArray<Node> rules, int levels, Extent most) => [.. rules.Select(rule => Cut(rule, levels - 1, most))];

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
    private readonly record struct Extent(int Levels, int Listed, int Rules)
    {
        // Whether a question that the text leaves open is named instead of all the ways to read it.
        public bool NamesQuestions { get; init; }
    }
}
