using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ContractRules.Json;

/// <summary>What a list or a map holds, by the converters that the options have for it.</summary>
internal static class Held
{
    /// <exception cref="JsonException">It is wrong, or null; the message begins with its place.</exception>
    public static T Read<T>(ref Utf8JsonReader reader, JsonSerializerOptions options, string place)
    {
        try
        {
            return JsonSerializer.Deserialize(ref reader, TypeOf<T>(options)) is var held && (held is not null || Nullable.GetUnderlyingType(typeof(T)) is not null)
                ? held!
                : throw new JsonException("found null; expected something");
        }
        catch (JsonException exception)
        {
            throw new JsonException($"{place}: {exception.Message}", exception);
        }
    }

    public static void Write<T>(Utf8JsonWriter writer, T held, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, held, TypeOf<T>(options));

    private static JsonTypeInfo<T> TypeOf<T>(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}
