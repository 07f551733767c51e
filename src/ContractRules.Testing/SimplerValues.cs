using System.Numerics;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Testing;

/// <summary>Simpler values that a fact still accepts: numbers nearer to zero, false instead of true.</summary>
internal static class SimplerValues
{
    /// <summary>Simpler values than this one, the simplest first; none for dates.</summary>
    public static IEnumerable<Value> Than(Value value, Supplied fact) => value switch
    {
        NumberValue(var number) => Than(number, AcceptedNumbers.Of(fact)),
        TruthValue { IsTrue: true } => [TruthValue.False],
        _ => [],
    };

    // Zero, then without decimals, then half, three quarters, seven eighths … of the way to the number itself.
    private static IEnumerable<Value> Than(Rational number, AcceptedNumbers numbers)
    {
        var distance = numbers.StepsBelow(number) - numbers.Nearest;
        var whole = numbers.Within(numbers.StepsBelow(new Rounding(0, RoundingMode.TowardsZero).Apply(number))) - numbers.Nearest;
        return new[] { BigInteger.Zero, whole }
            .Concat(Halves(distance).Select(less => distance - less))
            .Where(simpler => BigInteger.Abs(simpler) < BigInteger.Abs(distance))
            .Distinct()
            .Select(simpler => numbers.At(numbers.Nearest + simpler));
    }

    private static IEnumerable<BigInteger> Halves(BigInteger distance)
    {
        for (var half = distance / 2; !half.IsZero; half /= 2)
        {
            yield return half;
        }
    }
}
