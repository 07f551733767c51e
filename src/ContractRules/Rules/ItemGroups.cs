using System.Text.Json.Serialization;

namespace ContractRules.Rules;

/// <summary>
/// Items in groups by a name: those of each customer, of each destination. What is said of the items inside holds for those of
/// the group, and the names come from the data, not from the agreement.
/// </summary>
/// <example><c>Calls.By(Customer).Total(Calls.Total(Charge).AtLeast(Currency.Usd.Of(5)))</c>: each customer pays 5 at least.</example>
[JsonConverter(typeof(Json.IsNoData))]
public sealed class ItemGroups : ItemFolds
{
    internal ItemGroups(ItemsDeclaration declaration, Rule<bool>? where, TextField field)
        : base(declaration, where) => Field = field;

    private protected override TextField Field { get; }

    /// <summary>The items, the field, and the condition: <c>call by customer where charge &gt; 1.00 USD</c>.</summary>
    public override string ToString() => $"{Declaration.InWords} by {Field}{(Condition is null ? "" : $" where {Condition}")}";
}
