using System.Numerics;
using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Testing.Drawing;

/// <summary>The values of a fact, counted in its smallest steps, so that they can be searched: cents of an amount, days of a date.</summary>
/// <param name="To">How many steps a value is away from nothing; that of any value where none is given.</param>
/// <param name="At">The value so many steps away.</param>
/// <param name="Within">The nearest number of steps that the fact accepts.</param>
/// <param name="Digits">How far it is worth searching: as many steps as a number of so many digits.</param>
internal sealed record Steps(Func<Value?, BigInteger> To, Func<BigInteger, Value> At, Func<BigInteger, BigInteger> Within, int Digits)
{
    private static readonly LocalDate _first = new(1900, 1, 1);
    private static readonly LocalDate _last = new(2999, 12, 31);
    private static readonly LocalDate _any = new(2000, 1, 1);

    /// <summary>The steps of a fact; null where it has none, or accepts nothing.</summary>
    public static Steps? Of(Supplied fact) => fact.Measure.Kind switch
    {
        MeasureKind.Number when AcceptedNumbers.Of(fact) is { Exist: true } numbers => new(
            value => value is NumberValue(var number) ? numbers.StepsBelow(number) : numbers.Nearest, numbers.At, numbers.Within, Digits: 8),
        MeasureKind.Date => new(
            value => Period.DaysBetween(_first, value is DateValue(var date) ? date : _any),
            days => new DateValue(_first.PlusDays((int)days)),
            days => BigInteger.Max(0, BigInteger.Min(days, Period.DaysBetween(_first, _last))),
            Digits: 2),
        _ => null,
    };
}
