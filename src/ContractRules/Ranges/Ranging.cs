using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Ranges;

/// <summary>What each form of the kernel makes of the ranges of its operands.</summary>
internal static class Ranging
{
    private static readonly NumberRange _months = new(1, 12);
    private static readonly NumberRange _days = new(1, 31);

    /// <summary>The range of a rule, given those of its operands; null where an operand that it needs has none.</summary>
    /// <param name="node">The rule; not one that names a term or the past.</param>
    /// <param name="of">The ranges of its operands.</param>
    public static ValueRange? Of(Node node, Func<Node, ValueRange?> of) => node switch
    {
        Constant(var value, _) => ValueRange.Only(value),
        FactValue(var fact) => Of(fact),
        Given => TruthRange.Any,
        Determined(var operand) => of(operand) is null ? TruthRange.Only(false) : TruthRange.Any,
        Sum(var operands) => Together(operands, of, (left, right) => left + right),
        Least(var operands) => Ordered(operands, of, (left, right) => left.Lesser(right), (left, right) => left.Earlier(right)),
        Greatest(var operands) => Ordered(operands, of, (left, right) => left.Greater(right), (left, right) => left.Later(right)),
        Rank(var operands, _) => operands.Any(operand => of(operand) is null) ? null : new NumberRange(Rational.Zero, operands.Count - 1),
        Product(var left, var right) => of(left) is NumberRange one && of(right) is NumberRange other ? one * other : null,
        Quotient(var dividend, var divisor) => of(dividend) is NumberRange one && of(divisor) is NumberRange other ? one / other : null,
        Raised(var number, var exponent) => of(number) is NumberRange @base && of(exponent) is NumberRange
            ? @base.IsNeverBelowZero ? NumberRange.NotBelowZero : NumberRange.Any
            : null,
        Negation(var operand) => of(operand) is NumberRange range ? -range : null,
        Round(var operand, var rounding) => of(operand) is NumberRange range ? range.Each(rounding.Apply) : null,
        Compared(var left, var relation, var right) => Compared(of(left), relation, of(right)),
        All(var operands) => Judged(operands, of, settledBy: false),
        Any(var operands) => Judged(operands, of, settledBy: true),
        Not(var operand) => (of(operand) as TruthRange)?.Opposite,
        PeriodValue(PeriodAspect.Number) => new NumberRange(Rational.One, null),
        PeriodValue or PriorExercise => DateRange.Any,
        DateShift(var date, var months, var days) => (of(date) as DateRange)?.Moved(day => Calendar.PlusMonths(day, months) is { } month ? Calendar.PlusDays(month, days) : null),
        BusinessDayShift(var date, var days) => of(date) is DateRange dates ? ByBusinessDays(dates, days) : null,
        DayCount(var from, var to) => of(from) is DateRange first && of(to) is DateRange last ? DaysBetween(first, last) : null,
        DatePart(var date, var component) => of(date) is DateRange dates ? PartOf(dates, component) : null,
        Recurrence(var anchor, var months, var notBefore) => of(anchor) is DateRange first && of(notBefore) is DateRange bound
            ? new DateRange(first.Later(bound).Earliest, first.Later(bound.Moved(date => Calendar.PlusMonths(date, months))).Latest)
            : null,
        FieldValue(var field) => Of(field),
        FieldIs => TruthRange.Any,
        OverItems(_, var fold, var where, var each, _) => of(where) is TruthRange { CanHold: true } && of(each) is { } range
            ? fold is Fold.Sum ? range is NumberRange numbers ? AnyNumberOf(numbers) : null : range
            : fold is Fold.Sum ? NumberRange.Zero : null,
        Phrase(_, _, var meaning) => of(meaning),
        Ambiguity(_, var branches) => branches.Aggregate((ValueRange?)null, (hull, branch) => ValueRange.Hull(hull, of(branch))),
        _ => throw new NotSupportedException($"{node.GetType().Name} has no range."),
    };

    /// <summary>What can be given for a fact or a field, or holds without it.</summary>
    public static ValueRange Of(Supplied supplied) => supplied.Measure.Kind switch
    {
        MeasureKind.Number => new NumberRange(supplied.Minimum, supplied.Maximum),
        MeasureKind.Truth => TruthRange.Any,
        _ => new DateRange(Calendar.First, Calendar.Last),
    };

    /// <summary>What so many numbers of a range add up to, from none to as many as one likes.</summary>
    public static NumberRange AnyNumberOf(NumberRange range) =>
        new(range.IsNeverBelowZero ? Rational.Zero : null, range.IsNeverAboveZero ? Rational.Zero : null);

