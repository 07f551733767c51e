using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Sql.Names;
using ContractRules.Sql.Tables;

namespace ContractRules.Sql.Rows;

/// <summary>Reads rows of a table of items as the items of periods.</summary>
internal sealed class ItemRowsReader(ItemsDeclaration items, List<RowFault> faults)
{
    private readonly Dictionary<string, FieldDeclaration> _fields = items.Fields.ToDictionary(field => Named(field.Key), StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, TextField> _texts = items.Texts.ToDictionary(text => Named(text.Key), StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _unknown = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The facts of a venture with its items.</summary>
    public FactHistory Read(FactHistory history, IReadOnlyList<SqlRow> rows) =>
        history.With(items.Key, rows.Select(row => Read(row, history)).OfType<(int Number, Item Item)>().ToLookup(found => found.Number, found => found.Item));

    private (int Number, Item Item)? Read(SqlRow row, FactHistory history)
    {
        var cells = new RowCells(row, faults);
        if (cells.Key() is not var (venture, number) || cells.Given(ItemsDeclaration.KeyColumn, "what the item is called") is not { } key || venture != history.Venture)
        {
            return null;
        }

        var item = Item.Of(key);
        foreach (var column in row.Columns.Except([.. PlanTables.Keys, ItemsDeclaration.KeyColumn], StringComparer.OrdinalIgnoreCase))
        {
            if (_fields.TryGetValue(column, out var field))
            {
                item = cells.Supplied(field, column) is { } value ? item.With(field.Key, value) : item;
            }
            else if (_texts.TryGetValue(column, out var text))
            {
                item = row[column] is { } name && !string.IsNullOrWhiteSpace(name) ? item.With(text.Key, name) : item;
            }
            else if (_unknown.Add(column))
            {
                faults.Add(new(row.Number, column, "no field has such a column", $"a field of {items}") { Columns = [.. _fields.Keys, .. _texts.Keys] });
            }
        }

        return (number, item);
    }

    private static string Named(string words) => Identifier.Of(words, SqlDialect.PostgreSql.LongestName);
}
