using ContractRules.Rules;
using ContractRules.Sql.Names;
using ContractRules.Sql.Tables;

namespace ContractRules.Sql.ItemLists;

/// <summary>The table of items of one kind.</summary>
/// <param name="Items">What they are.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Fields">The columns of the fields that hold values.</param>
/// <param name="Texts">The columns of the fields that hold names.</param>
/// <param name="Given">The column of the facts that tells whether a list was given for the period; null where none given is an empty one.</param>
internal sealed record ItemsTable(ItemsDeclaration Items, string Name, IReadOnlyList<InputColumn> Fields, IReadOnlyList<NameColumn> Texts, string? Given)
{
    /// <summary>The column of the key of an item.</summary>
    public const string Key = ItemsDeclaration.KeyColumn;

    /// <summary>What its rows begin with: an item that a date of its own puts into a period is checked to lie in it.</summary>
    public IReadOnlyList<string> Keys => Items.DatedBy is null ? ["venture", "period_number"] : PlanTables.Keys;

    /// <summary>The column of the date by which an item belongs to a period; null where there is none.</summary>
    public string? Dated => Items.DatedBy is { } date ? Fields.First(column => column.Step.Reads == date).Name : null;

    /// <summary>What a table is called.</summary>
    public static string NameOf(ItemsDeclaration items, SqlDialect dialect) => dialect.Quoted(Identifier.Of($"{items.Key} items", dialect.LongestName));
}

/// <summary>A column of names.</summary>
/// <param name="Field">The field.</param>
/// <param name="Name">What it is called.</param>
internal sealed record NameColumn(TextField Field, string Name);
