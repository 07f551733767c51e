using System.Text.Json;
using ContractRules.Documents.Csv;
using ContractRules.Documents.Input;
using ContractRules.Rules;

namespace ContractRules.Documents.Ventures;

/// <summary>Rows of ventures in lines of JSON: <c>{"venture":"V-1","period":"2002-10","values":{"gross-revenue":"610000"}}</c>.</summary>
/// <param name="source">What faults call the text.</param>
/// <param name="facts">The facts that can be given.</param>
internal sealed class JsonVentureLines(string source, IReadOnlyList<FactDeclaration> facts) : IVentureLines
{
    private readonly Dictionary<string, int> _columns = facts.Index().ToDictionary(fact => fact.Item.Key, fact => fact.Index);

    /// <inheritdoc/>
    public void Read(int number, string line, LotRows rows)
    {
        if (string.IsNullOrWhiteSpace(line))
        {
            return;
        }

        try
        {
            using var document = JsonDocument.Parse(line);
            Read(new(number, line, PlaceOf), document.RootElement, rows);
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            // Half of a character that takes two is well-formed as JSON, but no text.
            rows.Faults.Add(new Place(source, number, (int)((wrong as JsonException)?.BytePositionInLine ?? 0) + 1), "the line is no JSON", "an object of JSON on each line");
            rows.RefuseLine(number);
        }
    }

    /// <inheritdoc/>
    public void Refuse(int number, string line, LotRows rows) => rows.RefuseLine(number);

    private void Read(SourceLine line, JsonElement row, LotRows rows)
    {
        if (row.ValueKind != JsonValueKind.Object || TextIn(row, "venture") is not { Length: > 0 } venture)
        {
            rows.Faults.Add(new Place(source, line.Number, 1, "$.venture"), "the venture is missing", "an object with venture, period and values");
            rows.RefuseLine(line.Number);
            return;
        }

        if (!rows.TryBegin(venture, line) || !rows.TryPeriod(TextIn(row, "period") ?? "", line))
        {
            return;
        }

        var isWhole = AreGivenOnce(row, "$", line, rows);
        foreach (var member in row.EnumerateObject())
        {
            isWhole &= member.Name is "venture" or "period" || (member.NameEquals("values") && member.Value.ValueKind == JsonValueKind.Object
                ? member.Value.EnumerateObject().Aggregate(AreGivenOnce(member.Value, "$.values", line, rows), (whole, given) => whole & TryGive(line, given, rows))
                : Wrong(line, $"$.{member.Name}", $"{Quoting.Of(member.Name)} is no member of a row", "venture, period, and values in an object", rows));
        }

        if (!isWhole)
        {
            rows.Refuse();
        }
    }

    private bool AreGivenOnce(JsonElement members, string path, SourceLine line, LotRows rows) => members.EnumerateObject()
        .GroupBy(member => member.Name, StringComparer.Ordinal)
        .Where(given => given.Skip(1).Any())
        .Aggregate(true, (_, given) => Wrong(line, $"{path}.{given.Key}", $"{Quoting.Of(given.Key)} is given twice", "each key once", rows));

    // Numbers as they are written: none goes through binary fractions.
    private bool TryGive(SourceLine line, JsonProperty given, LotRows rows)
    {
        var path = $"$.values.{given.Name}";
        if (!_columns.TryGetValue(given.Name, out var column))
        {
            return Wrong(line, path, $"no fact is called {Quoting.Of(given.Name)}", Quoting.OneOf(Nearest.To(given.Name, _columns.Keys) is { Count: > 0 } near ? near : _columns.Keys), rows);
        }

        var text = given.Value.ValueKind switch
        {
            JsonValueKind.String => given.Value.GetString()!.Trim(),
            JsonValueKind.Null => "",
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => given.Value.GetRawText(),
            _ => null,
        };
        return text is null ? Wrong(line, path, $"{given.Name}: found an object or a list", "a number, true or false, text in a string, or null", rows)
            : text.Length == 0 || rows.TryGive(column, text) || rows.TryGive(column, new CsvCell(text, source, line.Number, 1, path));
    }

    private bool Wrong(SourceLine line, string path, string found, string expected, LotRows rows)
    {
        rows.Faults.Add(new Place(source, line.Number, 1, path), found, expected);
        return false;
    }

    private static string? TextIn(JsonElement row, string name) =>
        row.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString()!.Trim() : null;

    private Place PlaceOf(SourceLine line, string? fact) => new(source, line.Number, 1, fact is null ? "$.period" : $"$.values.{fact}");
}
