using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>What rules come to over items.</summary>
internal sealed partial class Evaluation
{
    // What is said of all items comes to the same inside of each.
    private readonly Dictionary<OverItems, (ClauseReference Clause, ItemScope? Group, Outcome Outcome)> _overItems = new(ReferenceEqualityComparer.Instance);
    private ItemScope? _scope;

    /// <summary>What a rule is said of, from the place where it stands; null where the items were not given, or the lots are not known.</summary>
    public ItemsSelected? Select(OverItems over, ClauseReference clause, ItemScope? scope)
    {
        var outer = (_clause, _scope);
        (_clause, _scope) = (clause, scope);
        var selected = Select(over);
        (_clause, _scope) = outer;
        return selected;
    }

    private Outcome Over(OverItems over)
    {
        var group = ItemScope.InnermostGroup(_scope);
        if (over.FieldsOfOthers.Count == 0 && _overItems.TryGetValue(over, out var known) && known.Clause == _clause && ReferenceEquals(known.Group, group))
        {
            return known.Outcome;
        }

        var outcome = Select(over) is { } selected ? Put(selected, over) : Unknown(over.Items);
        _overItems[over] = (_clause, group, outcome);
        return outcome;
    }

    private Outcome Put(ItemsSelected selected, OverItems over)
    {
        var (outer, folding) = (_scope, new Folding(over.Fold));
        foreach (var (scope, why) in selected.Unknown)
        {
            folding.Add(why, scope);
        }

        foreach (var scope in selected.Counting)
        {
            _scope = scope;
            folding.Add(FromTheLandings(over.Each), scope);
        }

        _scope = outer;
        return folding.Outcome(ofNone: new Reason(ReasonKind.NothingToCompare, _clause, over.Items.Key, facts.Period.Label));
    }

    private ItemsSelected? Select(OverItems over)
    {
        if ((ItemScope.GroupOf(over.Items, _scope)?.Group ?? All(over.Items)) is not { } items)
        {
            return null;
        }

        var (outer, counting, unknown) = (_scope, new List<ItemScope>(items.Count), new List<(ItemScope, Outcome)>());
        foreach (var item in items)
        {
            _scope = new ItemScope(over.Items, item, [], By: "", outer);
            var counts = FromTheLandings(over.Where);
            if (!counts.IsDetermined)
            {
                unknown.Add((_scope, counts));
            }
            else if (Arithmetic.IsTrue(counts.Value))
            {
                counting.Add(_scope);
            }
        }

        _scope = outer;
        var apart = items.Count - counting.Count - unknown.Count;
        return new(over.By is { } field ? Grouped(counting, field, unknown) : counting, unknown, apart);
    }

    // Null where they are not known.
    private EquatableArray<Item>? All(ItemsDeclaration items) => items.View is { } view
        ? LotsIn(view, items.Key) is { Open.IsKnown: true } known ? known.Lots : (EquatableArray<Item>?)null
        : Facts.Of(items);

    private Outcome Unknown(ItemsDeclaration items) => items.View is { } view
        ? Outcome.Undetermined(LotsIn(view, items.Key).Open.Unknown)
        : Outcome.Undetermined(Lacking(items.Clause, items.Key));

    // In the order of their names, whatever that of the items.
    private List<ItemScope> Grouped(List<ItemScope> counting, TextField field, List<(ItemScope, Outcome)> unknown)
    {
        var groups = new SortedDictionary<string, List<Item>>(StringComparer.Ordinal);
        foreach (var scope in counting)
        {
            var item = scope.InHand!;
            if (!item.Names.TryGet(field.Key, out var name))
            {
                unknown.Add((scope, Outcome.Undetermined(Lacking(scope.Items, field.Key))));
            }
            else if (groups.TryGetValue(name, out var group))
            {
                group.Add(item);
            }
            else
            {
                groups.Add(name, [item]);
            }
        }

        return [.. groups.Select(group => new ItemScope(counting[0].Items, null, group.Value, $"{field.Key} {group.Key}", _scope))];
    }

    private Outcome Of(FieldValue asked)
    {
        var (field, (items, item, _, _, _)) = (asked.Field, ItemScope.Having(asked, _scope));
        return item!.Values.TryGet(field.Key, out var value) ? Outcome.Determined(value)
            : field.Default is { } nothing ? Outcome.Determined(nothing)
            : Outcome.Undetermined(Lacking(items, field.Key));
    }

    private Outcome Named(FieldIs asked)
    {
        var ((field, name), (items, item, _, _, _)) = (asked, ItemScope.Having(asked, _scope));
        return item!.Names.TryGet(field.Key, out var given) ? Outcome.Determined(TruthValue.Of(given == name)) : Outcome.Undetermined(Lacking(items, field.Key));
    }

    private Reason Lacking(ItemsDeclaration items, string field) => Lacking(items.Clause, $"{items.Key}.{field}");

    private Reason Lacking(ClauseReference clause, string subject) => new(ReasonKind.NotGiven, clause, subject, facts.Period.Label);
}
