using ContractRules.Rules.Kernel;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Settlement;

/// <summary>What the kernel's operations make of determined values. Kinds fit, since the agreement was checked when built.</summary>
internal static class Arithmetic
{
    public static Value Sum(Value left, Value right) => new NumberValue(Number(left) + Number(right));

    public static Value Product(Value left, Value right) => new NumberValue(Number(left) * Number(right));

    public static Value Quotient(Value dividend, Value divisor) => new NumberValue(Number(dividend) / Number(divisor));

    public static Exponentiation Raised(Value number, Value exponent) => new(Number(number), Number(exponent));

    public static Value Negative(Value value) => new NumberValue(-Number(value));

    public static Value Rounded(Rounding rounding, Value value) => new NumberValue(rounding.Apply(Number(value)));

    public static Value Lesser(Value left, Value right) => Compare(left, right) <= 0 ? left : right;

    public static Value Greater(Value left, Value right) => Compare(left, right) >= 0 ? left : right;

    public static Value RankAt(int place, Outcome[] outcomes)
    {
        var (own, before) = (outcomes[place].Value!, 0);
        for (var index = 0; index < outcomes.Length; index++)
        {
            var order = index == place ? -1 : Compare(outcomes[index].Value!, own);
            before += order > 0 || (order == 0 && index < place) ? 1 : 0;
        }

        return new NumberValue(before);
    }

    public static Value Opposite(Value value) => TruthValue.Of(!IsTrue(value));

    public static Value Holds(Relation relation, Value left, Value right)
    {
        var order = Compare(left, right);
        return TruthValue.Of(relation switch
        {
            Relation.Below => order < 0,
            Relation.AtMost => order <= 0,
            Relation.EqualTo => order == 0,
            Relation.AtLeast => order >= 0,
            _ => order > 0,
        });
    }

    /// <summary>Null beyond the calendar.</summary>
    public static LocalDate? Shifted(DateShift shift, Value date) =>
        Calendar.PlusMonths(Date(date), shift.Months) is { } month ? Calendar.PlusDays(month, shift.Days) : null;

    public static Value DaysBetween(Value from, Value to) => new NumberValue(Period.DaysBetween(Date(from), Date(to)));

    public static Value Part(DateComponent component, Value date) => new NumberValue(component switch
    {
        DateComponent.Year => Date(date).Year,
        DateComponent.Month => Date(date).Month,
        _ => Date(date).Day,
    });

    /// <summary>Null beyond the calendar.</summary>
    public static LocalDate? FirstOfSeries(Recurrence series, Value anchor, Value notBefore) =>
        DateSeries.FirstNotBefore(Date(anchor), series.Months, Date(notBefore));

    public static Rational Number(Value value) => ((NumberValue)value).Number;

    public static bool IsTrue(Value value) => ((TruthValue)value).IsTrue;

    public static LocalDate Date(Value value) => ((DateValue)value).Date;

    public static int Compare(Value left, Value right) => left is NumberValue
        ? Number(left).CompareTo(Number(right))
        : Date(left).CompareTo(Date(right));
}
