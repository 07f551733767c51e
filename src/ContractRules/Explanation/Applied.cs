using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Explanation;

/// <summary>What derivations tell of the rules in them: which branch of a choice was taken, which way a question was read, and what they name.</summary>
internal sealed class Applied
{
    private readonly Dictionary<Node, Node> _branches = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, string> _options = new(StringComparer.Ordinal);
    private readonly HashSet<Node> _rules = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, Named> _names = new(StringComparer.Ordinal);

    public Applied(EquatableArray<Derivation> derivations)
    {
        var met = new HashSet<Step>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<(Step Step, bool IsOfItem)>(derivations.Select(derivation => (derivation.Conclusion, false)));
        while (waiting.TryPop(out var next))
        {
            if (met.Add(next.Step))
            {
                Add(next.Step, next.IsOfItem);
                foreach (var below in next.Step.Steps)
                {
                    waiting.Push((below, below.Rule is not TermValue && (next.IsOfItem || next.Step.Rule is OverItems)));
                }
            }
        }
    }

    /// <summary>The branch that was taken of each choice, by the choice; not of those inside items, of which each takes its own.</summary>
    public IReadOnlyDictionary<Node, Node> Branches => _branches;

    /// <summary>The option by which each question was read, by the key of the question.</summary>
    public EquatableMap<string> Options => EquatableMap<string>.Empty.With(_options);

    /// <summary>The facts and terms named, each once.</summary>
    public IEnumerable<Named> Names => _names.Values;

    private void Add(Step step, bool isOfItem)
    {
        switch (step)
        {
            case { Rule: TermValue(var term), Steps: var definitions }:
                _names[term.Key] = term;
                foreach (var definition in definitions)
                {
                    AddNamesIn(definition.Rule);
                }

                break;
            case { Rule: Choice(var condition, var then, var otherwise), Steps: [{ Outcome.Value: TruthValue(var holds) }, _] } when !isOfItem:
                _branches[step.Rule] = holds ? then : otherwise;
                break;
            case { Rule: Ambiguity(var reading, _), NotTaken: [{ Reading: { } read }, ..] }:
                _options[reading.Key] = reading.Options.First(option => BranchNotTaken.WhyOf(reading, option) == read).Name;
                break;
        }
    }

    private void AddNamesIn(Node rule)
    {
        var waiting = new Stack<Node>([rule]);
        while (waiting.TryPop(out var next))
        {
            if (_rules.Add(next))
            {
                if (next.NamedItself() is { } name)
                {
                    _names[name.Key] = name;
                }

                foreach (var operand in next.Operands())
                {
                    waiting.Push(operand);
                }
            }
        }
    }
}
