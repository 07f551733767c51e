using System.Text.Json;
using ContractRules.Documents.Json;
using ContractRules.Settlement;

namespace ContractRules.Documents.Statements;

/// <summary>Writes when and by what the agreement ends, for other programs.</summary>
internal static class EndJson
{
    /// <summary>Writes the end as far as it is known; nothing otherwise.</summary>
    public static void WriteEnd(this Utf8JsonWriter json, Statement statement)
    {
        if (statement.End is not { } end)
        {
            return;
        }

        json.WriteStartObject("end");
        json.WriteString("on", ExactText.Of(end.On));
        json.WriteString("clause", end.Clause.ToString());
        json.WriteString("by", end.By);
        json.WriteBoolean("hasEnded", statement.HasEnded);
        json.WriteString("countsTo", statement.CountsTo is null ? null : ExactText.Of(statement.CountsTo));
        json.WriteTexts("surviving", statement.Surviving().Select(clause => clause.ToString()));
        json.WriteEndObject();
    }
}
