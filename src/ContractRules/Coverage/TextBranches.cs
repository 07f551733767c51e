using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Coverage;

/// <summary>Every branch of every rule of a text. A rule that stands in several places has its branches once.</summary>
internal sealed class TextBranches
{
    private readonly List<Branch> _branches = [];
    private readonly List<Place> _places = [];

    public TextBranches(AgreementVersion text)
    {
        var known = new Dictionary<Node, Place>(ReferenceEqualityComparer.Instance);
        Roots =
        [
            .. Provided.In(text).Select(provided =>
            {
                var numbers = NumbersIn(provided.Rule);
                return (provided.Clause, provided.Rule.FromInside((node, of) => PlaceOf(node, of, provided, numbers[node]), known));
            }),
        ];
    }

    /// <summary>The outermost rules, each with the clause in which it stands.</summary>
    public (ClauseReference Clause, Place Place)[] Roots { get; }

    /// <summary>All places, each after those of its operands.</summary>
    public IReadOnlyList<Place> Places => _places;

    /// <summary>All branches.</summary>
    public IReadOnlyList<Branch> All => _branches;

    /// <summary>Whether a rule is a condition of its own: one that holds or not, and is not just put together of what another rule says.</summary>
    public static bool IsCondition(Node node) => node switch
    {
        Compared or ContractRules.Rules.Kernel.All or Any or Given or Determined or FieldIs => true,
        FactValue(var fact) => fact.Measure.Kind == MeasureKind.Truth,
        TermValue(var term) => term.Measure.Kind == MeasureKind.Truth,
        Prior(var name, _) => name.Measure.Kind == MeasureKind.Truth,
        _ => false,
    };

    // Of the rule alone: what else of the text shares some of it can change from text to text.
    private static Dictionary<Node, int> NumbersIn(Node rule)
    {
        var numbers = new Dictionary<Node, int>(ReferenceEqualityComparer.Instance);
        rule.FromInside((_, _) => numbers.Count, numbers);
        return numbers;
    }

    private Place PlaceOf(Node node, Func<Node, Place> of, Provided provided, int inside)
    {
        string[] ways = [.. WaysOf(node)];
        var place = new Place(node, [.. node.Operands().Select(of)], _places.Count, _branches.Count, ways.Length);
        _places.Add(place);
        _branches.AddRange(ways.Select(way => new Branch(provided, inside, node, way)));
        return place;
    }

    private static IEnumerable<string> WaysOf(Node node) => node switch
    {
        Least({ Count: > 1 } operands) => Winning(operands).Select(operand => $"the least is {operand}"),
        Greatest({ Count: > 1 } operands) => Winning(operands).Select(operand => $"the greatest is {operand}"),
        Ambiguity(var reading, _) => reading.Options.Select(option => $"read as {option.Name}"),
        _ => IsCondition(node) ? ["holds", "does not hold"] : [],
    };

    // Of two operands in the same words, which.
    private static IEnumerable<string> Winning(EquatableArray<Node> operands)
    {
        var words = operands.Select(operand => operand.InShort()).ToList();
        var times = words.CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return words.Select((word, index) => times[word] > 1 ? $"{word}, number {index + 1}" : word);
    }
}