    /// <summary>What up to so many numbers of a range add up to.</summary>
    public static NumberRange UpToSo(NumberRange range, int count) =>
        range.Or(NumberRange.Zero) * new NumberRange((Rational)Math.Max(count, 0), (Rational)Math.Max(count, 0));

    private static NumberRange? Together(EquatableArray<Node> operands, Func<Node, ValueRange?> of, Func<NumberRange, NumberRange, NumberRange> combine)
    {
        var total = of(operands[0]) as NumberRange;
        foreach (var operand in operands.Skip(1))
        {
            total = total is { } so && of(operand) is NumberRange more ? combine(so, more) : null;
        }

        return total;
    }

    private static ValueRange? Ordered(
        EquatableArray<Node> operands,
        Func<Node, ValueRange?> of,
        Func<NumberRange, NumberRange, NumberRange> ofNumbers,
        Func<DateRange, DateRange, DateRange> ofDates)
    {
        var extreme = of(operands[0]);
        foreach (var operand in operands.Skip(1))
        {
            extreme = (extreme, of(operand)) switch
            {
                (NumberRange one, NumberRange other) => ofNumbers(one, other),
                (DateRange one, DateRange other) => ofDates(one, other),
                _ => null,
            };
        }

        return extreme;
    }

    private static TruthRange? Compared(ValueRange? left, Relation relation, ValueRange? right) => (left, right) switch
    {
        (NumberRange one, NumberRange other) => Stands(one.Least, one.Greatest, relation, other.Least, other.Greatest),
        (DateRange one, DateRange other) => Stands(one.Earliest, one.Latest, relation, other.Earliest, other.Latest),
        _ => null,
    };

    private static TruthRange Stands<T>(T? least, T? most, Relation relation, T? otherLeast, T? otherMost)
        where T : struct, IComparable<T>
    {
        var (isBelow, isAtMost) = (Below(most, otherLeast), AtMost(most, otherLeast));
        var (isAbove, isAtLeast) = (Below(otherMost, least), AtMost(otherMost, least));
        return relation switch
        {
            Relation.Below => new(!isAtLeast, !isBelow),
            Relation.AtMost => new(!isAbove, !isAtMost),
            Relation.AtLeast => new(!isBelow, !isAtLeast),
            Relation.Above => new(!isAtMost, !isAbove),
            _ => new(!isBelow && !isAbove, !(isAtMost && isAtLeast)),
        };
    }

    private static bool Below<T>(T? one, T? other)
        where T : struct, IComparable<T> => one is { } left && other is { } right && left.CompareTo(right) < 0;

    private static bool AtMost<T>(T? one, T? other)
        where T : struct, IComparable<T> => one is { } left && other is { } right && left.CompareTo(right) <= 0;

    // An operand that is never determined settles nothing, and keeps the rest from settling it the other way.
    private static TruthRange? Judged(EquatableArray<Node> operands, Func<Node, ValueRange?> of, bool settledBy)
    {
        var (canSettle, canAllPass) = (false, true);
        foreach (var operand in operands)
        {
            var range = of(operand) as TruthRange;
            canSettle |= range?.Holds(TruthValue.Of(settledBy)) ?? false;
            canAllPass &= range?.Holds(TruthValue.Of(!settledBy)) ?? false;
        }

        return (canSettle, canAllPass) switch
        {
            (false, false) => null,
            _ => settledBy ? new(canSettle, canAllPass) : new(canAllPass, canSettle),
        };
    }

    // So many business days are at least as many days, and holidays may stretch them without end.
    private static DateRange ByBusinessDays(DateRange dates, int days) => days switch
    {
        0 => dates,
        > 0 => dates.Moved(date => Calendar.PlusDays(date, days)) with { Latest = null },
        _ => dates.Moved(date => Calendar.PlusDays(date, days)) with { Earliest = null },
    };

    private static NumberRange DaysBetween(DateRange from, DateRange to) => new(
        from.Latest is { } latest && to.Earliest is { } earliest ? Period.DaysBetween(latest, earliest) : null,
        from.Earliest is { } first && to.Latest is { } last ? Period.DaysBetween(first, last) : null);

    private static NumberRange PartOf(DateRange dates, DateComponent component) => component switch
    {
        DateComponent.Year => new(dates.Earliest?.Year, dates.Latest?.Year),
        DateComponent.Month => _months,
        _ => _days,
    };
}
