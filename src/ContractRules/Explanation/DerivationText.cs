using System.Text;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Explanation;

/// <summary>Derivations as indented trees: each term, fact and intermediate result a line with its value and the rule that it follows.</summary>
/// <param name="inFull">Whether everything is told: each rule then has a line of its own.</param>
internal sealed class DerivationText(bool inFull)
{
    private readonly StringBuilder _text = new();

    /// <summary>The derivations one after another; what several need is told once.</summary>
    public string Of(EquatableArray<(Derivation Derivation, EquatableArray<ToldLine> Trees)> told)
    {
        foreach (var (derivation, trees) in told)
        {
            // Of many of a kind, each of the others is a line of its own.
            if (trees is not [{ Mention: Mention.Brief }])
            {
                _text.Append(_text.Length > 0 ? "\n" : "").Append($"{derivation.Title}\n");
                _text.Append(string.Concat(derivation.Changes.Select(change => $"{change}\n")));
                _text.Append(derivation.BoundsInWords is { } bounds ? $"{bounds}\n" : "");
            }

            foreach (var (place, tree) in trees.Index())
            {
                _text.Append(place > 0 ? "\n" : "");
                Write(tree, branch: "", continuation: "");
            }
        }

        return _text.ToString();
    }

    private void Write(ToldLine line, string branch, string continuation)
    {
        if (inFull)
        {
            WriteInFull(line, branch, continuation);
        }
        else
        {
            _text.Append($"{branch}{line}{(SaysItsAddends(line) ? "" : string.Concat(line.Definitions.Select(definition => $": {definition}")))}{(line.Mention == Mention.Deeper ? " …" : "")}\n");
        }

        for (var place = 0; place < line.Below.Count; place++)
        {
            var isLast = place == line.Below.Count - 1;
            Write(line.Below[place], continuation + (isLast ? "└─ " : "├─ "), continuation + (isLast ? "   " : "│  "));
        }
    }

    private void WriteInFull(ToldLine line, string branch, string continuation)
    {
        var hasMore = line.Below.Count > 0 || line.Mention == Mention.Deeper;
        _text.Append($"{branch}{line}\n");
        foreach (var definition in line.Definitions)
        {
            _text.Append($"{continuation}{(hasMore ? "│ " : "  ")}= {definition}\n");
        }

        if (line.Mention == Mention.Deeper)
        {
            _text.Append($"{continuation}└─ …\n");
        }
    }

    // A sum whose addends stand under it, each with its sign, is told by them.
    private static bool SaysItsAddends(ToldLine line) =>
        line is { Step: { Rule: TermValue, Steps: [{ Rule: Sum, Steps: var addends }] }, Below.Count: > 0 } && addends.All(addend => addend.Rule is not Constant);
}
