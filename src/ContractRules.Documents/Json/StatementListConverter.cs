using System.Text.Json;
using System.Text.Json.Serialization;
using ContractRules.Documents.Statements;
using ContractRules.Settlement;

namespace ContractRules.Documents.Json;

/// <summary>Writes statements as a list of what documents say of each.</summary>
/// <param name="rounded">Whether figures are told rounded, too.</param>
internal sealed class StatementListConverter(bool rounded) : JsonConverter<StatementList>
{
    /// <exception cref="NotSupportedException">Always: statements cannot be told without their agreement.</exception>
    public override StatementList Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException(
        "Statements are made by settling and cannot be read. What was written of them is read as data: JsonDocuments.Read<StatementsDocument>(json).");

    public override void Write(Utf8JsonWriter writer, StatementList value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var statement in value)
        {
            JsonSerializer.Serialize(writer, StatementDocument.Of(statement, rounded), JsonDocuments.Options.GetTypeInfo(typeof(StatementDocument)));
        }

        writer.WriteEndArray();
    }
}
