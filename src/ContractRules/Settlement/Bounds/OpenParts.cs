using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Settlement.Bounds;

/// <summary>Which rules of a period follow from something that can turn out otherwise, in a branch that can be taken; all others stand as they were evaluated.</summary>
internal sealed class OpenParts
{
    private readonly AgreementVersion _version;
    private readonly ReadingChoices _readings;
    private readonly CarriedState _before;
    private readonly Evaluation _evaluation;
    private readonly OpenFacts _facts;
    private readonly OpenPast _past;
    private readonly bool _isNothingOpen;
    private readonly Dictionary<Node, bool> _rules = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, bool> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _lots = new(StringComparer.Ordinal);

    public OpenParts(StatementBasis basis, Evaluation evaluation, OpenFacts facts, OpenPast past)
    {
        (_version, _readings, _before, _evaluation, _facts, _past) = (basis.Version, basis.Readings, basis.Before, evaluation, facts, past);
        _isNothingOpen = facts.Keys.Count == 0 && past.IsNothing && _version.Items.Count == 0;
        foreach (var defined in _version.InOrder)
        {
            _terms[defined.Term.Key] = IsOpen(defined.Rule);
        }
    }

    /// <summary>Whether a rule can turn out otherwise.</summary>
    public bool IsOpen(Node rule) => !_isNothingOpen && (_rules.TryGetValue(rule, out var isOpen) ? isOpen : rule.FromInside<bool>(IsOpen, _rules));

    /// <summary>Whether a fact or term can, in the present period.</summary>
    public bool IsOpen(Named name) => name is FactDeclaration fact ? _facts.Has(fact) : _terms.GetValueOrDefault(name.Key);

    /// <summary>What of the past can, for the period that follows.</summary>
    /// <param name="remembered">The facts and terms that are remembered.</param>
    public OpenPast After(IEnumerable<Named> remembered) => _past.With(
        remembered.Where(IsOpen).Select(name => name.Key),
        _version.Lots.Select(kept => kept.Account.Lots.Key).Where(AreOpen),
        _version.Powers.Select(found => found.Power).Where(power => CanBeExercised(power) && power.Rules.Any(IsOpen)));

    /// <summary>Whether a power is exercised by a fact that was given, or that is open.</summary>
    public bool CanBeExercised(Power power) => _facts.Has(power.Exercised) || _evaluation.Facts.Has(power.Exercised);

    private bool IsOpen(Node node, Func<Node, bool> isOpen) => node switch
    {
        FactValue(var fact) => _facts.Has(fact),
        Given(var fact) => !_facts.AreGiven && _facts.Has(fact),
        TermValue(var term) => IsOpen((Named)term),
        Prior(var name, var initial) => _past.Names.Contains(name.Key) || (_before.Prior(name, _version) is null && isOpen(initial)),
        ToDate(var name, var withPresent) => _past.Names.Contains(name.Key) || (withPresent && IsOpen(name)),
        Trailing(var name, _, var lag) => _past.Names.Contains(name.Key) || (lag == 0 && IsOpen(name)),
        PriorExercise exercised => _past.Powers.Contains((exercised.Holder, exercised.Key)),
        Choice(var condition, var then, var otherwise) => isOpen(condition) || (Settled(condition) switch
        {
            true => isOpen(then),
            false => isOpen(otherwise),
            null => isOpen(then) || isOpen(otherwise),
        }),
        Confined(var condition, var meaning) => isOpen(condition) || (isOpen(meaning) && Settled(condition) != false),
        All(var operands) => operands.Any(isOpen) && !operands.Any(operand => !isOpen(operand) && Settled(operand) == false),
        Any(var operands) => operands.Any(isOpen) && !operands.Any(operand => !isOpen(operand) && Settled(operand) == true),
        Ambiguity(var reading, var branches) => isOpen(branches[_readings.IndexOf(reading)]),
        OverItems over => isOpen(over.Where) || isOpen(over.Each) || (over.Items.View is not null ? AreOpen(over.Items.Key) : AreMissing(over.Items)) || !IsKnown(over),
        _ => node.Operands().Any(isOpen),
    };

    // Whether a condition that stands holds; null where it is undetermined, or said of an item in hand.
    private bool? Settled(Node condition) => condition.FieldsInside().Any() ? null : (_evaluation.Of(condition, default).Value as TruthValue)?.IsTrue;

    // As long as nobody has to give them, that items were not given stands.
    private bool AreMissing(ItemsDeclaration items) => _facts.Keys.Contains(items.Key);

    // What is said of the item in hand is known with the rule over all of them.
    private bool IsKnown(OverItems over) => over.FieldsOfOthers.Count > 0 || (over.Items.View is null && _evaluation.Facts.Of(over.Items) is null)
        || _evaluation.Of(over, default).Reasons.All(reason => reason.Kind is not (ReasonKind.NotGiven or ReasonKind.NotAgreed or ReasonKind.NoOpeningBalance));

    private bool AreOpen(string lots)
    {
        if (!_lots.TryGetValue(lots, out var areOpen))
        {
            // An account that looks at itself is as open as all else that it looks at.
            _lots[lots] = false;
            areOpen = _past.Lots.Contains(lots) || (_version.KeepingLots(lots) is { } kept && kept.Account.OfMovements.Any(IsOpen));
            _lots[lots] = areOpen;
        }

        return areOpen;
    }
}
