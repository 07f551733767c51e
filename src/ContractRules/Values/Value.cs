using System.Text.Json.Serialization;
using NodaTime;

namespace ContractRules.Values;

/// <summary>A value without its unit, as the kernel computes with it: a number, a truth or a date.</summary>
/// <remarks>The unit is known before anything is computed, from the <see cref="Measure"/> of the fact, term or constant.</remarks>
[JsonConverter(typeof(Json.ValueConverter))]
public abstract record Value
{
    private protected Value()
    {
    }

    /// <summary>The kind of the value.</summary>
    public abstract MeasureKind Kind { get; }

    /// <summary>The value that means nothing happened: 0 or false; null for dates, which have none.</summary>
    public static Value? NothingOf(Measure measure) => measure.Kind switch
    {
        MeasureKind.Number => NumberValue.Zero,
        MeasureKind.Truth => TruthValue.False,
        _ => null,
    };
}

/// <summary>A number, exact.</summary>
/// <param name="Number">How much, in the unit of the measure it belongs to.</param>
[JsonConverter(typeof(Json.NumberValueConverter))]
public sealed record NumberValue(Rational Number) : Value
{
    /// <summary>Nothing: 0.</summary>
    public static NumberValue Zero { get; } = new(Rational.Zero);

    /// <inheritdoc/>
    public override MeasureKind Kind => MeasureKind.Number;

    /// <summary>The exact number: <c>1234.5</c>, <c>3/7</c>.</summary>
    public override string ToString() => Number.ToString();
}

/// <summary>True or false.</summary>
/// <param name="IsTrue">Which of the two.</param>
[JsonConverter(typeof(Json.TruthValueConverter))]
public sealed record TruthValue(bool IsTrue) : Value
{
    /// <summary>True.</summary>
    public static TruthValue True { get; } = new(true);

    /// <summary>False.</summary>
    public static TruthValue False { get; } = new(false);

    /// <inheritdoc/>
    public override MeasureKind Kind => MeasureKind.Truth;

    /// <summary>The one instance of a truth.</summary>
    public static TruthValue Of(bool isTrue) => isTrue ? True : False;

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public override string ToString() => IsTrue ? "true" : "false";
}

/// <summary>A calendar date.</summary>
/// <param name="Date">The day, in the ISO calendar.</param>
[JsonConverter(typeof(Json.DateValueConverter))]
public sealed record DateValue(LocalDate Date) : Value
{
    /// <summary>The day, in the ISO calendar.</summary>
    public LocalDate Date { get; init => field = value.InIso(); } = Date.InIso();

    /// <inheritdoc/>
    public override MeasureKind Kind => MeasureKind.Date;

    /// <summary>The date in ISO form: <c>2002-07-12</c>.</summary>
    public override string ToString() => Date.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
