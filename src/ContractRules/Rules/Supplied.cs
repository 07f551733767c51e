using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ContractRules.Values;
using NodaTime.Text;

namespace ContractRules.Rules;

/// <summary>All that is known of something before the world supplies it: its key, meaning, unit, range and default. A fact of a period, or a field of an item.</summary>
[JsonConverter(typeof(Json.IsNoData))]
public abstract record Supplied : Named
{
    private protected Supplied(string key, Measure measure, string description)
        : base(key, measure)
    {
        Description = description.NotBlank();
        Decimals = measure switch
        {
            { Over: { } unit, Under: null } => unit.PayableDecimals,
            _ => 6,
        };
    }

    /// <summary>What the world is to supply, in words.</summary>
    public string Description { get; }

    /// <summary>What people call it: as it was titled, else its key spelled out, <c>Gross revenue</c>.</summary>
    public override string Title
    {
        get => (field ?? SpelledKey.Of(Stream, Description)) + (Member is null ? "" : $", {Member}");
        internal init => field = value.NotBlank();
    }

    /// <summary>What holds where nothing is given: 0, false, or null where absence leaves a rule undetermined.</summary>
    public Value? Default { get; internal init; }

    /// <summary>The least number that can be given, or null.</summary>
    public Rational? Minimum { get; internal init; }

    /// <summary>The greatest number that can be given, or null.</summary>
    public Rational? Maximum { get; internal init; }

    /// <summary>The decimals that a given number can carry: those of the minor unit for money, none for quantities, else 6.</summary>
    public int Decimals { get; internal init; }

    /// <summary>Whether the value can be given; <see cref="Expectation"/> says what can.</summary>
    public bool Accepts(Value value) => value.NotNull().Kind == Measure.Kind && value switch
    {
        NumberValue(var number) => IsInRange(number),
        DateValue(var date) => Calendar.Covers(date),
        _ => true,
    };

    /// <summary>What can be given, in words: <c>a number of USD, at least 0, with at most 2 decimals</c>.</summary>
    public string Expectation => Measure.Kind switch
    {
        MeasureKind.Truth => "true or false",
        MeasureKind.Date => $"a date such as 2002-07-12, {Calendar.Span}",
        _ => (Measure.Symbol is "" ? $"a {Measure}" : $"a number of {(Measure.Under is null ? Measure.Over!.Plural : Measure.Symbol)}")
            + (Minimum is { } least ? $", at least {least}" : "")
            + (Maximum is { } most ? $", at most {most}" : "")
            + (Decimals == 0 ? ", whole" : $", with at most {Decimals} decimals"),
    };

    /// <summary>
    /// Reads a value as files of facts write it: a plain decimal, of a ratio also a percentage, a date such as <c>2002-07-12</c>, <c>true</c> or
    /// <c>false</c>.
    /// </summary>
    /// <returns>Whether the text is such a value; <see cref="Accepts"/> tells whether it can be given.</returns>
    /// <example><c>share.Declaration.TryParse("2.5%", out var value)</c> reads 0.025.</example>
    public bool TryParse(string text, [NotNullWhen(true)] out Value? value)
    {
        text.NotNull();
        value = Measure.Kind switch
        {
            MeasureKind.Truth => bool.TryParse(text, out var truth) ? TruthValue.Of(truth) : null,
            MeasureKind.Date => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date) ? new DateValue(date) : null,
            _ when Measure.IsShare && text.EndsWith('%') => Plain(text[..^1]) is { } hundredths ? new NumberValue(hundredths / 100) : null,
            _ => Plain(text) is { } number ? new NumberValue(number) : null,
        };
        return value is not null;
    }

    // A fraction is a number elsewhere, but nothing that is given.
    private static Rational? Plain(string text) =>
        !text.Contains('/', StringComparison.Ordinal) && Rational.TryParse(text, out var number) ? number : null;

    private bool IsInRange(Rational number) =>
        !(number < Minimum) && !(number > Maximum) && new Rounding(Decimals, RoundingMode.Down).Apply(number) == number;
}
