using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Rules;

/// <summary>What puts all members of a stream together, in words: <c>the total of revenue[oil, lhp, gas]</c>.</summary>
internal static class StreamWords
{
    private const int MostNamed = 4;

    /// <summary>A sum, an "any" or an "all" of a stream in words; null for any other rule.</summary>
    public static string? Of(Node rule, Naming naming) => rule switch
    {
        Sum(var operands) => Of("the total of", operands, naming),
        Any(var operands) => Of("any of", operands, naming),
        All(var operands) => Of("all of", operands, naming),
        _ => null,
    };

    private static string? Of(string words, EquatableArray<Node> operands, Naming naming)
    {
        var names = new List<Named>(operands.Count);
        foreach (var operand in operands)
        {
            if (operand is not (FactValue or TermValue) || operand.NamedItself() is not { Member: not null } name || name.Stream != (names.Count == 0 ? name : names[0]).Stream)
            {
                return null;
            }

            names.Add(name);
        }

        return $"{words} {naming.Of(names[0], Listed([.. names.Select(name => name.Member!)]))}";
    }

    private static string Listed(IReadOnlyList<string> members) => members.Count <= MostNamed ? string.Join(", ", members) : $"{members[0]} … {members[^1]}";
}
