using System.Text.Json.Serialization;

namespace ContractRules.Values;

/// <summary>So many of a unit for each of another: barrels a day, barrels a tonne, shares a dollar. Exact.</summary>
/// <remarks>Money per unit is a <see cref="Price"/>, and so is an exchange rate.</remarks>
/// <example><c>new Unit("barrel", "barrels").Of(500, per: Unit.Day)</c> is 500 barrels a day.</example>
[JsonConverter(typeof(Json.RateConverter))]
public readonly record struct Rate : IAmount, IComparable<Rate>
{
    /// <summary>So many of a unit for each of another.</summary>
    /// <param name="amount">How many of the one for each of the other.</param>
    /// <param name="of">What it gives: barrels.</param>
    /// <param name="per">What it is given for: a day.</param>
    /// <exception cref="ArgumentException">It gives money: money per unit is a <see cref="Price"/>.</exception>
    public Rate(Rational amount, Unit of, Unit per)
    {
        Amount = amount;
        Of = of.NotNull() is Currency ? throw new ArgumentException($"{of} is a currency; so much of it per {per} is a Price, no Rate.", nameof(of)) : of;
        Per = per.NotNull();
    }

    /// <summary>How many of the one for each of the other.</summary>
    public Rational Amount { get; }

    /// <summary>What it gives: barrels.</summary>
    /// <exception cref="InvalidOperationException">It is <c>default(Rate)</c>, which gives nothing.</exception>
    public Unit Of { get => field ?? throw Required.NoUnit<Rate>(); }

    /// <summary>What it is given for: a day.</summary>
    /// <exception cref="InvalidOperationException">It is <c>default(Rate)</c>, which is given for nothing.</exception>
    public Unit Per { get => field ?? throw Required.NoUnit<Rate>(); }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">It is <c>default(Rate)</c>, which gives nothing.</exception>
    public Measure Measure => Measure.Of(Of, Per);

    /// <summary>How many come of so many units at this rate.</summary>
    /// <exception cref="InvalidOperationException">The quantity counts another unit.</exception>
    /// <example>500 barrels a day over 30 days are 15,000 barrels.</example>
    public static Quantity operator *(Rate rate, Quantity quantity) => quantity * rate;

    /// <summary>A share of a rate.</summary>
    public static Rate operator *(Rate rate, Ratio share) => new(rate.Amount * share.Value, rate.Of, rate.Per);

    /// <summary>A share of a rate.</summary>
    public static Rate operator *(Ratio share, Rate rate) => rate * share;

    /// <summary>The rate of which it is the share.</summary>
    /// <exception cref="DivideByZeroException">The share is zero.</exception>
    public static Rate operator /(Rate rate, Ratio share) => new(rate.Amount / share.Value, rate.Of, rate.Per);

    /// <summary>What one rate is of another of the same units.</summary>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Ratio operator /(Rate left, Rate right) => new(left.Amount / right.In(left));

    /// <summary>Whether the left rate is below the right one.</summary>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    public static bool operator <(Rate left, Rate right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left rate is above the right one.</summary>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    public static bool operator >(Rate left, Rate right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left rate is at or below the right one.</summary>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    public static bool operator <=(Rate left, Rate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left rate is at or above the right one.</summary>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    public static bool operator >=(Rate left, Rate right) => left.CompareTo(right) >= 0;

    /// <summary>Below zero where this rate is the lesser, above zero where it is the greater.</summary>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    public int CompareTo(Rate other) => Amount.CompareTo(other.In(this));

    /// <summary>The exact number and its units: <c>500 barrel/day</c>.</summary>
    public override string ToString() => this == default ? "no rate" : $"{Amount} {Of}/{Per}";

    private Rational In(Rate other) => Measure == other.Measure
        ? Amount
        : throw new InvalidOperationException($"{this} is not in {other.Measure}.");
}
