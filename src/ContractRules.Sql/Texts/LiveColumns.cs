using System.Text.RegularExpressions;
using ContractRules.Sql.Steps;

namespace ContractRules.Sql.Texts;

/// <summary>
/// Which columns each select of a chain hands on: those alone that are read later. An engine that keeps the selects apart would carry all the others along through
/// every one of them.
/// </summary>
internal sealed partial class LiveColumns
{
    private readonly Dictionary<int, IReadOnlyList<string>> _handedOn = [];

    /// <summary>The columns that are read later.</summary>
    /// <param name="given">The columns that come in, in their order.</param>
    /// <param name="columns">The columns that are computed.</param>
    /// <param name="outcomes">The expressions that come out.</param>
    public LiveColumns(IReadOnlyList<string> given, IReadOnlyList<StepColumn> columns, IEnumerable<string> outcomes)
    {
        var live = outcomes.SelectMany(ReadIn).ToHashSet(StringComparer.Ordinal);
        foreach (var level in columns.GroupBy(column => column.Level).OrderByDescending(group => group.Key))
        {
            live.ExceptWith(level.Select(column => column.Name));
            var before = given.Concat(columns.Where(column => column.Level < level.Key).Select(column => column.Name));
            _handedOn[level.Key] = [.. before.Where(live.Contains)];
            live.UnionWith(level.SelectMany(column => ReadIn(column.Expression)));
        }
    }

    /// <summary>What the select of a level hands on of those before it.</summary>
    public IReadOnlyList<string> HandedOnBy(int level) => _handedOn[level];

    // A function that is called as a column is taken for it: then one column more is handed on.
    private static IEnumerable<string> ReadIn(string expression) => Name().Matches(expression).Select(name => name.Value);

    [GeneratedRegex("\"[^\"]+\"|[a-z_][a-z0-9_]*")]
    private static partial Regex Name();
}
