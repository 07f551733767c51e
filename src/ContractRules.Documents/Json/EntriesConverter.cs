using System.Text.Json;
using ContractRules.Json;

namespace ContractRules.Documents.Json;

/// <summary>Writes members of an object in their order.</summary>
/// <typeparam name="T">What stands under the keys.</typeparam>
public sealed class EntriesConverter<T> : HoldingConverter<Entries<T>, T>
{
    /// <inheritdoc/>
    public override Entries<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"$: found {reader.TokenType}; expected an object");
        }

        var (entries, keys) = (new List<Entry<T>>(), new HashSet<string>(StringComparer.Ordinal));
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = reader.GetString()!;
            reader.Read();
            entries.Add(new(key, ReadHeld(ref reader, options, $".{key}")));
            if (!keys.Add(key))
            {
                throw new JsonException($"$.{key}: found the same key twice; expected each key once");
            }
        }

        return new(entries);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Entries<T> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        foreach (var (key, held) in value.InOrder)
        {
            writer.WritePropertyName(key);
            WriteHeld(writer, held, options);
        }

        writer.WriteEndObject();
    }
}
