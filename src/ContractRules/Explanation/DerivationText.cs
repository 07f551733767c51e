using System.Text;

namespace ContractRules.Explanation;

/// <summary>Derivations as indented trees: each term, fact and intermediate result a line with its value, the rule of a term under it.</summary>
internal static class DerivationText
{
    /// <summary>The derivations one after another; what several need is told once.</summary>
    /// <param name="derivations">The derivations.</param>
    /// <param name="depth">How many levels of lines are told; all where null.</param>
    public static string Of(IEnumerable<Derivation> derivations, int? depth)
    {
        var text = new StringBuilder();
        foreach (var (derivation, trees) in derivations.ToLines())
        {
            // Of many of a kind, each of the others is a line of its own.
            if (trees is not [{ Mention: Mention.Brief }])
            {
                text.Append(text.Length > 0 ? "\n" : "").Append($"{derivation.Title}\n");
                text.Append(string.Concat(derivation.Changes.Select(change => $"{change}\n")));
            }

            foreach (var (place, tree) in trees.Index())
            {
                text.Append(place > 0 ? "\n" : "");
                Write(text, tree, branch: "", continuation: "", depth ?? int.MaxValue);
            }
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, ToldLine line, string branch, string continuation, int depth)
    {
        text.Append($"{branch}{line}\n");
        foreach (var definition in line.Definitions)
        {
            text.Append($"{continuation}{(line.Below.Count > 0 ? "│ " : "  ")}= {definition}\n");
        }

        if (depth <= 1 && line.Below.Count > 0)
        {
            text.Append($"{continuation}└─ …\n");
            return;
        }

        for (var place = 0; place < line.Below.Count; place++)
        {
            var isLast = place == line.Below.Count - 1;
            Write(text, line.Below[place], continuation + (isLast ? "└─ " : "├─ "), continuation + (isLast ? "   " : "│  "), depth - 1);
        }
    }
}
