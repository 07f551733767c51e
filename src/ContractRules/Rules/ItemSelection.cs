using System.Text.Json.Serialization;

namespace ContractRules.Rules;

/// <summary>Items of a period, all or those that meet a condition, and what the period takes from them.</summary>
/// <example><c>Calls.Where(Destination.Is("PK")).Total(Charge)</c>.</example>
[JsonConverter(typeof(Json.IsNoData))]
public class ItemSelection : ItemFolds
{
    internal ItemSelection(ItemsDeclaration declaration, Rule<bool>? where)
        : base(declaration, where)
    {
    }

    private protected sealed override TextField? Field => null;

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
    public ItemGroups By(TextField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return Declaration.Texts.Contains(field)
            ? new(Declaration, Condition, field)
            : throw new ArgumentException($"{Declaration} has no field {field}.", nameof(field));
    }

    /// <summary>The key, and the condition: <c>call where destination is PK</c>.</summary>
    public override string ToString() => Condition is null ? Declaration.InWords : $"{Declaration.InWords} where {Condition}";
}
