using System.Numerics;
using ContractRules.Rules;
using ContractRules.Testing.Drawing;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Testing.Shrinking;

/// <summary>Simpler values that a fact still accepts: numbers nearer to zero, and rounder ones first; ends of periods and months; false instead of true.</summary>
internal static class SimplerValues
{
    private const int MostDigits = 3;

    /// <summary>Simpler values than this one, the simplest first.</summary>
    /// <param name="value">The value.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="periods">The period for which it is given, and those that follow.</param>
    public static IEnumerable<Value> Than(Value value, Supplied fact, IReadOnlyList<SettlementPeriod> periods) => value switch
    {
        NumberValue(var number) => Than(number, AcceptedNumbers.Of(fact)),
        DateValue(var date) => Than(date, periods).Select(simpler => new DateValue(simpler)).Where(fact.Accepts),
        TruthValue { IsTrue: true } => [TruthValue.False],
        _ => [],
    };

    // Zero, then with a few digits, then without decimals, then half, three quarters, seven eighths … of the way to the number itself.
    private static IEnumerable<Value> Than(Rational number, AcceptedNumbers numbers)
    {
        var distance = numbers.StepsBelow(number) - numbers.Nearest;
        return new[] { BigInteger.Zero }
            .Concat(Enumerable.Range(1, MostDigits).Select(digits => From(Round(number, digits))))
            .Append(From(new Rounding(0, RoundingMode.TowardsZero).Apply(number)))
            .Concat(Halves(distance).Select(less => distance - less))
            .Where(simpler => BigInteger.Abs(simpler) < BigInteger.Abs(distance))
            .Distinct()
            .Select(simpler => numbers.At(numbers.Nearest + simpler));

        BigInteger From(Rational simpler) => numbers.Within(numbers.StepsBelow(simpler)) - numbers.Nearest;
    }

    // The last day of the period, its first, the last of a later one, the last of another month, the first of one; each is simpler than
    // those that follow it.
    private static IEnumerable<LocalDate> Than(LocalDate date, IReadOnlyList<SettlementPeriod> periods) =>
        new[] { periods[0].End, periods[0].Start }.Concat(periods.Skip(1).Select(later => later.End))
            .Concat([date.With(DateAdjusters.EndOfMonth), date.With(DateAdjusters.StartOfMonth)])
            .TakeWhile(simpler => simpler != date);

    private static Rational Round(Rational number, int digits)
    {
        var places = digits;
        for (var whole = Rational.Abs(number); whole >= 1; whole /= 10)
        {
            places--;
        }

        return new Rounding(places, RoundingMode.TowardsZero).Apply(number);
    }

    private static IEnumerable<BigInteger> Halves(BigInteger distance)
    {
        for (var half = distance / 2; !half.IsZero; half /= 2)
        {
            yield return half;
        }
    }
}
