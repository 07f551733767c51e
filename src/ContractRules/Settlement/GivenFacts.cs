using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>The facts that hold in a period: those given for it, and the standing ones given before.</summary>
internal sealed class GivenFacts
{
    private readonly Dictionary<string, Value> _values;
    private readonly EquatableMap<EquatableArray<Item>> _items;
    private readonly Dictionary<string, Outcome> _missing = new(StringComparer.Ordinal);

    public GivenFacts(PeriodFacts facts, CarriedState before)
    {
        (Period, _items) = (facts.Period, facts.Items);
        _values = new Dictionary<string, Value>(before.Standing.Count + facts.Values.Count, StringComparer.Ordinal);
        foreach (var (key, value) in before.Standing)
        {
            _values[key] = value;
        }

        foreach (var (key, value) in facts.Values)
        {
            _values[key] = value;
        }
    }

    public SettlementPeriod Period { get; }

    public bool Has(FactDeclaration fact) => _values.ContainsKey(fact.Key);

    /// <summary>What was given, else the default, else undetermined for want of it.</summary>
    public Outcome Of(FactDeclaration fact) =>
        (_values.GetValueOrDefault(fact.Key) ?? fact.Default) is { } value ? Outcome.Determined(value) : Missing(fact);

    /// <summary>The items given; null where none were, and that doesn't mean that there are none.</summary>
    public EquatableArray<Item>? Of(ItemsDeclaration items)
    {
        var isKnown = _items.TryGet(items.Key, out var given) || items.IsNoneUnlessGiven;
        return isKnown ? given : (EquatableArray<Item>?)null;
    }

    // Many rules ask for what nobody gave.
    private Outcome Missing(FactDeclaration fact)
    {
        if (!_missing.TryGetValue(fact.Key, out var outcome))
        {
            outcome = Outcome.Undetermined(new Reason(
                fact.IsAgreedByParties ? ReasonKind.NotAgreed : ReasonKind.NotGiven, fact.Clause, fact.Key, Period.Label));
            _missing.Add(fact.Key, outcome);
        }

        return outcome;
    }
}
