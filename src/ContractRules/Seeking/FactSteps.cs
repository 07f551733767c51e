using System.Numerics;
using ContractRules.Ranges;
using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Seeking;

/// <summary>The values that a fact can have, one step after another, each with its number: a number by its smallest decimal, a date by days.</summary>
internal sealed class FactSteps
{
    private readonly FactDeclaration _fact;
    private readonly Rational _inOne;

    public FactSteps(FactDeclaration fact)
    {
        (_fact, _inOne) = (fact, new Rational(BigInteger.Pow(10, fact.Decimals), BigInteger.One));
        All = fact.Measure.Kind switch
        {
            MeasureKind.Truth => new(0, 1),
            MeasureKind.Date => new(0, Period.DaysBetween(Calendar.First, Calendar.Last)),
            _ => new(fact.Minimum is { } least ? -Rational.Floor(-least * _inOne).Numerator : null, fact.Maximum is { } most ? Rational.Floor(most * _inOne).Numerator : null),
        };
    }

    /// <summary>All of them.</summary>
    public StepInterval All { get; }

    /// <summary>How many steps make one of the unit.</summary>
    public BigInteger InOne => _fact.Measure.Kind == MeasureKind.Number ? _inOne.Numerator : BigInteger.One;

    /// <summary>The value of a step.</summary>
    public Value Of(BigInteger step) => _fact.Measure.Kind switch
    {
        MeasureKind.Truth => TruthValue.Of(!step.IsZero),
        MeasureKind.Date => new DateValue(Calendar.First.PlusDays((int)step)),
        _ => new NumberValue(new Rational(step, BigInteger.One) / _inOne),
    };

    /// <summary>The range of the values of an interval.</summary>
    public ValueRange Of(StepInterval steps) => _fact.Measure.Kind switch
    {
        MeasureKind.Truth => new TruthRange(steps.Has(1), steps.Has(0)),
        MeasureKind.Date => new DateRange(((DateValue)Of(steps.Least!.Value)).Date, ((DateValue)Of(steps.Greatest!.Value)).Date),
        _ => new NumberRange(Number(steps.Least), Number(steps.Greatest)),
    };

    private Rational? Number(BigInteger? step) => step is { } known ? new Rational(known, BigInteger.One) / _inOne : null;
}
