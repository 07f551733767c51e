using System.Text.RegularExpressions;

namespace ContractRules.Sql.Dbt;

/// <summary>SQL as a template of dbt: tables are expressions, and whatever else looks like one stands there as it is.</summary>
internal static partial class Jinja
{
    private const string Begins = "\uE000";
    private const string Ends = "\uE001";

    /// <summary>The model itself, as it was before.</summary>
    public static string This => Of("this");

    /// <summary>A table that something else fills.</summary>
    public static string Source(string project, string table) => Of($"source('{project}', '{table}')");

    /// <summary>Another model.</summary>
    public static string Model(string name) => Of($"ref('{name}')");

    /// <summary>The template.</summary>
    public static string Template(string sql) => Expression().Replace(sql, found => $"{{{{ '{found.Value}' }}}}").Replace(Begins, "{{ ", StringComparison.Ordinal).Replace(Ends, " }}", StringComparison.Ordinal);

    // Marked, until it is known what else stands beside it.
    private static string Of(string expression) => $"{Begins}{expression}{Ends}";

    [GeneratedRegex(@"\{[{%#]")]
    private static partial Regex Expression();
}
