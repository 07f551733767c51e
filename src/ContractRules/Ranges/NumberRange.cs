using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Ranges;

/// <summary>Between which numbers a rule lies, both included, in its own unit.</summary>
/// <param name="Least">No number below it; null where there is no such bound.</param>
/// <param name="Greatest">No number above it; null where there is no such bound.</param>
/// <example>Sales that are never below zero lie in <c>new NumberRange(0, null)</c>.</example>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record NumberRange(Rational? Least, Rational? Greatest) : ValueRange
{
    private const int MostPlaces = 6;

    /// <summary>Any number.</summary>
    public static NumberRange Any { get; } = new(null, null);

    /// <summary>Nothing or more.</summary>
    internal static NumberRange NotBelowZero { get; } = new(Rational.Zero, null);

    /// <summary>Nothing at all.</summary>
    internal static NumberRange Zero { get; } = new(Rational.Zero, Rational.Zero);

    /// <summary>Whether no number in it is below zero.</summary>
    public bool IsNeverBelowZero => Least is { Sign: >= 0 };

    /// <summary>Whether no number in it is above zero.</summary>
    public bool IsNeverAboveZero => Greatest is { Sign: <= 0 };

    /// <inheritdoc/>
    public override bool Holds(Value value) => value.NotNull() is NumberValue(var number) && !(number < Least) && !(number > Greatest);

    /// <summary>The narrowest that holds what either holds.</summary>
    internal NumberRange Or(NumberRange other) => new(Lower(Least, other.Least), Higher(Greatest, other.Greatest));

    /// <summary>What both hold; null where that is nothing.</summary>
    internal NumberRange? And(NumberRange other)
    {
        var both = new NumberRange(Highest(Least, other.Least), Lowest(Greatest, other.Greatest));
        return both.Least > both.Greatest ? null : both;
    }

    /// <summary>The lesser of a number of each.</summary>
    internal NumberRange Lesser(NumberRange other) => new(Lower(Least, other.Least), Lowest(Greatest, other.Greatest));

    /// <summary>The greater of a number of each.</summary>
    internal NumberRange Greater(NumberRange other) => new(Highest(Least, other.Least), Higher(Greatest, other.Greatest));

    /// <summary>Each end put through a function that never falls.</summary>
    internal NumberRange Each(Func<Rational, Rational> rising) =>
        new(Least is { } least ? rising(least) : null, Greatest is { } most ? rising(most) : null);

    /// <summary>A number of each, added up.</summary>
    public static NumberRange operator +(NumberRange left, NumberRange right) =>
        new(left.NotNull().Least + right.NotNull().Least, left.Greatest + right.Greatest);

    /// <summary>The same numbers on the other side of zero.</summary>
    public static NumberRange operator -(NumberRange range) => new(-range.NotNull().Greatest, -range.Least);

    /// <summary>The difference of a number of each.</summary>
    public static NumberRange operator -(NumberRange left, NumberRange right) => left.NotNull() + -right.NotNull();

    /// <summary>A number of each, multiplied.</summary>
    public static NumberRange operator *(NumberRange left, NumberRange right) =>
        left.NotNull() == Zero | right.NotNull() == Zero ? Zero
        : left.IsNeverAboveZero ? -(-left * right)
        : right.IsNeverAboveZero ? -(left * -right)
        : (left.IsNeverBelowZero, right.IsNeverBelowZero) switch
        {
            (true, true) => new(left.Least * right.Least, left.Greatest * right.Greatest),
            (true, false) => new(left.Greatest * right.Least, left.Greatest * right.Greatest),
            (false, true) => new(left.Least * right.Greatest, left.Greatest * right.Greatest),
            _ => new(
                Lower(left.Least * right.Greatest, left.Greatest * right.Least),
                Higher(left.Least * right.Least, left.Greatest * right.Greatest)),
        };

    /// <summary>A number of the one divided by one of the other that is not zero; null where there is none.</summary>
    public static NumberRange? operator /(NumberRange dividend, NumberRange divisor) =>
        divisor.NotNull() == Zero | dividend.NotNull() == Zero ? (divisor == Zero ? null : Zero)
        : divisor.IsNeverBelowZero ? dividend * Inverse(divisor)
        : divisor.IsNeverAboveZero ? -dividend * Inverse(-divisor)
        : Any;

    /// <inheritdoc/>
    internal override ValueRange WidenedFrom(ValueRange? before) => before is NumberRange numbers
        ? new NumberRange(
            Least < numbers.Least ? (Least is { Sign: >= 0 } ? Rational.Zero : null) : Least,
            Greatest > numbers.Greatest ? (Greatest is { Sign: <= 0 } ? Rational.Zero : null) : Greatest)
        : this;

    /// <inheritdoc/>
    internal override ValueRange GivenUp => Any;

    /// <inheritdoc/>
    public override string InWords(Measure measure) => (Least, Greatest) switch
    {
        ({ } least, { } most) when least == most => $"exactly {Told(least, RoundingMode.Down, measure)}",
        ({ } least, { } most) => Between(Told(least, RoundingMode.Down, measure), Told(most, RoundingMode.Up, measure)),
        ({ } least, null) => $"at least {Told(least, RoundingMode.Down, measure)}",
        (null, { } most) => $"at most {Told(most, RoundingMode.Up, measure)}",
        _ => "any number",
    };

    /// <summary>The range in words: <c>at least 0</c>, <c>from 0 to 1</c>.</summary>
    public override string ToString() => (Least, Greatest) switch
    {
        ({ } least, { } most) => least == most ? $"always {least}" : $"from {least} to {most}",
        ({ } least, null) => $"at least {least}",
        (null, { } most) => $"at most {most}",
        _ => "any number",
    };

    // Rounded away from what lies between, so that the bounds hold as they are told.
    private static string Told(Rational bound, RoundingMode outwards, Measure measure)
    {
        var places = measure.Over is Currency { MinorUnitDecimals: var minor } && measure.Under is null ? minor : MostPlaces;
        return Wording.Of(new NumberValue(new Rounding(places, outwards).Apply(bound)), measure);
    }

    private static string Between(string least, string most)
    {
        var unit = most.LastIndexOf(' ') is var place and >= 0 ? most[place..] : "";
        return $"between {(unit.Length > 0 && least.EndsWith(unit, StringComparison.Ordinal) ? least[..^unit.Length] : least)} and {most}";
    }

    // Of what is not below zero and not zero either: what is close to zero divides into as much as one likes.
    private static NumberRange Inverse(NumberRange divisor) => new(
        divisor.Greatest is { } most ? Rational.One / most : Rational.Zero,
        divisor.Least is { IsZero: false } least ? Rational.One / least : null);

    private static Rational? Lower(Rational? one, Rational? other) => one is { } number && other is { } also ? Rational.Min(number, also) : null;

    private static Rational? Higher(Rational? one, Rational? other) => one is { } number && other is { } also ? Rational.Max(number, also) : null;

    private static Rational? Lowest(Rational? one, Rational? other) => one is { } number ? Rational.Min(number, other ?? number) : other;

    private static Rational? Highest(Rational? one, Rational? other) => one is { } number ? Rational.Max(number, other ?? number) : other;
}
