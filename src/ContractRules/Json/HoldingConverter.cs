using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ContractRules.Values;

namespace ContractRules.Json;

/// <summary>Writes what holds many of one type, each by the converter that the options have for it, and reads it with the place of each.</summary>
/// <typeparam name="TWhole">What holds them.</typeparam>
/// <typeparam name="T">What it holds.</typeparam>
public abstract class HoldingConverter<TWhole, T> : JsonConverter<TWhole>
{
    /// <summary>Reads one of those that are held.</summary>
    /// <param name="reader">Stands at its beginning.</param>
    /// <param name="options">Have its converter.</param>
    /// <param name="place">Its place in what holds it: <c>[3]</c>, <c>.net-profit</c>.</param>
    /// <exception cref="JsonException">It is wrong, or null; the message begins with its place, such as <c>$[3].amount</c>.</exception>
    protected static T ReadHeld(ref Utf8JsonReader reader, JsonSerializerOptions options, string place)
    {
        try
        {
            return JsonSerializer.Deserialize(ref reader, TypeOf(options)) is var held && (held is not null || Nullable.GetUnderlyingType(typeof(T)) is not null)
                ? held!
                : throw new JsonException("$: found null; expected something");
        }
        catch (JsonException exception)
        {
            throw new JsonException($"${place}{PlaceAndWords(exception)}", path: null, exception.LineNumber, exception.BytePositionInLine, exception);
        }
    }

    /// <summary>Writes one of those that are held.</summary>
    protected static void WriteHeld(Utf8JsonWriter writer, T held, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, held, TypeOf(options));

    /// <summary>What it writes.</summary>
    public sealed override string ToString() => $"{typeof(TWhole).Name} as JSON";

    private static JsonTypeInfo<T> TypeOf(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.NotNull().GetTypeInfo(typeof(T));

    // Messages begin with the place inside of what was being read, where the converters of this library tell it.
    private static string PlaceAndWords(JsonException exception)
    {
        var inside = exception.Path?.TrimStart('$') ?? "";
        return exception.Message.StartsWith('$') ? inside + exception.Message[1..] : $"{inside}: {exception.Message}";
    }
}
