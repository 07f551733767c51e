using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>One item of a list: a call, an invoice, a drawdown, with what was given for its fields.</summary>
/// <example><c>Item.Of("C-17").With(Seconds, Second.Of(95)).With(Destination, "PK")</c>.</example>
[JsonConverter(typeof(Json.ItemConverter))]
public sealed record Item
{
    private Item(string key, EquatableMap<Value> values, EquatableMap<string> names) => (Key, Values, Names) = (key, values, names);

    /// <summary>What it is called, once among the items of its list.</summary>
    public string Key { get; }

    /// <summary>What was given for the fields that hold values, by their keys, each number in the unit of its field.</summary>
    public EquatableMap<Value> Values { get; }

    /// <summary>What was given for the fields that hold names, by their keys.</summary>
    public EquatableMap<string> Names { get; }

    /// <summary>Whether it tells nothing but that the item of this key is withdrawn, which was given before.</summary>
    public bool IsWithdrawn { get; private init; }

    /// <summary>An item for which nothing is given yet.</summary>
    /// <exception cref="ArgumentException">The key is blank.</exception>
    public static Item Of(string key)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        return new(key, EquatableMap<Value>.Empty, EquatableMap<string>.Empty);
    }

    /// <summary>What takes back an item that became known before.</summary>
    /// <exception cref="ArgumentException">The key is blank.</exception>
    /// <example><c>PeriodFacts.For(january).With(Calls, [Item.Withdrawn("C-17")]).KnownOn(new LocalDate(2024, 3, 5))</c>.</example>
    public static Item Withdrawn(string key) => Of(key) with { IsWithdrawn = true };

    /// <summary>The same item, with this field given.</summary>
    /// <exception cref="ArgumentException">The value is in another unit than the field: a wrong program, not wrong data.</exception>
    public Item With<T>(Field<T> field, T value)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(field);
        var constant = Face<T>.Constant(value);
        return constant.Measure == field.Declaration.Measure
            ? With(field.Key, constant.Value)
            : throw new ArgumentException($"{field.Declaration} is given in {field.Declaration.Measure}, not in {constant.Measure}.", nameof(value));
    }

    /// <summary>The same item, with this name given.</summary>
    public Item With(TextField field, string name)
    {
        ArgumentNullException.ThrowIfNull(field);
        return With(field.Key, name);
    }

    /// <summary>The same item, with a field given by its key, as data files do. Settling reports what doesn't fit.</summary>
    public Item With(string key, Value value) => new(Key, Values.With(key, value.NotNull()), Names);

    /// <summary>The same item, with fields given by their keys.</summary>
    internal Item With(IEnumerable<KeyValuePair<string, Value>> given) => new(Key, Values.With(given), Names);

    /// <summary>The same item, with a name given by the key of its field, as data files do. Settling reports what doesn't fit.</summary>
    public Item With(string key, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new(Key, Values, Names.With(key, name));
    }

    /// <summary>What was given, in words, without the key: <c>destination PK, seconds 95</c>.</summary>
    public string FieldsInWords =>
        string.Join(", ", Names.Select(name => $"{name.Key} {name.Value}").Concat(Values.Select(value => $"{value.Key} {value.Value}")));

    /// <summary>The key and what was given: <c>C-17: destination PK, seconds 95</c>.</summary>
    public override string ToString() => IsWithdrawn ? $"{Key} withdrawn" : $"{Key}: {FieldsInWords}";
}
