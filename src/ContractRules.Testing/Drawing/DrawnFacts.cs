using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Testing.Drawing;

/// <summary>Draws the facts and items of a period, each within what the agreement accepts.</summary>
internal sealed class DrawnFacts
{
    private readonly Agreement _agreement;
    private readonly TimelineShape _shape;
    private readonly Dictionary<string, Func<SettlementPeriod, Dice, Value>> _values;
    private readonly Dictionary<string, DrawnItems> _items;
    private readonly FactDeclaration[] _facts;

    public DrawnFacts(Agreement agreement, TimelineShape shape)
    {
        var watersheds = Watersheds.Of(agreement);
        List<Node> rules = [.. agreement.Versions.SelectMany(version => version.Clauses).SelectMany(clause => clause.Provisions).SelectMany(provision => provision.Rules)];
        (_agreement, _shape, _facts) = (agreement, shape, [.. agreement.Facts.Where(DrawnValues.Exist)]);
        _values = _facts.ToDictionary(fact => fact.Key, fact => DrawnValues.Of(fact, watersheds), StringComparer.Ordinal);
        _items = agreement.Items.ToDictionary(items => items.Key, items => new DrawnItems(items, rules, watersheds, shape.NothingMissing), StringComparer.Ordinal);
    }

    /// <summary>How regularly each fact, and each list of items, is given in a timeline.</summary>
    public Regularity[] Regularities(bool isSparse, Dice dice) =>
    [
        .. _facts.Select(fact => Regularity.Of(fact, _shape, isSparse, dice)),
        .. _agreement.Items.Select(items => Regularity.Of(items, _shape, isSparse, dice)),
    ];

    /// <summary>The facts of a period.</summary>
    public PeriodFacts Of(SettlementPeriod period, bool isFirst, Regularity[] regularities, Dice dice)
    {
        var given = new List<KeyValuePair<string, Value>>(_facts.Length);
        foreach (var (place, fact) in _facts.Index())
        {
            if ((isFirst && _shape.MustGive(fact)) || regularities[place].Gives(dice))
            {
                given.Add(KeyValuePair.Create(fact.Key, _values[fact.Key](period, dice)));
            }
        }

        return _agreement.Items.Index()
            .Where(items => regularities[_facts.Length + items.Index].Gives(dice))
            .Aggregate(PeriodFacts.For(period).With(given), (facts, items) => WithItems(facts, items.Item.Key, dice));
    }

    /// <summary>The same facts, with a fact drawn anew; themselves where there is no value that it accepts.</summary>
    public PeriodFacts With(PeriodFacts facts, string fact, Dice dice) =>
        _values.TryGetValue(fact, out var value) ? facts.With(fact, value(facts.Period, dice)) : facts;

    /// <summary>The same facts, with items of a list drawn anew.</summary>
    public PeriodFacts WithItems(PeriodFacts facts, string list, Dice dice) => _items.TryGetValue(list, out var items) ? items.AddTo(facts, dice) : facts;
}
