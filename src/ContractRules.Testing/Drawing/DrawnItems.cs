using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Testing.Drawing;

/// <summary>Draws the items of a period: from none to a dozen, with fields as the agreement accepts them, and names that come up more than once.</summary>
internal sealed class DrawnItems
{
    private const int Most = 12;

    private static readonly string[] _anyNames = ["a", "b", "c"];

    private readonly ItemsDeclaration _items;
    private readonly bool _nothingMissing;
    private readonly (FieldDeclaration Field, Func<SettlementPeriod, Dice, Value> Value)[] _fields;
    private readonly (TextField Field, string[] Names)[] _names;

    /// <summary>Draws items of a kind.</summary>
    /// <param name="items">Which items.</param>
    /// <param name="rules">The rules of the agreement, for the names that they look for.</param>
    /// <param name="watersheds">Around which numbers something changes.</param>
    /// <param name="nothingMissing">Whether every field is filled that has no default.</param>
    public DrawnItems(ItemsDeclaration items, IEnumerable<Node> rules, Watersheds watersheds, bool nothingMissing)
    {
        var asked = rules.SelectMany(rule => rule.SelfAndDescendants()).OfType<FieldIs>().ToLookup(condition => condition.Field, condition => condition.Name);
        (_items, _nothingMissing) = (items, nothingMissing);
        _fields = [.. items.Fields.Where(DrawnValues.Exist).Select(field => (field, DrawnValues.Of(field, watersheds)))];
        _names = [.. items.Texts.Select(field => (field, (string[])[.. asked[field].Concat(_anyNames).Distinct()]))];
    }

    /// <summary>The facts of a period with items.</summary>
    public PeriodFacts AddTo(PeriodFacts facts, Dice dice)
    {
        var count = dice.Weighted(1, 4, 2) switch { 0 => 0, 1 => dice.Between(1, 3), _ => dice.Between(4, Most) };
        return facts.WithItems(_items.Key, Enumerable.Range(1, count).Select(number => ItemOf(number, facts.Period, dice)).ToList());
    }

    private Item ItemOf(int number, SettlementPeriod period, Dice dice)
    {
        var item = Item.Of($"{_items.Key}-{number}");
        foreach (var (field, value) in _fields)
        {
            item = field == _items.DatedBy ? item.With(field.Key, DayIn(period, dice))
                : (_nothingMissing && field.Default is null) || IsFilled(dice) ? item.With(field.Key, value(period, dice))
                : item;
        }

        foreach (var (field, names) in _names.Where(_ => _nothingMissing || IsFilled(dice)))
        {
            item = item.With(field.Key, dice.OneOf(names));
        }

        return item;
    }

    // What places the item lies in the period.
    private static DateValue DayIn(SettlementPeriod period, Dice dice) => new(period.Start.PlusDays(dice.Between(0, Period.DaysBetween(period.Start, period.End))));

    private static bool IsFilled(Dice dice) => dice.Happens(95);
}
