using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Testing;

/// <summary>Draws the items of a period: from none to a dozen, with fields as the agreement accepts them, and names that come up more than once.</summary>
internal sealed class DrawnItems
{
    private const int Most = 12;

    private static readonly string[] _anyNames = ["a", "b", "c"];

    private readonly ItemsDeclaration _items;
    private readonly EquatableArray<(FieldDeclaration Field, Func<SettlementPeriod, Gen<Value>> Values)> _fields;
    private readonly EquatableArray<(TextField Field, string[] Names)> _names;

    /// <summary>Draws items of a kind.</summary>
    /// <param name="items">Which items.</param>
    /// <param name="rules">The rules of the agreement, for the names that they look for.</param>
    /// <param name="watersheds">Around which numbers something changes.</param>
    public DrawnItems(ItemsDeclaration items, IEnumerable<Node> rules, Watersheds watersheds)
    {
        var asked = rules.SelectMany(rule => rule.SelfAndDescendants()).OfType<FieldIs>().ToLookup(condition => condition.Field, condition => condition.Name);
        _items = items;
        _fields = [.. items.Fields.Where(DrawnValues.Exist).Select(field => (field, DrawnValues.Of(field, watersheds)))];
        _names = [.. items.Texts.Select(field => (field, (string[])[.. asked[field].Concat(_anyNames).Distinct()]))];
    }

    /// <summary>The items of a period.</summary>
    public Gen<PeriodFacts> AddTo(PeriodFacts facts) =>
        from count in Gen.Frequency((1, Gen.Constant(0)), (4, Gen.Choose(1, 3)), (2, Gen.Choose(4, Most)))
        from items in Gen.CollectToArray(Enumerable.Range(1, count), number => ItemOf(number, facts.Period))
        select facts.WithItems(_items.Key, items);

    private Gen<Item> ItemOf(int number, SettlementPeriod period) =>
        from values in Gen.CollectToArray(_fields, field => Perhaps(ValueOf(field.Field, field.Values, period), field.Field == _items.DatedBy))
        from names in Gen.CollectToArray(_names, name => Perhaps(Gen.Elements(name.Names), isNeeded: false))
        let valued = _fields.Zip(values).Aggregate(Item.Of($"{_items.Key}-{number}"), (item, given) => given.Second is { } value ? item.With(given.First.Field.Key, value) : item)
        select _names.Zip(names).Aggregate(valued, (item, given) => given.Second is { } name ? item.With(given.First.Field.Key, name) : item);

    // What places the item lies in the period.
    private Gen<Value> ValueOf(FieldDeclaration field, Func<SettlementPeriod, Gen<Value>> values, SettlementPeriod period) => field == _items.DatedBy
        ? Gen.Choose(0, NodaTime.Period.DaysBetween(period.Start, period.End)).Select(Value (days) => new DateValue(period.Start.PlusDays(days)))
        : values(period);

    // Of what has to be given, nearly always.
    private static Gen<T?> Perhaps<T>(Gen<T> drawn, bool isNeeded)
        where T : class => isNeeded ? drawn.Select(T? (value) => value) : Gen.Frequency((19, drawn.Select(T? (value) => value)), (1, Gen.Constant<T?>(null)));
}
