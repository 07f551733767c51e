using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Agreements;

/// <summary>
/// Which conditions of a text are settled as long as nothing out of the ordinary is given: that an event has happened, that an election was
/// made, that the parties agreed on something else.
/// </summary>
/// <remarks>
/// A fact that is not among those given holds its default, or was not given. A condition over the past is what it is to begin with, and stays so
/// unless the rule of the term says otherwise.
/// </remarks>
internal sealed class OrdinaryTruths
{
    // What goes on changing from round to round is taken for open.
    private const int MostRounds = 8;

    private readonly AgreementVersion _version;
    private readonly ReadingChoices _readings;
    private readonly Func<FactDeclaration, bool> _isGiven;
    private readonly Dictionary<string, bool?> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<Node, bool?> _rules = new(ReferenceEqualityComparer.Instance);

    /// <summary>Settles the conditions of a text.</summary>
    /// <param name="version">The text.</param>
    /// <param name="readings">How it is read.</param>
    /// <param name="isGiven">Which facts are given in ordinary periods.</param>
    public OrdinaryTruths(AgreementVersion version, ReadingChoices readings, Func<FactDeclaration, bool> isGiven)
    {
        (_version, _readings, _isGiven) = (version, readings, isGiven);
        for (var round = 0; Round(mayGoOn: round < MostRounds); round++)
        {
        }
    }

    /// <summary>What a condition comes to; null where that hangs on what is given.</summary>
    public bool? Of(Node rule) => rule.FromInside(Made, _rules);

    private bool Round(bool mayGoOn)
    {
        _rules.Clear();
        var hasChanged = false;
        foreach (var defined in _version.InOrder.Where(defined => defined.Term.Measure.Kind == MeasureKind.Truth))
        {
            var isNew = !_terms.TryGetValue(defined.Term.Key, out var before);
            var present = isNew || before is not null ? Of(defined.Rule) : null;
            hasChanged |= isNew || present != before;
            _terms[defined.Term.Key] = isNew || present == before || mayGoOn ? present : null;
        }

        return hasChanged;
    }

    private bool? Made(Node node, Func<Node, bool?> of) => node switch
    {
        Constant(TruthValue(var isTrue), _) => isTrue,
        Given(var fact) => _isGiven(fact) ? null : false,
        FactValue(var fact) => Of(fact),
        TermValue(var term) => _terms.GetValueOrDefault(term.Key),
        Prior(FactDeclaration fact, var initial) => Both(of(initial), Of(fact)),
        Prior(var name, var initial) => _terms.TryGetValue(name.Key, out var before) ? Both(of(initial), before) : of(initial),
        Not(var operand) => !of(operand),
        All(var operands) => operands.Any(operand => of(operand) is false) ? false : operands.All(operand => of(operand) is true) ? true : null,
        Any(var operands) => operands.Any(operand => of(operand) is true) ? true : operands.All(operand => of(operand) is false) ? false : null,
        Choice(var condition, var then, var otherwise) => of(condition) is { } holds ? of(holds ? then : otherwise) : Both(of(then), of(otherwise)),
        Ambiguity(var reading, var branches) => of(branches[_readings.IndexOf(reading)]),
        Phrase(_, _, var meaning) => of(meaning),
        Confined(_, var meaning) => of(meaning),
        _ => null,
    };

    private bool? Of(FactDeclaration fact) => _isGiven(fact) ? null : (fact.Default as TruthValue)?.IsTrue;

    private static bool? Both(bool? one, bool? other) => one == other ? one : null;
}
