using System.Numerics;
using System.Text;
using System.Text.Json;
using ContractRules.Sql.Rows;
using ContractRules.Sql.Tests.Engines;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Sql.Tests.Rows;

/// <summary>Rows of tables as a client of the warehouse writes them in JSON.</summary>
internal static class TableRows
{
    /// <summary>The rows of a query, written and read back.</summary>
    public static IReadOnlyList<Sql.Rows.SqlRow> Of(Engine engine, string query) =>
        engine.Rows(query) is { Count: > 0 } rows ? SqlRows.Parse(ToJson(rows)).Value! : [];

    // Beyond 53 bits some clients write numbers as strings; some write a list, some a line for each.
    private static string ToJson(IReadOnlyList<IReadOnlyDictionary<string, object?>> rows)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartArray();
            foreach (var row in rows)
            {
                json.WriteStartObject();
                foreach (var (column, cell) in row)
                {
                    json.WritePropertyName(column);
                    Write(json, cell);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, object? cell)
    {
        switch (cell)
        {
            case null:
                json.WriteNullValue();
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case BigInteger number when number.GetBitLength() <= 53:
                json.WriteRawValue($"{number}");
                break;
            case LocalDate date:
                json.WriteStringValue($"{new DateValue(date)}");
                break;
            default:
                json.WriteStringValue($"{cell}");
                break;
        }
    }
}
