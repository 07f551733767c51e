using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ContractRules.Tests.Values;

/// <summary>Periods as data writes them.</summary>
public class SettlementPeriodTextTests
{
    [Law]
    public void Reading_a_label_gives_the_period_back(AnyPeriod drawn)
    {
        Assert.True(SettlementPeriod.TryParse(drawn.Period.Label, out var read));
        Assert.Equal(drawn.Period, read);
    }

    [Law]
    public bool The_period_after_the_next_is_not_the_next(AnyPeriod drawn) =>
        drawn.Period.Next().Follows(drawn.Period) && !drawn.Period.Next().Next().Follows(drawn.Period);

    [Theory]
    [InlineData("2002-10", "2002-10")]
    [InlineData("0002-10", null)]
    [InlineData("2002-Q1", "2002-Q1")]
    [InlineData("2002-Q4", "2002-Q4")]
    [InlineData("2002", "2002")]
    [InlineData("1900", "1900")]
    [InlineData("2999-12", "2999-12")]
    [InlineData("1899", null)]
    [InlineData("3000-01", null)]
    [InlineData("2002-10-01/2002-10-31", "2002-10-01/2002-10-31")]
    [InlineData("2002-10-01/2002-12-31", "2002-10-01/2002-12-31")]
    [InlineData("2002-01-01/2002-12-31", "2002-01-01/2002-12-31")]
    [InlineData("2002-10-01/2002-10-14", "2002-10-01/2002-10-14")]
    [InlineData("2002-11-01/2003-01-31", "2002-11-01/2003-01-31")]
    [InlineData("2011-02-03", "2011-02-03")]
    [InlineData("2011-02-03/2011-02-03", "2011-02-03/2011-02-03")]
    [InlineData("2002-10-14/2002-10-01", null)]
    [InlineData("2002-02-28/2002-02-29", null)]
    [InlineData("1899-12-31/1900-01-01", null)]
    [InlineData("2999-12-31/3000-01-01", null)]
    public void A_text_is_read_as_the_period_it_names_and_comes_back_as_it_was_given(string text, string? label)
    {
        Assert.Equal(label is not null, SettlementPeriod.TryParse(text, out var period));
        Assert.Equal(label, period?.ToString());
    }

    [Fact]
    public void A_single_day_is_the_same_period_however_it_is_written()
    {
        Assert.True(SettlementPeriod.TryParse("2011-02-03", out var alone));
        Assert.True(SettlementPeriod.TryParse("2011-02-03/2011-02-03", out var interval));
        Assert.Equal((interval, interval.GetHashCode()), (alone, alone.GetHashCode()));
        Assert.Equal(SettlementPeriod.Between(new LocalDate(2011, 2, 3), new LocalDate(2011, 2, 3)), alone);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("october")]
    [InlineData("2002-13")]
    [InlineData("2002-00")]
    [InlineData("2002-1")]
    [InlineData("2002-Q0")]
    [InlineData("2002-Q5")]
    [InlineData("2002-q4")]
    [InlineData("2002Q04")]
    [InlineData("2002xQ4")]
    [InlineData("02-10")]
    [InlineData("-200")]
    [InlineData("2002-10-32")]
    [InlineData(" 2002-1")]
    [InlineData("2002-10 ")]
    [InlineData("10/2002")]
    [InlineData("2002-10-01/")]
    [InlineData("/2002-10-31")]
    [InlineData("2002-10/2002-11")]
    [InlineData("2002-10-01/2002-10-14/2002-10-31")]
    [InlineData("2002-10-1/2002-10-14")]
    [InlineData("\uFF12\uFF10\uFF10\uFF12")]
    public void What_is_no_period_is_refused(string? text)
    {
        Assert.False(SettlementPeriod.TryParse(text, out var period));
        Assert.Null(period);
    }

    /// <summary>A month, a quarter, a year or an interval, of any time that can be written.</summary>
    public sealed record AnyPeriod(SettlementPeriod Period) : IDrawn<AnyPeriod>
    {
        public static Gen<AnyPeriod> Drawn => Gen.OneOf(
            from year in Gen.Choose(1900, 2999) from month in Gen.Choose(1, 12) select SettlementPeriod.Month(year, month),
            from year in Gen.Choose(1900, 2999) from quarter in Gen.Choose(1, 4) select SettlementPeriod.Quarter(year, quarter),
            from year in Gen.Choose(1900, 2999) select SettlementPeriod.Year(year),
            from start in Gen.Choose(0, 365_000)
            from days in Gen.Choose(0, 400)
            select SettlementPeriod.Between(new LocalDate(1900, 1, 1).PlusDays(start), new LocalDate(1900, 1, 1).PlusDays(start + days)))
            .Select(period => new AnyPeriod(period));
    }
}
