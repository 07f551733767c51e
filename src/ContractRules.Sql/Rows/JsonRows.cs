using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ContractRules.Sql.Rows;

/// <summary>Reads rows from JSON: a list of objects, or one object after another.</summary>
internal sealed class JsonRows(List<RowFault> faults)
{
    private const string Expectation = "rows: a list of objects, or one object after another, such as {\"venture\":\"lahore\",\"period_number\":1}";

    private readonly List<SqlRow> _rows = [];

    /// <summary>The rows.</summary>
    public IReadOnlyList<SqlRow> Read(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json.TrimStart('\uFEFF')), new JsonReaderOptions { AllowMultipleValues = true });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.StartObject)
                {
                    using var row = JsonDocument.ParseValue(ref reader);
                    Add(row.RootElement);
                }
                else if (reader.CurrentDepth > 0 || reader.TokenType is not (JsonTokenType.StartArray or JsonTokenType.EndArray))
                {
                    faults.Add(new(_rows.Count + 1, null, $"found {InWords(reader.TokenType)} where a row should be", Expectation));
                    reader.Skip();
                }
            }
        }
        catch (JsonException broken)
        {
            faults.Add(new(null, null, string.Create(CultureInfo.InvariantCulture, $"no JSON at line {broken.LineNumber + 1}, byte {broken.BytePositionInLine + 1}"), Expectation));
        }

        if (_rows.Count == 0 && faults.Count == 0)
        {
            faults.Add(new(null, null, "there are none", Expectation));
        }

        return _rows;
    }

    private void Add(JsonElement row)
    {
        var (number, cells) = (_rows.Count + 1, new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase));
        foreach (var member in row.EnumerateObject())
        {
            if (member.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
            {
                faults.Add(new(number, member.Name, $"found {(member.Value.ValueKind == JsonValueKind.Array ? "a list" : "an object")}", "a number, text, true, false or null"));
            }
            else if (!cells.TryAdd(member.Name, TextOf(member.Value)))
            {
                faults.Add(new(number, member.Name, "the column is repeated", "each column once"));
            }
        }

        _rows.Add(new(number, cells));
    }

    private static string? TextOf(JsonElement cell) => cell.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => cell.GetString(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => cell.GetRawText(),
    };

    private static string InWords(JsonTokenType token) => token switch
    {
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "text",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null",
        _ => "a truth",
    };
}
