using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;

namespace ContractRules.Documents.Json;

/// <summary>Writes dates in ISO form, without options that say so.</summary>
public sealed class IsoDateConverter : JsonConverter<LocalDate>
{
    /// <inheritdoc/>
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return NodaConverters.LocalDateConverter.Read(ref reader, typeToConvert, options);
        }
        catch (JsonException wrong)
        {
            throw new JsonException($"$: {wrong.Message.TrimEnd('.')}; expected a date in a string, such as \"2002-10-31\"", wrong);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) => NodaConverters.LocalDateConverter.Write(writer, value, options);

    /// <summary>What it writes.</summary>
    public override string ToString() => "dates as JSON";
}
