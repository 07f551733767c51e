using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Rules;

/// <summary>Items of a period, all or those that meet a condition, and what the period takes from them.</summary>
/// <example><c>Calls.Where(Destination.Is("PK")).Total(Charge)</c>.</example>
public class ItemSelection
{
    internal ItemSelection(ItemsDeclaration declaration, Rule<bool>? where) => (Declaration, Condition) = (declaration, where);

    /// <summary>What they are called, and their fields.</summary>
    public ItemsDeclaration Declaration { get; }

    /// <summary>What they meet; null where all count.</summary>
    private protected Rule<bool>? Condition { get; }

    /// <summary>Those of them that meet a condition.</summary>
    /// <param name="condition">A condition over the fields, and facts and terms.</param>
    /// <example><c>Calls.Where(Seconds > 30)</c>.</example>
    public ItemSelection Where(Rule<bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return new(Declaration, Condition is null ? condition : Condition & condition);
    }

    /// <summary>The items in groups by the name in a field; what is said of the items then holds within each group.</summary>
    /// <exception cref="ArgumentException">The items have no such field.</exception>
    /// <example><c>Calls.By(Customer).Total(Calls.Total(Charge).NotExceeding(Currency.Usd.Of(50)))</c>: no customer pays more than 50.</example>
    public ItemGroups By(TextField field) => new(Declaration, Condition, field);

    /// <summary>What a rule gives for each of them, added up; 0 where there are none.</summary>
    /// <example>Of charges of 0.50, 1.00 and 5.00 the total is 6.50.</example>
    public Rule<T> Total<T>(Rule<T> each)
        where T : struct, IAmount => Over(Fold.Sum, each);

    /// <summary>How many there are.</summary>
    public Rule<Ratio> Count() => Over(Fold.Sum, Face<Ratio>.Own(Ratio.Count(1)));

    /// <summary>The least that a rule gives for any of them; undetermined where there are none. Of dates the earliest.</summary>
    public Rule<T> Least<T>(Rule<T> each)
        where T : struct => Over(Fold.Least, each);

    /// <summary>The greatest that a rule gives for any of them; undetermined where there are none. Of dates the latest.</summary>
    public Rule<T> Greatest<T>(Rule<T> each)
        where T : struct => Over(Fold.Greatest, each);

    /// <summary>The key, and the condition: <c>call where destination is PK</c>.</summary>
    public override string ToString() => Condition is null ? Declaration.InWords : $"{Declaration.InWords} where {Condition}";

    private Rule<T> Over<T>(Fold fold, Rule<T> each)
        where T : struct => new(new OverItems(Declaration, fold, ItemGroups.Condition(Condition), each.Declared(), By: null));
}
