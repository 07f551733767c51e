using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Vocabulary;

/// <summary>Parts of a year that others have published.</summary>
public class PublishedDayCountTests
{
    private static readonly Fact<LocalDate> From = Fact.Date("from", "1", "First date");
    private static readonly Fact<LocalDate> To = Fact.Date("to", "1", "Second date");

    // The examples of ISDA, "EMU and Market Conventions: Recent Developments" (1998), as QuantLib's tests hold them to ten places.
    [Theory]
    [InlineData("2003-11-01", "2004-05-01", "0.4977243806")] // 61/365 + 121/366
    [InlineData("1999-02-01", "1999-07-01", "0.4109589041")] // 150/365
    [InlineData("1999-07-01", "2000-07-01", "1.0013773486")] // 184/365 + 182/366
    [InlineData("2002-08-15", "2003-07-15", "0.9150684932")] // 334/365
    [InlineData("2003-07-15", "2004-01-15", "0.5040047908")] // 170/365 + 14/366
    [InlineData("1999-07-30", "2000-01-30", "0.5038925069")] // 155/365 + 29/366
    [InlineData("2000-01-30", "2000-06-30", "0.4153005464")] // 152/366
    public void Actual_actual_of_the_ISDA_paper(string from, string to, string years) => Assert.Equal(
        years, new Rounding(10, RoundingMode.HalfAwayFromZero).Apply(Years(from, to, DayCountConvention.ActualActualIsda)).ToString());

    // The tests of OpenGamma Strata (DayCountTest).
    [Theory]
    [InlineData("2011-12-28", "2012-02-28", 4, 58, 0)]
    [InlineData("2011-12-28", "2012-02-29", 4, 59, 0)]
    [InlineData("2011-12-28", "2016-03-01", 4, 60, 4)]
    [InlineData("2012-02-29", "2012-03-29", 0, 29, 0)]
    [InlineData("2012-03-01", "2012-03-28", 0, 27, 0)]
    public void Actual_actual_of_Strata(string from, string to, int common, int leap, int years) => Assert.Equal(
        new Rational(common, 365) + new Rational(leap, 366) + years, Years(from, to, DayCountConvention.ActualActualIsda));

    // ISDA's sheet of 30/360 examples to section 4.16 (f) and (g) of the 2006 Definitions, as QuantLib's tests hold them.
    [Theory]
    [InlineData("2006-08-20", "2007-02-20", 180, 180)]
    [InlineData("2007-02-20", "2007-08-20", 180, 180)]
    [InlineData("2006-08-31", "2007-02-28", 178, 178)]
    [InlineData("2007-02-28", "2007-08-31", 183, 182)]
    [InlineData("2007-08-31", "2008-02-29", 179, 179)]
    [InlineData("2008-02-29", "2008-08-31", 182, 181)]
    [InlineData("2006-01-31", "2006-02-28", 28, 28)]
    [InlineData("2006-01-30", "2006-02-28", 28, 28)]
    [InlineData("2006-02-28", "2006-03-03", 5, 5)]
    [InlineData("2006-02-14", "2006-02-28", 14, 14)]
    [InlineData("2006-09-30", "2006-10-31", 30, 30)]
    [InlineData("2006-10-31", "2006-11-28", 28, 28)]
    [InlineData("2007-08-31", "2008-02-28", 178, 178)]
    [InlineData("2008-02-28", "2008-08-30", 182, 182)]
    [InlineData("2008-02-28", "2008-08-31", 183, 182)]
    [InlineData("2007-02-26", "2008-02-28", 362, 362)]
    [InlineData("2007-02-26", "2008-02-29", 363, 363)]
    [InlineData("2008-02-29", "2009-02-28", 359, 359)]
    [InlineData("2008-02-28", "2008-03-30", 32, 32)]
    [InlineData("2008-02-28", "2008-03-31", 33, 32)]
    public void Months_of_thirty_days_of_the_ISDA_sheet(string from, string to, int bondBasis, int eurobond)
    {
        Assert.Equal(new Rational(bondBasis, 360), Years(from, to, DayCountConvention.Thirty360BondBasis));
        Assert.Equal(new Rational(eurobond, 360), Years(from, to, DayCountConvention.ThirtyE360));
    }

    private static Rational Years(string from, string to, DayCountConvention convention) =>
        Number(From.YearsUntil(To, convention), Month(1).With(From, Date(from)).With(To, Date(to)));

    private static LocalDate Date(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
