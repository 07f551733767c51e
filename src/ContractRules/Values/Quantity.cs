using System.Text.Json.Serialization;

namespace ContractRules.Values;

/// <summary>So many of something other than money: minutes, barrels, shares. Exact.</summary>
/// <example><c>Unit.Minute.Of(3_000_000)</c>.</example>
[JsonConverter(typeof(Json.QuantityConverter))]
public readonly record struct Quantity : IPayable, IComparable<Quantity>
{
    /// <summary>So many of a unit.</summary>
    /// <param name="amount">How many; may be a fraction, may be negative.</param>
    /// <param name="unit">What is counted.</param>
    /// <exception cref="ArgumentException">The unit is a currency: amounts of money are <see cref="Money"/>.</exception>
    public Quantity(Rational amount, Unit unit)
    {
        if (unit.NotNull() is Currency)
        {
            throw new ArgumentException($"{unit} is a currency; an amount of it is Money, no Quantity.", nameof(unit));
        }

        Amount = amount;
        Unit = unit;
    }

    /// <summary>How many.</summary>
    public Rational Amount { get; }

    /// <summary>What is counted.</summary>
    /// <exception cref="InvalidOperationException">It is <c>default(Quantity)</c>, which counts nothing.</exception>
    public Unit Unit { get => field ?? throw Required.NoUnit<Quantity>(); }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">It is <c>default(Quantity)</c>, which counts nothing.</exception>
    public Measure Measure => Measure.Of(Unit);

    /// <summary>The sum of two quantities of one unit.</summary>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    public static Quantity operator +(Quantity left, Quantity right) => new(left.Amount + right.In(left.Unit), left.Unit);

    /// <summary>The difference of two quantities of one unit.</summary>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    public static Quantity operator -(Quantity left, Quantity right) => new(left.Amount - right.In(left.Unit), left.Unit);

    /// <summary>The same quantity on the other side of zero.</summary>
    /// <exception cref="InvalidOperationException">It is <c>default(Quantity)</c>, which counts nothing.</exception>
    public static Quantity operator -(Quantity quantity) => new(-quantity.Amount, quantity.Unit);

    /// <summary>A share of a quantity.</summary>
    public static Quantity operator *(Quantity quantity, Ratio share) => new(quantity.Amount * share.Value, quantity.Unit);

    /// <summary>A share of a quantity.</summary>
    public static Quantity operator *(Ratio share, Quantity quantity) => quantity * share;

    /// <summary>The quantity of which it is the share.</summary>
    /// <exception cref="DivideByZeroException">The share is zero.</exception>
    public static Quantity operator /(Quantity quantity, Ratio share) => new(quantity.Amount / share.Value, quantity.Unit);

    /// <summary>What one quantity is of another of the same unit.</summary>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Ratio operator /(Quantity left, Quantity right) => new(left.Amount / right.In(left.Unit));

    /// <summary>Whether the left quantity is below the right one.</summary>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    public static bool operator <(Quantity left, Quantity right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left quantity is above the right one.</summary>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    public static bool operator >(Quantity left, Quantity right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left quantity is at or below the right one.</summary>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    public static bool operator <=(Quantity left, Quantity right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left quantity is at or above the right one.</summary>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    public static bool operator >=(Quantity left, Quantity right) => left.CompareTo(right) >= 0;

    /// <summary>What a quantity costs at a price of its unit.</summary>
    /// <exception cref="InvalidOperationException">The price is per another unit.</exception>
    public static Money operator *(Quantity quantity, Price price) => new(quantity.In(price.Per) * price.Amount, price.Of);

    /// <summary>How many of another unit a quantity gives at a rate of so many for each of its own.</summary>
    /// <exception cref="InvalidOperationException">The rate is per another unit.</exception>
    public static Quantity operator *(Quantity quantity, Rate rate) => new(quantity.In(rate.Per) * rate.Amount, rate.Of);

    /// <summary>Below zero where this quantity is the lesser, above zero where it is the greater.</summary>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    public int CompareTo(Quantity other) => Amount.CompareTo(other.In(Unit));

    /// <summary>The exact number and its unit: <c>3000000 minute</c>.</summary>
    public override string ToString() => this == default ? "no quantity" : $"{Amount} {Unit}";

    private Rational In(Unit other) => Unit == other
        ? Amount
        : throw new InvalidOperationException($"{this} does not count {other}.");
}
