using System.Text.RegularExpressions;
using ContractRules.Sql.Tests.Engines;
using YamlDotNet.Serialization;

namespace ContractRules.Sql.Tests.Dbt;

/// <summary>A project of dbt, run by hand: what stands in braces is put in by this, as dbt would, and the rest runs as it stands.</summary>
internal sealed partial class ResolvedProject(IReadOnlyDictionary<string, string> files, Engine engine)
{
    private const string Facts = "facts_so_far";

    private bool _isThere;

    /// <summary>The project in a folder.</summary>
    public static ResolvedProject In(string folder, Engine engine) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText), engine);

    /// <summary>The project of a plan.</summary>
    public static ResolvedProject Of(SqlPlan sql, Engine engine) => new(sql.ToDbt().ToDictionary(file => file.Path, file => file.Text), engine);

    /// <summary>Runs the models, with the facts up to a period: the first time from the beginning, then what is new.</summary>
    public void Run(int through)
    {
        Make("view", Facts, $"select * from facts where period_number <= {through}");
        var settled = Resolved("models/settled.sql", isIncremental: _isThere);
        if (_isThere)
        {
            engine.Run($"create temporary table settled_since as (\n{settled}\n)");
            // By its unique key, as dbt does.
            engine.Run("delete from settled where exists (select 1 from settled_since where settled_since.venture = settled.venture and settled_since.period_number = settled.period_number)");
            engine.Run("insert into settled select * from settled_since");
            engine.Run("drop table settled_since");
        }
        else
        {
            engine.Run($"create table settled as (\n{settled}\n)");
            foreach (var model in files.Keys.Where(path => path.EndsWith(".sql", StringComparison.Ordinal) && path.StartsWith("models/", StringComparison.Ordinal) && path != "models/settled.sql"))
            {
                Make("view", $"dbt_{Path.GetFileNameWithoutExtension(model)}", Resolved(model, isIncremental: false));
            }
        }

        _isThere = true;
    }

    /// <summary>Runs the tests of its schema, and gives how many there were.</summary>
    public int Test()
    {
        var schema = new DeserializerBuilder().Build().Deserialize<Dictionary<string, object>>(files["models/schema.yml"]);
        var tables = Maps(Map(Assert.Single(Maps(schema["sources"])))["tables"]).Concat(Maps(schema["models"])).ToList();
        return tables.Sum(table => TestsOf(table) + Maps(table["columns"]).Sum(column => Of(column, "data_tests").Sum(test => Runs(test, TableOf(table), (string)column["name"]))));
    }

    /// <summary>Drops what it made.</summary>
    public void Drop()
    {
        foreach (var view in files.Keys.Where(path => path is "models/payments.sql" or "models/refusals.sql").Select(path => $"dbt_{Path.GetFileNameWithoutExtension(path)}"))
        {
            engine.Run($"drop view {view}");
        }

        engine.Run("drop table settled");
        engine.Run($"drop view {Facts}");
    }

    private int TestsOf(Dictionary<object, object> table) => Of(table, "data_tests").Sum(test => Runs(test, TableOf(table), column: null));

    // Each gives the rows that are wrong.
    private int Runs(object test, string table, string? column)
    {
        var (name, arguments) = test is string plain ? (plain, []) : Map(test).Select(pair => ((string)pair.Key, Map(pair.Value))).Single();
        var text = name == "not_null" ? "select * from {{ model }} where {{ column_name }} is null" : Body(files[$"tests/generic/{name}.sql"], name);
        foreach (var (argument, value) in arguments)
        {
            text = text.Replace($"{{{{ {argument} }}}}", value as string ?? "", StringComparison.Ordinal)
                .Replace($"{{{{ {argument} | join(', ') }}}}", value is List<object> several ? string.Join(", ", several) : "", StringComparison.Ordinal);
        }

        var sql = text.Replace("{{ model }}", table, StringComparison.Ordinal).Replace("{{ column_name }}", engine.Dialect.Quoted(column ?? ""), StringComparison.Ordinal);
        Assert.DoesNotContain("{{", sql, StringComparison.Ordinal);
        Assert.Empty(engine.Rows(sql));
        return 1;
    }

    private static string Body(string text, string name) =>
        Assert.Single(Generic().Matches(text), found => found.Groups[1].Value == name).Groups[2].Value;

    private static string TableOf(Dictionary<object, object> table) => (string)table["name"] is "facts" ? Facts : (string)table["name"];

    private static IEnumerable<object> Of(Dictionary<object, object> described, string key) => described.TryGetValue(key, out var found) ? (List<object>)found : [];

    private static IEnumerable<Dictionary<object, object>> Maps(object list) => ((List<object>)list).Select(Map);

    private static Dictionary<object, object> Map(object value) => (Dictionary<object, object>)value;

    private void Make(string kind, string name, string sql) => engine.Run($"create or replace {kind} {name} as {sql}");

    private string Resolved(string path, bool isIncremental)
    {
        var text = Config().Replace(files[path], "");
        text = Incremental().Replace(text, found => found.Groups[isIncremental ? 1 : 2].Value);
        text = Source().Replace(text, found => found.Groups[1].Value == "facts" ? Facts : found.Groups[1].Value);
        text = Reference().Replace(text, found => found.Groups[1].Value).Replace("{{ this }}", "settled", StringComparison.Ordinal);
        Assert.DoesNotContain("{{", Braces().Replace(text, ""), StringComparison.Ordinal);
        Assert.DoesNotContain("{%", Braces().Replace(text, ""), StringComparison.Ordinal);
        return Braces().Replace(text, found => found.Groups[1].Value);
    }

    [GeneratedRegex(@"\{\{ config\([^{}]*\) \}\}")]
    private static partial Regex Config();

    [GeneratedRegex(@"\{% if is_incremental\(\) %\}(.*)\{% else %\}(.*)\{% endif %\}", RegexOptions.Singleline)]
    private static partial Regex Incremental();

    [GeneratedRegex(@"\{\{ source\('[a-z_0-9]+', '([a-z_0-9]+)'\) \}\}")]
    private static partial Regex Source();

    [GeneratedRegex(@"\{\{ ref\('([a-z_0-9]+)'\) \}\}")]
    private static partial Regex Reference();

    [GeneratedRegex(@"\{\{ '(\{[{%#])' \}\}")]
    private static partial Regex Braces();

    [GeneratedRegex(@"\{% test ([a-z_]+)\([a-z_, ]+\) %\}(.*)\{% endtest %\}", RegexOptions.Singleline)]
    private static partial Regex Generic();
}
