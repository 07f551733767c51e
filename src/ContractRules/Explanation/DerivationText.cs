using System.Text;
using ContractRules.Rules.Kernel;

namespace ContractRules.Explanation;

/// <summary>
/// A derivation as an indented tree: each term, fact and intermediate result a line with its value, the rule of a
/// term under it. A term is taken apart once; where it recurs, the tree refers back.
/// </summary>
internal sealed class DerivationText
{
    private readonly StringBuilder _text = new();
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);

    private DerivationText()
    {
    }

    public static string Of(Derivation derivation)
    {
        var text = new DerivationText();
        text._text.Append($"{derivation.Term.Title} for {derivation.Period}, under: {derivation.Version}\n");
        text.Write(new DerivationLine(derivation.Conclusion), indent: "", branch: "", continuation: "");
        return text._text.ToString();
    }

    private void Write(DerivationLine line, string indent, string branch, string continuation)
    {
        var isKnown = line.Step?.Rule is TermValue(var term) && line.Step.Steps.Count > 0 && !_shown.Add(term.Key);
        _text.Append($"{indent}{branch}{line}{(isKnown ? " (derived above)" : "")}\n");
        if (line.Step is { Steps: [var definition] } step && step.Rule is TermValue && !isKnown)
        {
            var lines = DerivationLine.Under(definition).ToList();
            _text.Append($"{indent}{continuation}{(lines.Count > 0 ? "│ " : "  ")}= {definition.Rule}\n");
            WriteAll(lines, indent + continuation);
        }
        else if (line.Step is { } other && !isKnown)
        {
            WriteAll([.. DerivationLine.Under(other)], indent + continuation);
        }
    }

    private void WriteAll(List<DerivationLine> lines, string indent)
    {
        for (var index = 0; index < lines.Count; index++)
        {
            var isLast = index == lines.Count - 1;
            Write(lines[index], indent, isLast ? "└─ " : "├─ ", isLast ? "   " : "│  ");
        }
    }
}
