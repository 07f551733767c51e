using System.Buffers;
using System.Text.Json;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>Writes the open lots of a carried state.</summary>
internal static partial class CarriedStateWriter
{
    // Nothing where there are none, so that a state of an agreement without lots reads as ever.
    private static void Write(Utf8JsonWriter json, EquatableMap<OpenLots> lots)
    {
        if (lots.Count == 0)
        {
            return;
        }

        json.WriteStartObject("lots");
        foreach (var (key, open) in lots)
        {
            json.WritePropertyName(key);
            Write(json, open);
        }

        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, OpenLots open)
    {
        if (!open.IsKnown)
        {
            Write(json, Outcome.Undetermined(open.Unknown));
            return;
        }

        // Each on a line of its own: there may be thousands.
        json.WriteStartArray();
        var buffer = new ArrayBufferWriter<byte>();
        using var line = new Utf8JsonWriter(buffer);
        foreach (var lot in open.Lots)
        {
            buffer.ResetWrittenCount();
            buffer.Write("\n      "u8);
            line.Reset();
            Write(line, lot);
            line.Flush();
            json.WriteRawValue(buffer.WrittenSpan, skipInputValidation: true);
        }

        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, Item lot)
    {
        json.WriteStartObject();
        json.WriteString("key", lot.Key);
        Write(json, "values", lot.Values);
        if (lot.Names.Count > 0)
        {
            Write(json, "names", lot.Names);
        }

        json.WriteEndObject();
    }
}
