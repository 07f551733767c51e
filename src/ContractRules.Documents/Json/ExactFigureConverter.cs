using System.Text.Json;
using System.Text.Json.Serialization;
using ContractRules.Documents.Input;
using ContractRules.Values;

namespace ContractRules.Documents.Json;

/// <summary>Writes figures as text in a string, with their decimals.</summary>
public sealed class ExactFigureConverter : JsonConverter<ExactFigure>
{
    /// <inheritdoc/>
    public override ExactFigure Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString()! : null;
        return Rational.TryParse(text, out var number) && !text.StartsWith('−')
            ? new(number, number.Decimals is null || !text.Contains('.', StringComparison.Ordinal) ? 0 : text.Length - text.IndexOf('.', StringComparison.Ordinal) - 1)
            : throw new JsonException($"$: found {(text is null ? $"{reader.TokenType}" : Quoting.Of(text))}; expected a number in a string, such as \"1234.50\" or \"3/7\"");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ExactFigure value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue($"{value}");
    }

    /// <summary>What it writes.</summary>
    public override string ToString() => "figures as JSON";
}
