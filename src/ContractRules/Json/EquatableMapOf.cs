using System.Text.Json;
using ContractRules.Values;

namespace ContractRules.Json;

/// <summary>Writes maps to one type.</summary>
internal sealed class EquatableMapOf<T> : HoldingConverter<EquatableMap<T>, T>
{
    public override EquatableMap<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"$: found {reader.TokenType}; expected an object");
        }

        var entries = new Dictionary<string, T>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = reader.GetString()!;
            reader.Read();
            if (!entries.TryAdd(key, ReadHeld(ref reader, options, $".{key}")))
            {
                throw new JsonException($"$.{key}: found the same key twice; expected each key once");
            }
        }

        return EquatableMap<T>.Empty.With(entries);
    }

    public override void Write(Utf8JsonWriter writer, EquatableMap<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (key, held) in value)
        {
            writer.WritePropertyName(key);
            WriteHeld(writer, held, options);
        }

        writer.WriteEndObject();
    }
}
