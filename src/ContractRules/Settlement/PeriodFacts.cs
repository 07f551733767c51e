using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Settlement;

/// <summary>The facts given for one period.</summary>
/// <example>
/// <code>
/// var october = PeriodFacts.For(SettlementPeriod.Month(2002, 10))
///     .With(GrossRevenue, Currency.Usd.Of(700_000))
///     .With(TerminatedMinutes, Unit.Minute.Of(2_500_000));
/// </code>
/// </example>
[JsonConverter(typeof(Json.PeriodFactsConverter))]
public sealed record PeriodFacts
{
    private PeriodFacts(SettlementPeriod period) =>
        (Period, Values, Items, Measures) = (period, EquatableMap<Value>.Empty, EquatableMap<EquatableArray<Item>>.Empty, EquatableMap<Measure?>.Empty);

    /// <summary>The period.</summary>
    public SettlementPeriod Period { get; }

    /// <summary>What was given, by the key of the fact, each number in the unit of its fact.</summary>
    public EquatableMap<Value> Values { get; private init; }

    /// <summary>The items given, by what one of them is called.</summary>
    public EquatableMap<EquatableArray<Item>> Items { get; private init; }

    /// <summary>The facts withdrawn, by their keys in ordinal order: they are not given for the period, and no longer stand from before.</summary>
    public EquatableArray<string> Withdrawn { get; private init; }

    /// <summary>In what each was given, as far as that was said: by the fact, and not by its key alone. Plays no part in what is equal.</summary>
    internal EquatableMap<Measure?> Measures { get; private init; }

    /// <summary>A period for which nothing is given yet.</summary>
    public static PeriodFacts For(SettlementPeriod period) => new(period.NotNull());

    /// <summary>The same facts, with this one given.</summary>
    /// <exception cref="ArgumentException">The value is in another unit than the fact: a wrong program, not wrong data.</exception>
    public PeriodFacts With<T>(Fact<T> fact, T value)
        where T : struct => With([(fact, value)]);

    /// <summary>The same facts, with these given, such as those of all members of a stream; of two values of one fact, the later.</summary>
    /// <remarks>Many facts are best given together: one by one, each copies all that were given before.</remarks>
    /// <exception cref="ArgumentException">A value is in another unit than its fact: a wrong program, not wrong data.</exception>
    /// <example><c>PeriodFacts.For(quarter).With(books.Keys.Select(book => (sales[book], Currency.Usd.Of(1_000))))</c>.</example>
    public PeriodFacts With<T>(IEnumerable<(Fact<T> Fact, T Value)> given)
        where T : struct
    {
        var declared = given.NotNull().Select(one => (one.Fact.Made(nameof(given)).Declaration, Value: ValueOf(one.Fact.Declaration, one.Value))).ToList();
        return Giving(
            Values.With(declared.Select(one => KeyValuePair.Create(one.Declaration.Key, one.Value))),
            Measures.With(declared.Select(one => KeyValuePair.Create(one.Declaration.Key, (Measure?)one.Declaration.Measure))));
    }

    /// <summary>The same facts, with this one given by its key, as data files do. Settling reports what doesn't fit.</summary>
    /// <param name="key">The key of the fact.</param>
    /// <param name="value">Its value, in the unit of the fact.</param>
    public PeriodFacts With(string key, Value value) => With([KeyValuePair.Create(key.NotNull(), value.NotNull())]);

    /// <summary>The same facts, with these given by their keys; of two values under one key, the later.</summary>
    public PeriodFacts With(IEnumerable<KeyValuePair<string, Value>> given)
    {
        var values = given.NotNull().Select(one => KeyValuePair.Create(one.Key.NotNull(nameof(given)), one.Value.NotNull(nameof(given)))).ToList();
        return Giving(
            Values.With(values),
            Measures.With(values.Where(one => Measures.TryGet(one.Key, out _)).Select(one => KeyValuePair.Create(one.Key, (Measure?)null))));
    }

    /// <summary>
    /// The same facts, with this one withdrawn: it is not given for the period and, a standing one, no longer holds from this period on,
    /// as for a notice of termination that was revoked.
    /// </summary>
    /// <remarks>
    /// Periods before stay as they were: what should never have been given is withdrawn for the period for which it was. A power whose
    /// exercise is withdrawn has not been exercised, and an agreement that ended by it goes on.
    /// </remarks>
    /// <example><c>PeriodFacts.For(march).Withdrawing(NoticeOfTermination).KnownOn(new LocalDate(2024, 4, 5))</c>.</example>
    public PeriodFacts Withdrawing<T>(Fact<T> fact)
        where T : struct => Withdrawing(fact.Made().Declaration.Key);

