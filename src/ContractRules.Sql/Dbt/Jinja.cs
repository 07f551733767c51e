using System.Text.RegularExpressions;

namespace ContractRules.Sql.Dbt;

/// <summary>SQL as a template of dbt: tables are expressions, and whatever else looks like one stands there as it is.</summary>
internal static partial class Jinja
{
    /// <summary>The model itself, as it was before.</summary>
    public static string This => Of("this");

    /// <summary>A table that something else fills.</summary>
    public static string Source(string project, string table) => Of($"source('{project}', '{table}')");

    /// <summary>Another model.</summary>
    public static string Model(string name) => Of($"ref('{name}')");

    /// <summary>The template.</summary>
    public static string Template(string sql) => Marked().Replace(Expression().Replace(sql, found => $"{{{{ '{found.Value}' }}}}"), "{{ $1 }}");

    // Marked, until it is known what else stands beside it.
    private static string Of(string expression) => $"\uE000{expression}\uE001";

    [GeneratedRegex(@"\{[{%#]")]
    private static partial Regex Expression();

    // Only what is made here, whatever else is marked so.
    [GeneratedRegex("\uE000(this|source\\('[a-z0-9_]+', '[a-z0-9_\"]+'\\)|ref\\('[a-z]+'\\))\uE001")]
    private static partial Regex Marked();
}
