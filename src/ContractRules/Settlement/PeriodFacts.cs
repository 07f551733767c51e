using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>The facts given for one period.</summary>
/// <example>
/// <code>
/// var october = PeriodFacts.For(SettlementPeriod.Month(2002, 10))
///     .With(GrossRevenue, Currency.Usd.Of(700_000))
///     .With(TerminatedMinutes, Unit.Minute.Of(2_500_000));
/// </code>
/// </example>
public sealed record PeriodFacts
{
    private PeriodFacts(SettlementPeriod period, EquatableMap<Value> values, EquatableMap<Measure?> measures) =>
        (Period, Values, Measures) = (period, values, measures);

    /// <summary>The period.</summary>
    public SettlementPeriod Period { get; }

    /// <summary>What was given, by the key of the fact, each number in the unit of its fact.</summary>
    public EquatableMap<Value> Values { get; }

    /// <summary>In what each was given, as far as that was said: by the fact, and not by its key alone. Plays no part in what is equal.</summary>
    internal EquatableMap<Measure?> Measures { get; }

    /// <summary>A period for which nothing is given yet.</summary>
    public static PeriodFacts For(SettlementPeriod period) => new(period.NotNull(), EquatableMap<Value>.Empty, EquatableMap<Measure?>.Empty);

    /// <summary>The same facts, with this one given.</summary>
    /// <exception cref="ArgumentException">The value is in another unit than the fact: a wrong program, not wrong data.</exception>
    public PeriodFacts With<T>(Fact<T> fact, T value)
        where T : struct
    {
        var constant = Face<T>.Constant(value);
        return constant.Measure == fact.Made().Declaration.Measure
            ? With(fact.Declaration.Key, constant.Value, constant.Measure)
            : throw new ArgumentException($"{fact.Declaration} is given in {fact.Declaration.Measure}, not in {constant.Measure}.", nameof(value));
    }

    /// <summary>The same facts, with this one given by its key, as data files do. Settling reports what doesn't fit.</summary>
    /// <param name="key">The key of the fact.</param>
    /// <param name="value">Its value, in the unit of the fact.</param>
    public PeriodFacts With(string key, Value value) => With(key, value, measure: null);

    /// <summary>Whether the same is given for the same period.</summary>
    public bool Equals(PeriodFacts? other) => other is not null && Period == other.Period && Values.Equals(other.Values);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Period, Values);

    private PeriodFacts With(string key, Value value, Measure? measure) =>
        new(Period, Values.With(key, value.NotNull()), measure is null && !Measures.TryGet(key, out _) ? Measures : Measures.With(key, measure));

    /// <summary>The period and what was given: <c>2002-10: gross-revenue 700000, terminated-minutes 2500000</c>.</summary>
    public override string ToString() => $"{Period}: {string.Join(", ", Values.Select(given => $"{given.Key} {given.Value}"))}";
}
