using System.Text.Json.Serialization;

namespace ContractRules.Values;

/// <summary>A plain number: a share, a percentage, a factor. Exact.</summary>
/// <param name="Value">The number itself: 2/5 for 40 %.</param>
/// <example><c>Ratio.Percent(40) + Ratio.Percent(60) == Ratio.One</c>.</example>
[JsonConverter(typeof(Json.RatioConverter))]
public readonly record struct Ratio(Rational Value) : IAmount, IComparable<Ratio>
{
    /// <inheritdoc/>
    public Measure Measure => Plain is { } plain ? Measure.Of(plain) : Measure.Ratio;

    /// <summary>What kind of plain number it is, where that was said; two of one value are equal whatever they are called.</summary>
    public PlainNumber? Plain { get; internal init; }

    /// <summary>Nothing.</summary>
    public static Ratio Zero => default;

    /// <summary>The whole.</summary>
    public static Ratio One { get; } = new(Rational.One);

    /// <summary>So many hundredths.</summary>
    public static Ratio Percent(Rational percent) => new(percent / 100);

    /// <summary>A factor or an index, which reads as it is.</summary>
    /// <example><c>Ratio.Factor(3.5m)</c> reads as 3.5, not as 350 %.</example>
    public static Ratio Factor(Rational value) => new(value) { Plain = PlainNumber.Factor };

    /// <summary>A number of something, which reads as it is.</summary>
    /// <example><c>Ratio.Count(12)</c>.</example>
    public static Ratio Count(Rational value) => new(value) { Plain = PlainNumber.Count };

    /// <summary>The sum.</summary>
    public static Ratio operator +(Ratio left, Ratio right) => new(left.Value + right.Value);

    /// <summary>The difference.</summary>
    public static Ratio operator -(Ratio left, Ratio right) => new(left.Value - right.Value);

    /// <summary>A share of a share.</summary>
    public static Ratio operator *(Ratio left, Ratio right) => new(left.Value * right.Value);

    /// <summary>What one ratio is of another.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Ratio operator /(Ratio left, Ratio right) => new(left.Value / right.Value);

    /// <summary>Whether the left number is below the right one.</summary>
    public static bool operator <(Ratio left, Ratio right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left number is above the right one.</summary>
    public static bool operator >(Ratio left, Ratio right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left number is at or below the right one.</summary>
    public static bool operator <=(Ratio left, Ratio right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left number is at or above the right one.</summary>
    public static bool operator >=(Ratio left, Ratio right) => left.CompareTo(right) >= 0;

    /// <summary>Below zero where this number is the lesser, above zero where it is the greater.</summary>
    public int CompareTo(Ratio other) => Value.CompareTo(other.Value);

    /// <summary>Whether both are the same number.</summary>
    public bool Equals(Ratio other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>The exact number: <c>0.4</c>, <c>3/7</c>.</summary>
    public override string ToString() => Value.ToString();
}
