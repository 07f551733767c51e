using System.Text.Json.Serialization;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Rules;

/// <summary>What a period takes from many: from items, or from groups of them.</summary>
[JsonConverter(typeof(Json.IsNoData))]
public abstract class ItemFolds
{
    private protected ItemFolds(ItemsDeclaration declaration, Rule<bool>? where) => (Declaration, Condition) = (declaration, where);

    /// <summary>What the items are called, and their fields.</summary>
    public ItemsDeclaration Declaration { get; }

    /// <summary>What the items meet; null where all count.</summary>
    private protected Rule<bool>? Condition { get; }

    /// <summary>The field whose names make groups; null where each item counts by itself.</summary>
    private protected abstract TextField? Field { get; }

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

    private Rule<T> Over<T>(Fold fold, Rule<T> each)
        where T : struct => new(new OverItems(Declaration, fold, Condition?.Node ?? Face<bool>.Own(true).Node, each.Declared(), Field));
}
