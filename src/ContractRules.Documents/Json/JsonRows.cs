using System.Text.Json;
using ContractRules.Documents.Csv;
using ContractRules.Documents.Input;

namespace ContractRules.Documents.Json;

/// <summary>
/// Reads the rows of a JSON document as the lines of a table, so that whatever reads CSV reads them: what is not there is a blank cell. Each
/// cell knows its line, its character and its path in the document.
/// </summary>
internal sealed class JsonRows
{
    private readonly RowShape _shape;
    private readonly Faults _faults;
    private readonly TableOfRows _table;

    private JsonRows(RowShape shape, Faults faults) => (_shape, _faults, _table) = (shape, faults, new(shape, faults));

    /// <summary>Reads a document; null, and faults, where it is none of the kind. All that is wrong in rows goes to the faults.</summary>
    /// <param name="text">The text.</param>
    /// <param name="shape">How the rows stand in it.</param>
    /// <param name="faults">Takes what is wrong.</param>
    /// <param name="mayBeEmpty">Whether there may be no rows.</param>
    public static CsvFile? Read(SourceText text, RowShape shape, Faults faults, bool mayBeEmpty = false)
    {
        if (JsonTree.Read(text, faults) is not { } root)
        {
            return null;
        }

        var rows = new JsonRows(shape, faults);
        return rows.ReadDocument(root, mayBeEmpty) ? rows._table.Made() : null;
    }

    private bool ReadDocument(JsonNodeAt root, bool mayBeEmpty)
    {
        if (root.Kind != JsonTokenType.StartObject)
        {
            return Wrong(root, $"a document of the kind {_shape.Kind.Urn}");
        }

        if (root["$schema"] is not { Text: { } told } schema || told != _shape.Kind.Urn)
        {
            return Wrong(root["$schema"] ?? root.At("$schema"), $"the kind of the document, {Quoting.Of(_shape.Kind.Urn)}");
        }

        foreach (var (name, member) in root.Members.Where(member => member.Name is not "$schema" and not "list" && member.Name != _shape.List))
        {
            _faults.Add(member.Place, $"{Quoting.Of(name)} is no member of such a document", $"$schema and {_shape.List}");
        }

        if (_shape.ListKey is { } key && root["list"]?.Text != key)
        {
            Wrong(root["list"] ?? root.At("list"), $"{Quoting.Of(key)}, the list that the items are of");
        }

        if (root[_shape.List] is not { Kind: JsonTokenType.StartArray } list)
        {
            return Wrong(root[_shape.List] ?? root.At(_shape.List), "a list");
        }

        if (list.Items.Count == 0 && !mayBeEmpty)
        {
            return Wrong(list, "one or more");
        }

        foreach (var row in list.Items)
        {
            ReadRow(row);
        }

        return true;
    }

    private void ReadRow(JsonNodeAt row)
    {
        _table.Begin(row.Cell(""));
        if (row.Kind != JsonTokenType.StartObject)
        {
            Wrong(row, $"an object with {string.Join(", ", _shape.Cells.Keys.Concat(_shape.Objects))}");
            return;
        }

        foreach (var (name, member) in row.Members)
        {
            if (_shape.Cells.TryGetValue(name, out var column))
            {
                Add(column, member);
            }
            else if (_shape.Objects.Contains(name) && IsA(member, JsonTokenType.StartObject, "an object"))
            {
                foreach (var (key, value) in member.Members)
                {
                    Add(key, value);
                }
            }
            else if (_shape.Listing.TryGetValue(name, out var held) && IsA(member, JsonTokenType.StartArray, "a list"))
            {
                foreach (var key in member.Items.Where(item => IsA(item, JsonTokenType.String, "a key in a string")))
                {
                    _table.Add(key.Text!, key.Cell(held));
                }
            }
            else if (_shape.Words.Contains(name) && IsA(member, JsonTokenType.StartArray, "a list"))
            {
                _table.Add(name, member.Cell(string.Join(' ', member.Items.Where(item => IsA(item, JsonTokenType.String, "text in a string")).Select(item => item.Text))));
            }
            else if (!_shape.Objects.Contains(name) && !_shape.Listing.ContainsKey(name) && !_shape.Words.Contains(name))
            {
                _faults.Add(member.Place, $"{Quoting.Of(name)} is no member of a row", Quoting.OneOf([.. _shape.Cells.Keys, .. _shape.Objects, .. _shape.Listing.Keys, .. _shape.Words]));
            }
        }
    }

    private void Add(string column, JsonNodeAt value)
    {
        if (value.Kind is JsonTokenType.String or JsonTokenType.True or JsonTokenType.False or JsonTokenType.Null)
        {
            _table.Add(column, value.Cell(value.Text ?? ""));
        }
        else
        {
            Wrong(value, "text in a string (numbers, too, such as \"12.50\"), true, false or null");
        }
    }

    private bool IsA(JsonNodeAt node, JsonTokenType kind, string expected) => node.Kind == kind || Wrong(node, expected);

    private bool Wrong(JsonNodeAt node, string expected)
    {
        _faults.Add(node.Place, $"found {node.InWords}", expected);
        return false;
    }
}
