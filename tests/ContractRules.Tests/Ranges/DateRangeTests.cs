using ContractRules.Ranges;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Tests.Ranges;

/// <summary>Ranges of dates, both ends included, and in words.</summary>
public sealed class DateRangeTests
{
    private static readonly LocalDate First = new(2002, 1, 1);
    private static readonly LocalDate Last = new(2002, 3, 31);

    [Fact]
    public void It_holds_its_ends_and_no_day_beyond_them()
    {
        var quarter = new DateRange(First, Last);

        Assert.Equal(
            [false, true, true, false],
            new[] { First.PlusDays(-1), First, Last, Last.PlusDays(1) }.Select(date => quarter.Holds(new DateValue(date))));
        Assert.True(new DateRange(First, null).Holds(new DateValue(Last)));
        Assert.True(new DateRange(null, Last).Holds(new DateValue(First)));
        Assert.False(quarter.Holds(NumberValue.Zero));
    }

    [Fact]
    public void In_words() => Assert.Equal(
        [
            ("from 2002-01-01 to 2002-03-31", "from 2002-01-01 to 2002-03-31"),
            ("from 2002-01-01 to 2002-01-01", "exactly 2002-01-01"),
            ("from 2002-01-01", "from 2002-01-01"),
            ("up to 2002-03-31", "up to 2002-03-31"),
            ("any date", "any date"),
        ],
        new DateRange[] { new(First, Last), new(First, First), new(First, null), new(null, Last), DateRange.Any }
            .Select(range => (range.ToString(), range.InWords(Measure.Date))));

    [Fact]
    public void Of_a_range_without_ends_nothing_is_known() => Assert.Equal(
        [true, false, false, true, false, false, true, false],
        new ValueRange[]
        {
            DateRange.Any, new DateRange(First, null), new DateRange(null, Last),
            NumberRange.Any, new NumberRange(0, null), new NumberRange(null, 0),
            TruthRange.Any, TruthRange.Only(true),
        }.Select(range => range.IsUnbounded));
}
