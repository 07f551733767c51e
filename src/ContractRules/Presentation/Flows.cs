using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Presentation;

/// <summary>
/// Tells amounts of a period, which add up over periods, from balances, sums to date, what stands, shares and rates, which don't. What is
/// paid adds up, and what is made of amounts that do; of whatever isn't known to, no total is told.
/// </summary>
internal sealed class Flows
{
    private readonly Dictionary<string, Kind> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<Node, Kind> _rules = new(ReferenceEqualityComparer.Instance);

    /// <summary>Looks at the terms of a text, each once, in the order of the reckoning, which puts what a term is made of before it.</summary>
    public Flows(AgreementVersion version)
    {
        HashSet<string> paid = [.. version.Payments.Select(found => found.Payment.Amount).OfType<TermValue>().Select(amount => amount.Term.Key)];
        foreach (var defined in version.InOrder)
        {
            _terms[defined.Term.Key] = paid.Contains(defined.Term.Key) ? Kind.OfThePeriod : FromTheLandings(defined.Rule);
        }
    }

    // What a rule gives: an amount of the period, one that is the same in every period, or anything else.
    private enum Kind
    {
        Constant,
        OfThePeriod,
        Other,
    }

    /// <summary>Whether a figure of the text adds up over periods.</summary>
    public bool AddsUp(Named name) => name.Measure is { Over: not null, Under: null } && Of(name) == Kind.OfThePeriod;

    private Kind Of(Named name) => name is FactDeclaration fact
        ? fact.IsStanding ? Kind.Other : Kind.OfThePeriod
        : _terms.GetValueOrDefault(name.Key, Kind.Other);

    // A deep rule takes little stack where the innermost parts of it come first.
    private Kind FromTheLandings(Node rule)
    {
        foreach (var landing in rule.LandingsOutsideItems())
        {
            Of(landing);
        }

        return Of(rule);
    }

    private Kind Of(Node rule)
    {
        if (!_rules.TryGetValue(rule, out var kind))
        {
            kind = Fresh(rule);
            _rules.Add(rule, kind);
        }

        return kind;
    }

    private Kind Fresh(Node rule) => rule switch
    {
        Constant => Kind.Constant,
        FactValue(var fact) => Of((Named)fact),
        TermValue(var term) => Of((Named)term),
        Phrase(_, _, var meaning) => Of(meaning),
        Confined(_, var meaning) => Of(meaning),
        Round(var operand, _) => Of(operand),
        Negation(var operand) => Of(operand),
        Choice(_, var then, var otherwise) => Together([then, otherwise]),
        Sum or Least or Greatest or Ambiguity => Together(rule.Operands()),
        Product(var left, var right) => OfProduct([left, right]),
        Quotient(Trailing(var name, var window, _), Constant({ } by, _)) when by == new NumberValue(window) => Of(name) == Kind.OfThePeriod ? Kind.OfThePeriod : Kind.Other,
        Quotient(var amount, var by) => Of(by) == Kind.Constant ? Of(amount) : OfProduct([amount, by]),
        OverItems { Items.View: null } => Kind.OfThePeriod,
        _ => Kind.Other,
    };

    // A fee that is the same in every period adds up beside what is of the period.
    private Kind Together(IReadOnlyList<Node> rules)
    {
        var kinds = rules.Select(Of).Distinct().ToList();
        return kinds.Contains(Kind.Other) ? Kind.Other : kinds.Contains(Kind.OfThePeriod) ? Kind.OfThePeriod : Kind.Constant;
    }

    // So much of an amount of the period, by whatever share or rate.
    private Kind OfProduct(IReadOnlyList<Node> factors) =>
        factors.Any(factor => Measuring.Of(factor) is { Over: not null, Under: null } && Of(factor) == Kind.OfThePeriod) ? Kind.OfThePeriod
        : factors.All(factor => Of(factor) == Kind.Constant) ? Kind.Constant
        : Kind.Other;
}
