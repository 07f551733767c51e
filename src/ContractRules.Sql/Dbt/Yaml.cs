using System.Text.Encodings.Web;

namespace ContractRules.Sql.Dbt;

/// <summary>Texts as YAML writes them.</summary>
internal static class Yaml
{
    /// <summary>A text in quotes.</summary>
    public static string Text(string text) => $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(Jinja.Template(text))}\"";
}
