using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Review;

/// <summary>Facts for examples: figures as they might be, and at the ends of what can be given.</summary>
internal static class OrdinaryFacts
{
    private static readonly Rational _muchMore = 1_000;

    // So many of what is out of the ordinary are given one at a time.
    private const int MostSpecial = 12;

    /// <summary>From the most ordinary on: what has to be given; what happens, too; one thing out of the ordinary; and all of it.</summary>
    /// <remarks>What the parties have still to agree on is never given: whatever it came to would show nothing.</remarks>
    public static IEnumerable<EquatableMap<Value>> Of(EquatableArray<FactDeclaration> facts, ReviewedText text)
    {
        var known = facts.Where(fact => !fact.IsAgreedByParties).ToList();
        var usual = Given(known.Where(fact => !text.AsksWhetherGiven(fact)), holds: false, text);
        return
        [
            Given(known.Where(fact => fact.Default is null && !text.AsksWhetherGiven(fact)), holds: false, text),
            usual,
            .. known.Where(text.AsksWhetherGiven).Take(MostSpecial).Select(fact => usual.With(fact.Key, ValueOf(fact, holds: true, text))),
            Given(known, holds: true, text),
        ];
    }

    /// <summary>Figures of a fact far from the ordinary: as much as can be, as little, and nothing.</summary>
    public static IEnumerable<Value> Extremes(FactDeclaration fact) => new[]
    {
        fact.Maximum ?? (Usual(fact) * _muchMore),
        fact.Minimum ?? (Usual(fact) * -_muchMore),
        Rational.Zero,
    }
        .Distinct()
        .Select(number => new NumberValue(number))
        .Where(fact.Accepts);

    private static EquatableMap<Value> Given(IEnumerable<FactDeclaration> facts, bool holds, ReviewedText text) =>
        EquatableMap<Value>.Empty.With(facts.Select(fact => KeyValuePair.Create(fact.Key, ValueOf(fact, holds, text))));

    private static Value ValueOf(FactDeclaration fact, bool holds, ReviewedText text) => fact.Measure.Kind switch
    {
        MeasureKind.Number => new NumberValue(Usual(fact)),
        MeasureKind.Truth => TruthValue.Of(holds),
        _ => new DateValue(text.Period.Start),
    };

    private static Rational Usual(FactDeclaration fact)
    {
        var usual = fact switch
        {
            { Minimum: { } least, Maximum: { } most } => (least + most) / 2,
            { Measure: { Over: Currency, Under: null } } => 100_000,
            { Measure: { Over: not null, Under: null } } => 10_000,
            _ => new Rational(1, 2),
        };
        var atLeast = Rational.Max(usual, fact.Minimum ?? usual);
        var within = Rational.Min(atLeast, fact.Maximum ?? atLeast);
        var step = new Rounding(fact.Decimals, default).Step;
        var down = Rational.Floor(within / step) * step;
        return down < fact.Minimum ? down + step : down;
    }
}
