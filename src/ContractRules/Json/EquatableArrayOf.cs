using System.Text.Json;
using ContractRules.Values;

namespace ContractRules.Json;

/// <summary>Writes lists of one type.</summary>
internal sealed class EquatableArrayOf<T> : HoldingConverter<EquatableArray<T>, T>
{
    public override EquatableArray<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException($"$: found {reader.TokenType}; expected a list");
        }

        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadHeld(ref reader, options, $"[{items.Count}]"));
        }

        return items;
    }

    public override void Write(Utf8JsonWriter writer, EquatableArray<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var item in value)
        {
            WriteHeld(writer, item, options);
        }

        writer.WriteEndArray();
    }
}
