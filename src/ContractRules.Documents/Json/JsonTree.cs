using System.Text;
using System.Text.Json;
using ContractRules.Documents.Input;

namespace ContractRules.Documents.Json;

/// <summary>Reads JSON with the place of everything in it.</summary>
internal ref struct JsonTree
{
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly string _source;
    private readonly Faults _faults;
    private Utf8JsonReader _reader;
    private int _line;
    private int _columnAt;
    private int _column;
    private int _counted;

    private JsonTree(ReadOnlySpan<byte> bytes, string source, Faults faults)
    {
        _bytes = bytes;
        _reader = new Utf8JsonReader(bytes);
        (_source, _faults, _line) = (source, faults, 1);
    }

    /// <summary>The document; null, and a fault, where the text is no JSON.</summary>
    public static JsonNodeAt? Read(SourceText text, Faults faults)
    {
        if (text.Lines(faults) is not { } lines)
        {
            return null;
        }

        var tree = new JsonTree(Encoding.UTF8.GetBytes(string.Join('\n', lines)), text.Name, faults);
        try
        {
            tree._reader.Read();
            var root = tree.Node("$");
            // What follows the document is told by the reader.
            tree._reader.Read();
            return root;
        }
        catch (JsonException wrong)
        {
            var (line, column) = ((int)(wrong.LineNumber ?? 0) + 1, (int)(wrong.BytePositionInLine ?? 0) + 1);
            faults.Add(new Place(text.Name, line, column), "the text is no JSON", "a JSON document");
            return null;
        }
        catch (InvalidOperationException)
        {
            // Half of a character that takes two: well-formed as JSON, but no text.
            faults.Add(tree.Here("$"), "text that is no Unicode", "text");
            return null;
        }
    }

    private JsonNodeAt Node(string path)
    {
        var place = Here(path);
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return new(JsonTokenType.StartObject, null, place) { Members = Members(path) };
            case JsonTokenType.StartArray:
                var items = new List<JsonNodeAt>();
                while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(Node(JsonNodeAt.Inside(path, items.Count)));
                }

                return new(JsonTokenType.StartArray, null, place) { Items = items };
            case JsonTokenType.String:
                return new(JsonTokenType.String, _reader.GetString(), place);
            case JsonTokenType.Null:
                return new(JsonTokenType.Null, null, place);
            default:
                return new(_reader.TokenType, Encoding.UTF8.GetString(_reader.ValueSpan), place);
        }
    }

    private List<(string Name, JsonNodeAt Node)> Members(string path)
    {
        var (members, names) = (new List<(string, JsonNodeAt)>(), new HashSet<string>(StringComparer.Ordinal));
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            var name = _reader.GetString()!;
            var inside = JsonNodeAt.Inside(path, name);
            if (!names.Add(name))
            {
                _faults.Add(Here(inside), $"{Quoting.Of(name)} is given twice", "each key once");
            }

            _reader.Read();
            members.Add((name, Node(inside)));
        }

        return members;
    }

    private Place Here(string path)
    {
        var start = (int)_reader.TokenStartIndex;
        for (var next = _bytes[_counted..start].IndexOf((byte)'\n'); next >= 0; next = _bytes[_counted..start].IndexOf((byte)'\n'))
        {
            _counted += next + 1;
            (_line, _columnAt, _column) = (_line + 1, _counted, 0);
        }

        // A document may be one long line, along which characters are counted once.
        _column += Encoding.UTF8.GetCharCount(_bytes[_columnAt..start]);
        _columnAt = start;
        return new Place(_source, _line, _column + 1, path);
    }
}
