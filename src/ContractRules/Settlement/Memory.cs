using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>What is remembered of a fact or term: its sum to date, and its last values one by one.</summary>
/// <param name="ToDate">The sum of all periods so far; null where no rule asks for it, or none was defined yet.</param>
/// <param name="Recent">The last values, the latest first; null for a period in which the term was not defined.</param>
[JsonConverter(typeof(Json.MemoryConverter))]
public sealed record Memory(Outcome? ToDate, EquatableArray<Outcome?> Recent)
{
    /// <summary>The sum of what was determined so far; null where no rule asks for it.</summary>
    public NumberValue? WithoutOpen { get; init; }

    /// <summary>The last value of a term that no clause in force defines any more; null while one does.</summary>
    public Outcome? Retired { get; init; }

    /// <summary>The last value: that of the period before, or of a retired term that with which it was left. Null where there was none.</summary>
    public Outcome? Last => Retired ?? Ago(1);

    /// <summary>Nothing remembered yet.</summary>
    public static Memory None { get; } = new(null, []);

    /// <summary>The value so many periods ago, 1 being the one before the present; null where there was none.</summary>
    public Outcome? Ago(int periods) => periods.From(1, to: int.MaxValue) <= Recent.Count ? Recent[periods - 1] : null;

    /// <summary>The sum and the last values: <c>100 to date; before: 40, 60</c>.</summary>
    public override string ToString() => string.Join("; ", new[]
    {
        ToDate is { } sum ? $"{sum} to date" : null,
        Recent.Count > 0 ? $"before: {string.Join(", ", Recent.Select(value => value?.ToString() ?? "nothing"))}" : null,
        Retired is { } left ? $"left with {left}" : null,
    }.OfType<string>());
}
