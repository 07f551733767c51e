using ContractRules.Values;

namespace ContractRules.Tests.Values;

/// <summary>Numbers as text: exact for data, with separators for people.</summary>
public class RationalTextTests
{
    [Law]
    public bool Reading_what_was_written_gives_the_number_back(Rational number) => Rational.Parse(number.ToString()) == number;

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("3000000", "3000000")]
    [InlineData("-12.50", "-12.5")]
    [InlineData("−12.50", "-12.5")]
    [InlineData("007.10", "7.1")]
    [InlineData("-0.05", "-0.05")]
    [InlineData("1234.5", "1234.5")]
    [InlineData("3/7", "3/7")]
    [InlineData("-6/14", "-3/7")]
    [InlineData("1/4", "0.25")]
    [InlineData("-1/8", "-0.125")]
    [InlineData("10/5", "2")]
    [InlineData("0/5", "0")]
    public void A_number_is_written_as_a_plain_decimal_where_it_ends_else_as_a_fraction(string text, string written) =>
        Assert.Equal(written, Rational.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("0.")]
    [InlineData("1/")]
    public void A_number_of_a_thousand_digits_is_read_and_a_longer_one_is_none(string before)
    {
        var digits = new string('7', Rational.MostDigitsRead - before.Count(c => c == '0'));

        Assert.True(Rational.TryParse(before + digits, out var number));
        Assert.Equal(before + digits, number.ToString());
        Assert.False(Rational.TryParse($"{before}{digits}7", out _));
        Assert.Throws<FormatException>(() => Rational.Parse($"{before}{digits}7"));
    }

    [Theory]
    [InlineData(2, 0, 2)]
    [InlineData(0, 3, 3)]
    [InlineData(7, 5, 7)]
    [InlineData(5, 77, 77)]
    [InlineData(20_000, 20_000, 20_000)]
    public void A_number_needs_as_many_decimals_as_its_denominator_has_twos_or_fives(int twos, int fives, int decimals)
    {
        var denominator = System.Numerics.BigInteger.Pow(2, twos) * System.Numerics.BigInteger.Pow(5, fives);

        Assert.Equal(decimals, new Rational(1, denominator).Decimals);
        Assert.Null(new Rational(1, denominator * 3).Decimals);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData("1e5")]
    [InlineData("1,000")]
    [InlineData(".5")]
    [InlineData("-.5")]
    [InlineData("5.")]
    [InlineData("--1")]
    [InlineData("1-")]
    [InlineData("1/0")]
    [InlineData("1/-2")]
    [InlineData("/2")]
    [InlineData("1/")]
    [InlineData("/")]
    [InlineData("1/2/3")]
    [InlineData("1.5/2")]
    [InlineData("1/2.5")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("1 /2")]
    [InlineData("+1")]
    [InlineData("1.2.3")]
    [InlineData("25%")]
    [InlineData("0x1F")]
    [InlineData("NaN")]
    [InlineData("\u0663")]
    [InlineData("\uFF11")]
    [InlineData("\u2212\u22121")]
    public void What_is_no_plain_number_is_refused(string? text)
    {
        Assert.False(Rational.TryParse(text, out var value));
        Assert.Equal(Rational.Zero, value);
    }

    [Fact]
    public void A_refused_text_is_quoted_with_what_was_expected()
    {
        var fault = Assert.Throws<FormatException>(() => Rational.Parse("1,000"));

        Assert.Equal("'1,000' is no number; expected a plain decimal such as -12.50 or a fraction such as 3/7.", fault.Message);
    }

    [Theory]
    [InlineData("7", 0)]
    [InlineData("0", 0)]
    [InlineData("1/2", 1)]
    [InlineData("1/4", 2)]
    [InlineData("1/5", 1)]
    [InlineData("1/25", 2)]
    [InlineData("1/250", 3)]
    [InlineData("1/80", 4)]
    [InlineData("1/3", null)]
    [InlineData("1/6", null)]
    [InlineData("-1/70", null)]
    public void The_decimals_needed_follow_from_the_twos_and_fives_below_the_line(string number, int? decimals) =>
        Assert.Equal(decimals, Rational.Parse(number).Decimals);

    [Law]
    public bool So_many_decimals_are_enough_and_one_fewer_is_not(Rational number) =>
        number.Decimals is not { } places
        || ((number * Power(places)).IsInteger && (places == 0 || !(number * Power(places - 1)).IsInteger));

    [Theory]
    [InlineData("0", 2, "0.00")]
    [InlineData("1234.5", 2, "1,234.50")]
    [InlineData("-1234567.891", 2, "−1,234,567.89")]
    [InlineData("999.995", 2, "1,000.00")]
    [InlineData("-0.005", 2, "−0.01")]
    [InlineData("-0.004", 2, "0.00")]
    [InlineData("0.5", 0, "1")]
    [InlineData("1000", 0, "1,000")]
    [InlineData("100", 0, "100")]
    [InlineData("-1000000", 0, "−1,000,000")]
    [InlineData("1234", -2, "1,200")]
    [InlineData("1/3", 4, "0.3333")]
    [InlineData("123456789012345678901234567890", 1, "123,456,789,012,345,678,901,234,567,890.0")]
    public void For_people_numbers_have_fixed_decimals_and_separators(string number, int places, string shown) =>
        Assert.Equal(shown, Rational.Parse(number).ToDisplayText(places));

    [Law]
    public bool What_people_see_is_the_rounded_number(Rational number) =>
        Rational.Parse(number.ToDisplayText(2).Replace(",", "", StringComparison.Ordinal)) == Rounding.ToTheCent.Apply(number);

    private static Rational Power(int places) => new(System.Numerics.BigInteger.Pow(10, places), 1);
}
