using ContractRules.Ranges;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Ranges.FewNumbers;

namespace ContractRules.Tests.Ranges;

/// <summary>What each form of rule makes of two facts: exactly what some numbers, or some dates, of their ranges make.</summary>
public sealed class RangingTests
{
    [Law]
    public void Numbers_make_what_some_of_their_ranges_make(FewNumbers one, FewNumbers other)
    {
        var (left, right) = (one.Among("left"), other.Among("right"));

        Makes(left + right, (a, b) => a + b);
        Makes(left - right, (a, b) => a - b);
        Makes(left * right, (a, b) => a * b);
        Makes(-left, (a, _) => -a);
        Makes(left.NotExceeding(right), Math.Min);
        Makes(left.AtLeast(right), Math.Max);
        Makes((left / 2).Rounded(new Rounding(0, RoundingMode.Down)), (a, _) => (int)Math.Floor(a / 2m));

        void Makes(Rule<Ratio> rule, Func<int, int, int> made)
        {
            var all = one.Numbers.SelectMany(_ => other.Numbers, made).ToList();
            Assert.Equal(new NumberRange(all.Min(), all.Max()), RangeOf(rule));
        }
    }

    [Law]
    public void Conditions_come_out_as_they_do_for_some_numbers_of_the_ranges(FewNumbers one, FewNumbers other)
    {
        var (left, right, zero) = (one.Among("left"), other.Among("right"), (Rule<Ratio>)new Ratio(0));

        ComesOut(left < right, (a, b) => a < b);
        ComesOut(left <= right, (a, b) => a <= b);
        ComesOut(left.IsEqualTo(right), (a, b) => a == b);
        ComesOut(left >= right, (a, b) => a >= b);
        ComesOut(left > right, (a, b) => a > b);
        ComesOut(!(left > right), (a, b) => !(a > b));
        ComesOut(left > zero & right > zero, (a, b) => a > 0 && b > 0);
        ComesOut(left > zero | right > zero, (a, b) => a > 0 || b > 0);

        void ComesOut(Rule<bool> rule, Func<int, int, bool> truth)
        {
            var all = one.Numbers.SelectMany(_ => other.Numbers, truth).ToList();
            Assert.Equal(new TruthRange(all.Contains(true), all.Contains(false)), RangeOf(rule));
        }
    }

    [Law]
    public void Dates_make_what_some_of_their_ranges_make(FewNumbers one, FewNumbers other)
    {
        var (left, right) = (one.Dates("left"), other.Dates("right"));

        Makes(left.Earlier(right), Math.Min);
        Makes(left.Later(right), Math.Max);
        Makes(left.PlusDays(-40), (a, _) => a - 40);
        Number(left.DaysUntil(right), (a, b) => b - a);
        Number(left.Year(), (a, _) => Day(a).Year);
        ComesOut(left < right, (a, b) => a < b);
        ComesOut(left >= right, (a, b) => a >= b);

        void Makes(Rule<LocalDate> rule, Func<int, int, int> made)
        {
            var all = one.Numbers.SelectMany(_ => other.Numbers, made).ToList();
            Assert.Equal(new DateRange(Day(all.Min()), Day(all.Max())), RangeOf(rule));
        }

        void Number<T>(Rule<T> rule, Func<int, int, int> made)
            where T : struct
        {
            var all = one.Numbers.SelectMany(_ => other.Numbers, made).ToList();
            Assert.Equal(new NumberRange(all.Min(), all.Max()), RangeOf(rule));
        }

        void ComesOut(Rule<bool> rule, Func<int, int, bool> truth)
        {
            var all = one.Numbers.SelectMany(_ => other.Numbers, truth).ToList();
            Assert.Equal(new TruthRange(all.Contains(true), all.Contains(false)), RangeOf(rule));
        }
    }

    // A business day is a day at least, and holidays have no end: five business days from the 1st on are the 6th or later.
    [Theory]
    [InlineData(5, "from 2002-01-06")]
    [InlineData(0, "from 2002-01-01 to 2002-01-03")]
    [InlineData(-5, "up to 2001-12-29")]
    public void Business_days_are_days_at_least(int days, string range) =>
        Assert.Equal(range, $"{RangeOf(new FewNumbers(1, 3).Dates("day").PlusBusinessDays(days))}");
}
