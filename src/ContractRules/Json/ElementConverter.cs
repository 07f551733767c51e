using System.Text.Json;
using System.Text.Json.Serialization;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Json;

/// <summary>Writes values of one type as JSON without any options, and reads them back to equal ones.</summary>
/// <typeparam name="T">What it writes and reads.</typeparam>
/// <remarks>
/// JSON that is wrong gives a <see cref="JsonException"/> which tells each place inside of the value, such as <c>$.amount</c>, with what was
/// found and expected; where the value itself stands in a document, its <see cref="JsonException.Path"/> tells.
/// </remarks>
public abstract class ElementConverter<T> : JsonConverter<T>
{
    private protected ElementConverter()
    {
    }

    /// <summary>The value that the JSON at hand holds.</summary>
    /// <exception cref="JsonException">It holds none; the message tells what was found and what was expected.</exception>
    public sealed override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var elements = new ElementReader();
        var value = Read(elements, document.RootElement);
        return elements.Faults is { Count: > 0 } faults ? throw new JsonException(string.Join("; ", faults.Select(Told))) : value;
    }

    /// <summary>Writes the value.</summary>
    /// <exception cref="NotSupportedException">It is one that could not be read back.</exception>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => To(writer.NotNull(), value);

    /// <summary>What it writes: <c>Money as JSON</c>.</summary>
    public sealed override string ToString() => $"{typeof(T).Name} as JSON";

    /// <summary>The value that an element at a place holds; where it holds none, anything, once that is reported.</summary>
    internal abstract T? From(ElementReader reader, JsonElement? element, string place);

    /// <summary>Writes the value.</summary>
    internal abstract void To(Utf8JsonWriter json, T value);

    /// <summary>Writes the value as a member of an object.</summary>
    internal void To(Utf8JsonWriter json, string member, T value)
    {
        json.WritePropertyName(member);
        To(json, value);
    }

    /// <summary>Writes the values as a list.</summary>
    internal void To(Utf8JsonWriter json, string member, EquatableArray<T> values)
    {
        json.WriteStartArray(member);
        foreach (var value in values)
        {
            To(json, value);
        }

        json.WriteEndArray();
    }

    private T? Read(ElementReader reader, JsonElement root)
    {
        try
        {
            reader.ReportTwice(root, "");
            return From(reader, root, "");
        }
        catch (InvalidOperationException)
        {
            // Half of a character that takes two: well-formed as JSON, but no text.
            reader.Report("", "text that is no Unicode", "a JSON document");
            return default;
        }
    }

    private static string Told(StateFault fault) =>
        $"${(fault.Place.Length == 0 || fault.Place.StartsWith('[') ? "" : ".")}{fault.Place}: found {fault.Found}; expected {fault.Expected}";
}
