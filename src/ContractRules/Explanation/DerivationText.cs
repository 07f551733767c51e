using System.Text;
using ContractRules.Rules.Kernel;

namespace ContractRules.Explanation;

/// <summary>
/// A derivation as an indented tree: each term, fact and intermediate result a line with its value, the rule of a
/// term under it. A term is taken apart once, and so is what recurs in a rule; from then on the tree refers back. Within
/// one rule a name is told once.
/// </summary>
internal sealed class DerivationText
{
    private readonly HashSet<string> _terms = new(StringComparer.Ordinal);

    private DerivationText()
    {
    }

    public static string Of(Derivation derivation)
    {
        var text = new StringBuilder($"{derivation.Term.Title} for {derivation.Period}, under: {derivation.Version}\n");
        foreach (var change in derivation.Changes)
        {
            text.Append($"{change}\n");
        }

        new DerivationText().Told(new DerivationLine(derivation.Conclusion), said: []).Write(text, branch: "", continuation: "");
        return text.ToString();
    }

    private Entry Told(DerivationLine line, HashSet<(Node? Rule, string Words)> said)
    {
        var words = line.ToString();
        if (line.Step is { Rule: TermValue, Steps.Count: > 0 } term)
        {
            said.Add(line.Told);
            return _terms.Add(term.Rule.ToString())
                ? new(words, [.. line.Definitions], AllTold(line.Below, said: []))
                : new($"{words} (derived above)", [], []);
        }

        var below = line.Below.ToList();
        return said.Add(line.Told) || below.Count == 0
            ? new(words, [.. line.Definitions], AllTold(below, said))
            : new($"{words} (derived above)", [], []);
    }

    // The value of a name that was just told needs no second telling.
    private List<Entry> AllTold(IEnumerable<DerivationLine> lines, HashSet<(Node? Rule, string Words)> said)
    {
        var told = new List<Entry>();
        foreach (var line in lines.Where(line => !line.IsOfName || !said.Contains(line.Told)))
        {
            told.Add(Told(line, said));
        }

        return told;
    }

    private sealed record Entry(string Line, List<string> Definitions, List<Entry> Below)
    {
        public void Write(StringBuilder text, string branch, string continuation)
        {
            text.Append($"{branch}{Line}\n");
            foreach (var definition in Definitions)
            {
                text.Append($"{continuation}{(Below.Count > 0 ? "│ " : "  ")}= {definition}\n");
            }

            foreach (var entry in Below)
            {
                var isLast = entry == Below[^1];
                entry.Write(text, continuation + (isLast ? "└─ " : "├─ "), continuation + (isLast ? "   " : "│  "));
            }
        }
    }
}
