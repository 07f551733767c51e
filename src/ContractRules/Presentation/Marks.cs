using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Presentation;

/// <summary>Marks by which lines refer to the readings that mattered to them, in the order in which a reader meets them.</summary>
internal sealed class Marks
{
    private readonly EquatableArray<EquatableArray<int>> _lines;

    private Marks(EquatableArray<ReadingThatMattered> readings, EquatableArray<EquatableArray<int>> lines) => (Readings, _lines) = (readings, lines);

    /// <summary>The readings, by their marks.</summary>
    public EquatableArray<ReadingThatMattered> Readings { get; }

    /// <summary>The marks of the line at a place; none beyond the lines.</summary>
    public EquatableArray<int> At(int line) => line < _lines.Count ? _lines[line] : [];

    /// <summary>Marks for what mattered to each line.</summary>
    public static Marks Of(Statement statement, IReadOnlyList<IEnumerable<KeyValuePair<Reading, EquatableArray<string>>>> lines)
    {
        var others = new OrderedDictionary<Reading, HashSet<string>>();
        foreach (var (reading, names) in lines.SelectMany(line => line))
        {
            others.TryAdd(reading, []);
            others[reading].UnionWith(names);
        }

        return new(
            [.. others.Index().Select(found => new ReadingThatMattered(
                found.Index + 1,
                found.Item.Key,
                statement.Basis.Readings.Of(found.Item.Key),
                [.. found.Item.Key.Options.Where(option => found.Item.Value.Contains(option.Name))]))],
            [.. lines.Select(line => (EquatableArray<int>)[.. line.Select(found => others.IndexOf(found.Key) + 1).Distinct().Order()])]);
    }
}
