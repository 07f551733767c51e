namespace ContractRules.Values;

/// <summary>
/// What kind of value a rule gives, and in which unit: dollars, minutes, dollars a minute, a plain ratio, a truth,
/// a date. Every fact, term and rule has one; sums need equal ones, products and quotients make new ones.
/// </summary>
/// <example><c>Measure.Of(Unit.Minute) * Measure.Of(Currency.Usd, Unit.Minute) == Measure.Of(Currency.Usd)</c>.</example>
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

    /// <summary>Money of a currency, or a quantity of a unit.</summary>
    public static Measure Of(Unit unit) => new(MeasureKind.Number, unit);

    /// <summary>A quantity of a unit.</summary>
    /// <exception cref="ArgumentException">The unit is a currency: amounts of it are money.</exception>
    public static Measure OfQuantity(Unit unit) => Of(unit.Of(Rational.Zero).Unit);

    /// <summary>So many of one unit per another.</summary>
    /// <exception cref="ArgumentException">It is counted in a currency: so much of it per unit is a price.</exception>
    public static Measure OfRate(Unit over, Unit per) => over.Of(Rational.Zero, per).Measure;

    /// <summary>So much of one unit per another.</summary>
    public static Measure Of(Unit over, Unit per) => new(MeasureKind.Number, over, per);

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
            ? new Measure(MeasureKind.Number, over.SingleOrDefault(), under.SingleOrDefault())
            : null;
    }

    /// <summary>The measure of a quotient, or null where it has none.</summary>
    public static Measure? operator /(Measure left, Measure right) =>
        right.IsNumber ? left * new Measure(MeasureKind.Number, right.Under, right.Over) : null;

    /// <summary>The measure in words: <c>USD</c>, <c>ratio</c>, <c>date</c>, <c>true/false</c>.</summary>
    public override string ToString() => Kind switch
    {
        MeasureKind.Truth => "true/false",
        MeasureKind.Date => "date",
        _ => Symbol is "" ? "ratio" : Symbol,
    };
}
