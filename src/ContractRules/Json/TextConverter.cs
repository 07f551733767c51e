using System.Text.Json;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Json;

/// <summary>Writes values of one type as text in a string, also as keys of a dictionary, and reads them back to equal ones.</summary>
/// <typeparam name="T">What it writes and reads.</typeparam>
public abstract class TextConverter<T> : ElementConverter<T>
    where T : notnull
{
    private protected TextConverter()
    {
    }

    /// <summary>The value that a key of a JSON object stands for.</summary>
    /// <exception cref="JsonException">It stands for none; the message tells what was expected.</exception>
    public sealed override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var (elements, key) = (new ElementReader(), Key(ref reader));
        return Of(elements, key, "") is { } value && elements.Faults.Count == 0
            ? value
            : throw new JsonException($"$: found the key '{key}'; expected {elements.Faults[0].Expected}");
    }

    /// <summary>Writes the value as a key of a JSON object.</summary>
    public sealed override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.NotNull().WritePropertyName(TextOf(value));

    internal sealed override T? From(ElementReader reader, JsonElement? element, string place) =>
        element is { ValueKind: JsonValueKind.String } text ? Of(reader, text.GetString()!, place) : reader.Wrong<T>(place, element, Expected);

    internal sealed override void To(Utf8JsonWriter json, T value) => json.WriteStringValue(TextOf(value));

    private protected abstract string Expected { get; }

    private protected abstract string TextOf(T value);

    private protected abstract bool TryParse(string text, out T? value);

    private T? Of(ElementReader reader, string text, string place) => TryParse(text, out var value) ? value : reader.Wrong<T>(place, text, Expected);

    private static string Key(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new JsonException("$: found a key that is no Unicode; expected text");
        }
    }
}
