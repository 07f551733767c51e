using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Testing.Drawing;

/// <summary>
/// Draws whole timelines: first the periods, then how regularly each fact is given, then what is given; and moves some of it to where a
/// rule turns.
/// </summary>
internal sealed class Timelines
{
    private const int PercentSparse = 35;

    private readonly TimelineShape _shape;
    private readonly DrawnPeriods _periods;
    private readonly DrawnItems[] _items;
    private readonly (FactDeclaration Declaration, Func<SettlementPeriod, Dice, Value> Value)[] _facts;
    private readonly ExpectedFacts _expected;
    private readonly Steering _steering = new();

    public Timelines(Agreement agreement, TimelineShape shape)
    {
        (_shape, _periods, _expected) = (shape, new(agreement, shape), new(agreement, shape));
        var watersheds = Watersheds.Of(agreement);
        List<Node> rules = [.. agreement.Versions.SelectMany(version => version.Clauses).SelectMany(clause => clause.Provisions).SelectMany(provision => provision.Rules)];
        _facts = [.. agreement.Facts.Where(DrawnValues.Exist).Select(fact => (fact, DrawnValues.Of(fact, watersheds)))];
        _items = [.. agreement.Items.Select(declared => new DrawnItems(declared, rules, watersheds, shape.NothingMissing))];
    }

    /// <summary>A timeline that the agreement accepts as it is read.</summary>
    /// <exception cref="InvalidOperationException">Nothing was found that it accepts.</exception>
    public EquatableArray<PeriodFacts> With(Dice dice, Agreement read)
    {
        var periods = _periods.With(dice);
        var isSparse = dice.Happens(PercentSparse);
        int[] regularities = [.. _facts.Select(fact => Regularity.Of(fact.Declaration, _shape, isSparse, dice))];
        var drawn = _expected.Met(read, periods, place => FactsOf(periods[place], isFirst: place == 0, regularities, dice));
        var steered = _steering.Steered(drawn, read, dice);
        return ReferenceEquals(steered, drawn) || _expected.Accepts(steered, read) ? [.. steered] : [.. drawn];
    }

    /// <summary>Whether the agreement accepts a timeline of facts each of which lies in its range.</summary>
    public bool Accepts(EquatableArray<PeriodFacts> timeline, Agreement read) => _expected.Accepts(timeline, read);

    private PeriodFacts FactsOf(SettlementPeriod period, bool isFirst, int[] regularities, Dice dice)
    {
        var given = new List<KeyValuePair<string, Value>>(_facts.Length);
        foreach (var (place, (declaration, value)) in _facts.Index())
        {
            if ((isFirst && _shape.MustGive(declaration)) || (regularities[place] > 0 && dice.Happens(regularities[place])))
            {
                given.Add(KeyValuePair.Create(declaration.Key, value(period, dice)));
            }
        }

        return _items.Aggregate(PeriodFacts.For(period).With(given), (facts, items) => items.AddTo(facts, dice));
    }
}