    /// <summary>The same facts, with these withdrawn by their keys, as data files do. Settling reports what doesn't fit.</summary>
    public PeriodFacts Withdrawing(params IEnumerable<string> keys)
    {
        var withdrawn = keys.NotNull().Select(key => key.NotNull(nameof(keys))).ToHashSet(StringComparer.Ordinal);
        return withdrawn.Count == 0 ? this : this with
        {
            Values = Values.Without(withdrawn),
            Measures = Measures.Without(withdrawn),
            Withdrawn = [.. Withdrawn.Union(withdrawn, StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>The same facts, with these items, all that there are in the period.</summary>
    /// <example><c>PeriodFacts.For(october).With(Calls, [Item.Of("C-17").With(Seconds, Second.Of(95))])</c>.</example>
    public PeriodFacts With(Items items, IEnumerable<Item> given) => WithItems(items.Made().Declaration.Key, given);

    /// <summary>The same facts, with these items, by what one of them is called, as data files give them. Settling reports what doesn't fit.</summary>
    public PeriodFacts WithItems(string key, IEnumerable<Item> given) => this with { Items = Items.With(key, given.ToEquatableArray()) };

    /// <summary>The same facts, of which this is what becomes known on a day.</summary>
    public KnownFacts KnownOn(LocalDate day) => new(this, day);

    /// <summary>Whether the same is given and withdrawn for the same period.</summary>
    public bool Equals(PeriodFacts? other) => other is not null
        && Period == other.Period && Values.Equals(other.Values) && Items.Equals(other.Items) && Withdrawn.Equals(other.Withdrawn);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Period, Values, Items, Withdrawn);

    /// <summary>The same facts, with nothing given or withdrawn under these keys, be they of facts or of items.</summary>
    internal PeriodFacts Without(IReadOnlySet<string> keys) => this with
    {
        Values = Values.Without(keys),
        Measures = Measures.Without(keys),
        Items = Items.Without(keys),
        Withdrawn = [.. Withdrawn.Where(key => !keys.Contains(key))],
    };

    /// <summary>The same facts once these have become known of the same period, which take the place of what they give anew, fact by fact and item by item.</summary>
    internal PeriodFacts Updated(PeriodFacts later) => Giving(
        Values.With(later.Values),
        Measures.With(later.Values.Select(given => KeyValuePair.Create(given.Key, later.Measures.TryGet(given.Key, out var measure) ? measure : null))))
        .Withdrawing(later.Withdrawn) with
    {
        Items = Items.With(later.Items.Select(list => KeyValuePair.Create(
            list.Key, Updated(Items.TryGet(list.Key, out var before) ? before : [], list.Value)))),
    };

    // Each item keeps the place at which it was first given.
    private static EquatableArray<Item> Updated(EquatableArray<Item> items, EquatableArray<Item> later)
    {
        var updates = later.ToLookup(item => item.Key, StringComparer.Ordinal);
        var known = items.Select(item => item.Key).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. items.SelectMany(item => updates.Contains(item.Key) ? updates[item.Key] : [item]).Where(item => !item.IsWithdrawn),
            .. later.Where(item => !known.Contains(item.Key) && !item.IsWithdrawn),
        ];
    }

    // What is given anew is withdrawn no more.
    private PeriodFacts Giving(EquatableMap<Value> values, EquatableMap<Measure?> measures) => this with
    {
        Values = values,
        Measures = measures,
        Withdrawn = Withdrawn.Count == 0 ? [] : [.. Withdrawn.Where(key => !values.TryGet(key, out _))],
    };

    private static Value ValueOf<T>(FactDeclaration fact, T value)
        where T : struct
    {
        var constant = Face<T>.Constant(value);
        return constant.Measure == fact.Measure
            ? constant.Value
            : throw new ArgumentException($"{fact} is given in {fact.Measure}, not in {constant.Measure}.", nameof(value));
    }

    /// <summary>The period and what was given: <c>2002-10: gross-revenue 700000, terminated-minutes 2500000</c>.</summary>
    public override string ToString() => $"{Period}: {string.Join(", ",
    [
        .. Values.Select(given => $"{given.Key} {given.Value}"),
        .. Items.Select(given => $"{given.Value.Count} × {given.Key}"),
        .. Withdrawn.Select(key => $"{key} withdrawn"),
    ])}";
}
