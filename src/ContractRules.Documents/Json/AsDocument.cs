using System.Text.Json;
using System.Text.Json.Serialization;

namespace ContractRules.Documents.Json;

/// <summary>Writes values of the language as documents tell them.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <param name="of">What a document says of a value.</param>
internal sealed class AsDocument<T>(Func<T, DocumentPart> of) : JsonConverter<T>
    where T : notnull
{
    /// <exception cref="NotSupportedException">Always: the value cannot be told without its agreement.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException(
        $"{typeof(T).Name} is made by settling and cannot be read. What was written of it is read as data: JsonDocuments.Read<{typeof(T).Name}Document>(json).");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        var document = of(value);
        JsonSerializer.Serialize(writer, document, JsonDocuments.Options.GetTypeInfo(document.GetType()));
    }
}
