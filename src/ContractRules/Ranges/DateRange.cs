using System.Text.Json.Serialization;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Ranges;

/// <summary>Between which dates a rule lies, both included.</summary>
/// <param name="Earliest">No date before it; null where there is no such bound.</param>
/// <param name="Latest">No date after it; null where there is no such bound.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record DateRange(LocalDate? Earliest, LocalDate? Latest) : ValueRange
{
    /// <summary>Any date.</summary>
    public static DateRange Any { get; } = new(null, null);

    /// <inheritdoc/>
    public override bool Holds(Value value) => value.NotNull() is DateValue(var date) && !(date < Earliest) && !(date > Latest);

    /// <summary>The narrowest that holds what either holds.</summary>
    internal DateRange Or(DateRange other) => new(
        Earliest is { } early && other.Earliest is { } alsoEarly ? LocalDate.Min(early, alsoEarly) : null,
        Latest is { } late && other.Latest is { } alsoLate ? LocalDate.Max(late, alsoLate) : null);

    /// <summary>The earlier of a date of each.</summary>
    internal DateRange Earlier(DateRange other) => new(
        Earliest is { } early && other.Earliest is { } alsoEarly ? LocalDate.Min(early, alsoEarly) : null,
        Latest is { } late ? LocalDate.Min(late, other.Latest ?? late) : other.Latest);

    /// <summary>The later of a date of each.</summary>
    internal DateRange Later(DateRange other) => new(
        Earliest is { } early ? LocalDate.Max(early, other.Earliest ?? early) : other.Earliest,
        Latest is { } late && other.Latest is { } alsoLate ? LocalDate.Max(late, alsoLate) : null);

    /// <summary>Each date moved; a bound that would leave the calendar goes.</summary>
    internal DateRange Moved(Func<LocalDate, LocalDate?> move) => new(Moved(Earliest, move), Moved(Latest, move));

    /// <inheritdoc/>
    internal override ValueRange WidenedFrom(ValueRange? before) => before is DateRange dates
        ? new DateRange(Earliest < dates.Earliest ? null : Earliest, Latest > dates.Latest ? null : Latest)
        : this;

    /// <inheritdoc/>
    internal override ValueRange GivenUp => Any;

    /// <inheritdoc/>
    public override string InWords(Measure measure) => Earliest is { } first && first == Latest ? $"exactly {new DateValue(first)}" : ToString();

    /// <summary>The range in words: <c>from 2002-07-12</c>.</summary>
    public override string ToString() => (Earliest, Latest) switch
    {
        ({ } early, { } late) => $"from {new DateValue(early)} to {new DateValue(late)}",
        ({ } early, null) => $"from {new DateValue(early)}",
        (null, { } late) => $"up to {new DateValue(late)}",
        _ => "any date",
    };

    private static LocalDate? Moved(LocalDate? date, Func<LocalDate, LocalDate?> move) => date is { } bound ? move(bound) : null;
}
