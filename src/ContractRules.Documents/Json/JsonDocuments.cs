using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ContractRules.Agreements;
using ContractRules.Values;

namespace ContractRules.Documents.Json;

/// <summary>Writes JSON documents, laid out the same for every command.</summary>
internal static class JsonDocuments
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes a document of one object.</summary>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> writeMembers)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Layout))
        {
            json.WriteStartObject();
            writeMembers(json);
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
        output.Write('\n');
    }

    /// <summary>Writes how the text was read.</summary>
    public static void WriteReadings(this Utf8JsonWriter json, Agreement agreement)
    {
        json.WriteStartObject("readings");
        foreach (var reading in agreement.Readings)
        {
            json.WriteString(reading.Key, agreement.Choices.Of(reading).Name);
        }

        json.WriteEndObject();
        json.WriteAssumed(agreement);
    }

    // Nothing where nothing is, so that other documents read as ever.
    private static void WriteAssumed(this Utf8JsonWriter json, Agreement agreement)
    {
        if (agreement.Assumptions.Count > 0)
        {
            json.WriteEach("assumed", agreement.Assumptions, assumed =>
            {
                json.WriteString("term", assumed.Term.Key);
                if (assumed.Value is TruthValue(var isTrue))
                {
                    json.WriteBoolean("value", isTrue);
                }
                else
                {
                    json.WriteString("value", assumed.Value.ToString());
                }

                json.WriteString("unit", assumed.Term.Measure.Symbol);
                json.WriteString("period", assumed.During?.Label);
            });
        }
    }

    /// <summary>Writes texts, one after another.</summary>
    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes objects, one after another.</summary>
    public static void WriteEach<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> writeMembers)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            writeMembers(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
