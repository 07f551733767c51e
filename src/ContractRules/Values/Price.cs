using System.Text.Json.Serialization;

namespace ContractRules.Values;

/// <summary>
/// So much money for each of a unit: 0.19 USD a minute, 60 USD a barrel, 800 USD a day. Exact. An exchange rate is one
/// too: 47.5 INR a dollar is the price of a dollar.
/// </summary>
/// <remarks>A number of something other than money per unit (barrels a tonne, barrels a day) is a <see cref="Rate"/>.</remarks>
/// <param name="Amount">How much money for one of the unit.</param>
/// <param name="Of">The money: USD.</param>
/// <param name="Per">What it is paid for: a minute, or another currency.</param>
/// <example><c>Currency.Usd.Of(0.19m, per: Unit.Minute)</c> is 0.19 USD a minute.</example>
[JsonConverter(typeof(Json.PriceConverter))]
public readonly record struct Price(Rational Amount, Currency Of, Unit Per) : IAmount, IComparable<Price>
{
    /// <summary>The money.</summary>
    /// <exception cref="InvalidOperationException">It is <c>default(Price)</c>, which is counted in nothing.</exception>
    public Currency Of { get => field ?? throw Required.NoUnit<Price>(); init => field = value.NotNull(); } = Of.NotNull();

    /// <summary>What it is paid for.</summary>
    /// <exception cref="InvalidOperationException">It is <c>default(Price)</c>, which is paid for nothing.</exception>
    public Unit Per { get => field ?? throw Required.NoUnit<Price>(); init => field = value.NotNull(); } = Per.NotNull();

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">It is <c>default(Price)</c>, which is counted in nothing.</exception>
    public Measure Measure => Measure.Of(Of, Per);

    /// <summary>What so many units cost at this price.</summary>
    /// <exception cref="InvalidOperationException">The quantity counts another unit.</exception>
    public static Money operator *(Price price, Quantity quantity) => quantity * price;

    /// <summary>A share of a price.</summary>
    public static Price operator *(Price price, Ratio share) => price with { Amount = price.Amount * share.Value };

    /// <summary>A share of a price.</summary>
    public static Price operator *(Ratio share, Price price) => price * share;

    /// <summary>The price of which it is the share.</summary>
    /// <exception cref="DivideByZeroException">The share is zero.</exception>
    public static Price operator /(Price price, Ratio share) => price with { Amount = price.Amount / share.Value };

    /// <summary>What one price is of another of the same units.</summary>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Ratio operator /(Price left, Price right) => new(left.Amount / right.In(left));

    /// <summary>Whether the left price is below the right one.</summary>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    public static bool operator <(Price left, Price right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left price is above the right one.</summary>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    public static bool operator >(Price left, Price right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left price is at or below the right one.</summary>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    public static bool operator <=(Price left, Price right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left price is at or above the right one.</summary>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    public static bool operator >=(Price left, Price right) => left.CompareTo(right) >= 0;

    /// <summary>Below zero where this price is the lesser, above zero where it is the greater.</summary>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    public int CompareTo(Price other) => Amount.CompareTo(other.In(this));

    /// <summary>The exact number and its units: <c>0.19 USD/minute</c>.</summary>
    public override string ToString() => this == default ? "no price" : $"{Amount} {Of}/{Per}";

    private Rational In(Price other) => Measure == other.Measure
        ? Amount
        : throw new InvalidOperationException($"{this} is not in {other.Measure}.");
}
