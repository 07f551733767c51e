using System.Text.Json.Serialization;

namespace ContractRules.Values;

/// <summary>
/// What kind of value a rule gives, and in which unit: dollars, minutes, dollars a minute, a plain ratio, a truth,
/// a date. Every fact, term and rule has one; sums need equal ones, products and quotients make new ones.
/// </summary>
/// <example><c>Measure.Of(Unit.Minute) * Measure.Of(Currency.Usd, Unit.Minute) == Measure.Of(Currency.Usd)</c>.</example>
[JsonConverter(typeof(Json.MeasureConverter))]
public readonly record struct Measure
{
    private Measure(MeasureKind kind, Unit? over = null, Unit? under = null)
    {
        Kind = kind;
        Over = over;
        Under = under;
    }

    /// <summary>A plain number.</summary>
    public static Measure Ratio => default;

    /// <summary>True or false.</summary>
    public static Measure Truth => new(MeasureKind.Truth);

    /// <summary>A calendar date.</summary>
    public static Measure Date => new(MeasureKind.Date);

    /// <summary>Number, truth or date.</summary>
    public MeasureKind Kind { get; }

    /// <summary>The unit counted, or null for a plain number, a truth, a date.</summary>
    public Unit? Over { get; }

    /// <summary>The unit that it is counted per, or null.</summary>
    public Unit? Under { get; }

    /// <summary>What kind of plain number it is, where that was said. It only says how the number reads: measures that differ in it are equal.</summary>
    public PlainNumber? Plain { get; private init; }

    /// <summary>Whether it is a plain number that reads as a percentage.</summary>
    public bool IsShare => this == Ratio && Plain is not (PlainNumber.Factor or PlainNumber.Count);

    /// <summary>Whether it is a number, in whatever unit.</summary>
    public bool IsNumber => Kind == MeasureKind.Number;

    /// <summary>The symbol as it stands in data: <c>USD</c>, <c>USD/minute</c>; empty for ratios, truths and dates.</summary>
    public string Symbol => (Over, Under) switch
    {
        (null, null) => "",
        ({ } over, null) => over.Symbol,
        (null, { } under) => $"1/{under.Symbol}",
        var (over, under) => $"{over.Symbol}/{under.Symbol}",
    };

    /// <summary>A plain number of a kind.</summary>
    public static Measure Of(PlainNumber plain) => Ratio with { Plain = plain.Defined() };

    /// <summary>Money of a currency, or a quantity of a unit.</summary>
    public static Measure Of(Unit unit) => new(MeasureKind.Number, unit.NotNull());

    /// <summary>A quantity of a unit.</summary>
    /// <exception cref="ArgumentException">The unit is a currency: amounts of it are money.</exception>
    public static Measure OfQuantity(Unit unit) => Of(unit.NotNull().Of(Rational.Zero).Unit);

    /// <summary>So many of one unit per another.</summary>
    /// <exception cref="ArgumentException">It is counted in a currency: so much of it per unit is a price.</exception>
    public static Measure OfRate(Unit over, Unit per) => over.NotNull().Of(Rational.Zero, per).Measure;

    /// <summary>So much of one unit per another.</summary>
    public static Measure Of(Unit over, Unit per) => new(MeasureKind.Number, over.NotNull(), per.NotNull());

    /// <summary>Any measure, by its parts.</summary>
    internal static Measure Of(MeasureKind kind, Unit? over, Unit? per, PlainNumber? plain) => new(kind, over, per) { Plain = plain };

    /// <summary>The measure of a product, or null where it has none (dollars × dollars, a date × anything).</summary>
    public static Measure? operator *(Measure left, Measure right)
    {
        if (!left.IsNumber || !right.IsNumber)
        {
            return null;
        }

        var over = new List<Unit?> { left.Over, right.Over };
        var under = new List<Unit?> { left.Under, right.Under };
        over.RemoveAll(unit => unit is null || under.Remove(unit));
        under.RemoveAll(unit => unit is null);
        return over.Count <= 1 && under.Count <= 1
            ? new Measure(MeasureKind.Number, over.SingleOrDefault(), under.SingleOrDefault()) { Plain = Multiplied(left, right) }
            : null;
    }

    /// <summary>The measure of a quotient, or null where it has none.</summary>
    public static Measure? operator /(Measure left, Measure right) =>
        right.IsNumber && left * new Measure(MeasureKind.Number, right.Under, right.Over) is { } quotient
            ? quotient with { Plain = Divided(left, right) }
            : null;

    /// <summary>The measure of numbers put together: of the kind that was said of some, where no other was said.</summary>
    internal static Measure Joined(Measure left, Measure right) => (left.Plain, right.Plain) switch
    {
        (null, _) => right,
        (_, null) => left,
        var (one, other) => one == other ? left : left with { Plain = null },
    };

    /// <summary>Whether both are of one kind and in one unit, however plain numbers read.</summary>
    public bool Equals(Measure other) => Kind == other.Kind && Over == other.Over && Under == other.Under;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Over, Under);

    /// <summary>The measure in words: <c>USD</c>, <c>ratio</c>, <c>factor</c>, <c>date</c>, <c>true/false</c>.</summary>
    public override string ToString() => Kind switch
    {
        MeasureKind.Truth => "true/false",
        MeasureKind.Date => "date",
        _ when Symbol is not "" => Symbol,
        _ => Plain switch
        {
            PlainNumber.Share => "share",
            PlainNumber.Factor => "factor",
            PlainNumber.Count => "count",
            _ => "ratio",
        },
    };

    // A factor of a factor is one, and of a share; so many times a share is a share.
    private static PlainNumber? Multiplied(Measure left, Measure right) => (left.Plain, right.Plain) switch
    {
        (PlainNumber.Factor, _) or (_, PlainNumber.Factor) when left == Ratio && right == Ratio => PlainNumber.Factor,
        (PlainNumber.Share, _) or (_, PlainNumber.Share) when left == Ratio && right == Ratio => PlainNumber.Share,
        (PlainNumber.Count, PlainNumber.Count) => PlainNumber.Count,
        _ => null,
    };

    // What one number is of another is said by neither.
    private static PlainNumber? Divided(Measure left, Measure right) =>
        right == Ratio && right.Plain is null && left.Plain is not PlainNumber.Count ? left.Plain : null;
}
