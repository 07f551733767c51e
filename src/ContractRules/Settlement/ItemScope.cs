using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>What a rule over items is said of: an item in hand, or a group whose items stand for all, inside of what else is spoken of.</summary>
/// <param name="Items">Of which kind.</param>
/// <param name="InHand">The item in hand; null for a group.</param>
/// <param name="Group">The items of the group; none where one is in hand.</param>
/// <param name="By">What the group is called, with the field: <c>customer ACME</c>; empty where an item is in hand.</param>
/// <param name="Outer">What it stands inside of.</param>
internal sealed record ItemScope(ItemsDeclaration Items, Item? InHand, EquatableArray<Item> Group, string By, ItemScope? Outer)
{
    /// <summary>What it is called: <c>call C-17</c>, <c>customer ACME</c>.</summary>
    public string Name => InHand is null ? By : $"{Items.Key} {InHand.Key}";

    /// <summary>What it is called; of a lot, which no row of the period tells, with its fields: <c>debt 2002-Q4 (due 2003-01-31)</c>.</summary>
    public string NameAndFields => InHand is null || Items.View is null || OwnFields.ToList() is not { Count: > 0 } fields ? Name : $"{Name} ({string.Join(", ", fields)})";

    private IEnumerable<string> OwnFields => Items.Texts
        .Select(text => InHand!.Names.TryGet(text.Key, out var name) ? $"{text} {name}" : null)
        .Concat(Items.OwnFields.Select(own => InHand!.Values.TryGet(own.Key, out var value) ? $"{own} {Wording.Of(value, own.Measure)}" : null))
        .OfType<string>();

    /// <summary>The innermost in which an item in hand has a field.</summary>
    public static ItemScope Having(Node field, ItemScope? scope)
    {
        for (; scope is not null; scope = scope.Outer)
        {
            if (scope.InHand is not null && scope.Items.Has(field))
            {
                return scope;
            }
        }

        throw new NotSupportedException($"There is no item that has {field}.");
    }

    /// <summary>The innermost group of items of a kind; null outside of any.</summary>
    public static ItemScope? GroupOf(ItemsDeclaration items, ItemScope? scope)
    {
        while (scope is not null && (scope.InHand is not null || scope.Items != items))
        {
            scope = scope.Outer;
        }

        return scope;
    }

    /// <summary>The innermost group, of whatever kind; null outside of any.</summary>
    public static ItemScope? InnermostGroup(ItemScope? scope)
    {
        while (scope?.InHand is not null)
        {
            scope = scope.Outer;
        }

        return scope;
    }
}
