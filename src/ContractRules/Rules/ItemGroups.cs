using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Rules;

/// <summary>
/// Items in groups by a name: those of each customer, of each destination. What is said of the items inside holds for those of
/// the group, and the names come from the data, not from the agreement.
/// </summary>
/// <example><c>Calls.By(Customer).Total(Calls.Total(Charge).AtLeast(Currency.Usd.Of(5)))</c>: each customer pays 5 at least.</example>
public sealed class ItemGroups
{
    private readonly ItemsDeclaration _items;
    private readonly Rule<bool>? _where;
    private readonly TextField _field;

    internal ItemGroups(ItemsDeclaration items, Rule<bool>? where, TextField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        (_items, _where, _field) = items.Texts.Contains(field)
            ? (items, where, field)
            : throw new ArgumentException($"{items} has no field {field}.", nameof(field));
    }

    /// <summary>What a rule gives for each group, added up; 0 where there is none.</summary>
    public Rule<T> Total<T>(Rule<T> each)
        where T : struct, IAmount => Over(Fold.Sum, each);

    /// <summary>How many groups there are.</summary>
    public Rule<Ratio> Count() => Over(Fold.Sum, Face<Ratio>.Own(Ratio.Count(1)));

    /// <summary>The least that a rule gives for any group; undetermined where there is none.</summary>
    public Rule<T> Least<T>(Rule<T> each)
        where T : struct => Over(Fold.Least, each);

    /// <summary>The greatest that a rule gives for any group; undetermined where there is none.</summary>
    public Rule<T> Greatest<T>(Rule<T> each)
        where T : struct => Over(Fold.Greatest, each);

    /// <summary>The condition as the kernel sees it; one that always holds where there is none.</summary>
    internal static Node Condition(Rule<bool>? where) => where?.Declared() ?? Face<bool>.Own(true).Node;

    /// <summary>The items, the field, and the condition: <c>call by customer where charge &gt; 1.00 USD</c>.</summary>
    public override string ToString() => $"{_items} by {_field}{(_where is null ? "" : $" where {_where}")}";

    private Rule<T> Over<T>(Fold fold, Rule<T> each)
        where T : struct => new(new OverItems(_items, fold, Condition(_where), each.Declared(), _field));
}
