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
    // Where very many are not known, this is a document of something else.
    private const int MostUnknown = 50;

    private readonly RowShape _shape;
    private readonly Faults _faults;
    private readonly Dictionary<string, CsvCell> _columns = new(StringComparer.Ordinal);
    private readonly List<(CsvCell Row, Dictionary<string, CsvCell> Cells)> _rows = [];
    private readonly HashSet<string> _known;
    private int _unknown;

    private JsonRows(RowShape shape, Faults faults) => (_shape, _faults, _known) = (shape, faults, [.. shape.Columns]);

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
        return rows.ReadDocument(root, mayBeEmpty) ? rows.Table() : null;
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
        var cells = new Dictionary<string, CsvCell>(StringComparer.Ordinal);
        _rows.Add((row.Cell(""), cells));
        if (row.Kind != JsonTokenType.StartObject)
        {
            Wrong(row, $"an object with {string.Join(", ", _shape.Cells.Keys.Concat(_shape.Objects))}");
            return;
        }

        foreach (var (name, member) in row.Members)
        {
            if (_shape.Cells.TryGetValue(name, out var column))
            {
                Add(cells, column, member);
            }
            else if (_shape.Objects.Contains(name) && IsA(member, JsonTokenType.StartObject, "an object"))
            {
                foreach (var (key, value) in member.Members)
                {
                    Add(cells, key, value);
                }
            }
            else if (_shape.Listing.TryGetValue(name, out var held) && IsA(member, JsonTokenType.StartArray, "a list"))
            {
                foreach (var key in member.Items.Where(item => IsA(item, JsonTokenType.String, "a key in a string")))
                {
                    Put(cells, key.Text!, key.Cell(held));
                }
            }
            else if (_shape.Words.Contains(name) && IsA(member, JsonTokenType.StartArray, "a list"))
            {
                Put(cells, name, member.Cell(string.Join(' ', member.Items.Where(item => IsA(item, JsonTokenType.String, "text in a string")).Select(item => item.Text))));
            }
            else if (!_shape.Objects.Contains(name) && !_shape.Listing.ContainsKey(name) && !_shape.Words.Contains(name))
            {
                _faults.Add(member.Place, $"{Quoting.Of(name)} is no member of a row", Quoting.OneOf([.. _shape.Cells.Keys, .. _shape.Objects, .. _shape.Listing.Keys, .. _shape.Words]));
            }
        }
    }

    private void Add(Dictionary<string, CsvCell> cells, string column, JsonNodeAt value)
    {
        if (value.Kind is JsonTokenType.String or JsonTokenType.True or JsonTokenType.False or JsonTokenType.Null)
        {
            Put(cells, column, value.Cell(value.Text ?? ""));
        }
        else
        {
            Wrong(value, "text in a string (numbers, too, such as \"12.50\"), true, false or null");
        }
    }

    private void Put(Dictionary<string, CsvCell> cells, string column, CsvCell cell)
    {
        if (!_columns.ContainsKey(column))
        {
            if (!_known.Contains(column) && ++_unknown > MostUnknown)
            {
                _faults.Add(cell.Place, $"{Quoting.Of(column)} is not known", "keys that the agreement knows");
                return;
            }

            _columns.Add(column, cell.Of(column));
        }

        if (!cells.TryAdd(column, cell))
        {
            _faults.Add(cell.Place, $"{Quoting.Of(column)} is given twice", "each key once");
        }
    }

    // Every table has the columns that each row must fill, so that what is missing in a row is told there.
    private CsvFile Table()
    {
        var start = _rows.Count > 0 ? _rows[0].Row : new CsvCell("", "", 1, 1);
        IReadOnlyList<string> names = [.. _shape.Columns.Where(column => IsRequired(column) || _columns.ContainsKey(column)), .. _columns.Keys.Where(name => !_known.Contains(name))];
        return new CsvFile(
            new CsvLine(start.Place, [.. names.Select(name => _columns.TryGetValue(name, out var first) ? first : start.Of(name))]),
            [.. _rows.Select(row => new CsvLine(row.Row.Place, [.. names.Select(name => row.Cells.TryGetValue(name, out var cell) ? cell : row.Row)]))]);
    }

    private bool IsRequired(string column) => column == _shape.Columns[0] || (_shape.Objects.Count == 0 && (_shape.Cells.Values.Contains(column) || _shape.Words.Contains(column)));

    private bool IsA(JsonNodeAt node, JsonTokenType kind, string expected) => node.Kind == kind || Wrong(node, expected);

    private bool Wrong(JsonNodeAt node, string expected)
    {
        _faults.Add(node.Place, $"found {node.InWords}", expected);
        return false;
    }
}
