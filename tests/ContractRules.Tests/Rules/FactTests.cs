using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;

namespace ContractRules.Tests.Rules;

/// <summary>Facts are declared with all that is known of them before they are given.</summary>
public class FactTests
{
    [Fact]
    public void A_fact_knows_its_key_unit_clause_and_meaning()
    {
        var declaration = Fact.Money("customer-credits", Usd, "4(5)(a)", "Credits granted").Declaration;

        Assert.Equal(("customer-credits", "4(5)(a)", "Credits granted"), (declaration.Key, $"{declaration.Clause}", declaration.Description));
        Assert.Equal(Measure.Of(Usd), declaration.Measure);
        Assert.Equal("customer-credits", declaration.ToString());
    }

    [Fact]
    public void A_fact_holds_for_one_period_without_default_or_range_unless_said_otherwise()
    {
        var declaration = Sales.Declaration;

        Assert.Equal((false, false), (declaration.IsStanding, declaration.IsAgreedByParties));
        Assert.Equal((null, null, null), (declaration.Default, declaration.Minimum, declaration.Maximum));
    }

    [Fact]
    public void What_can_be_given_is_told_with_the_unit()
    {
        Assert.Equal("a number of minutes, whole", Minutes.Declaration.Expectation);
        Assert.Equal("a number of USD/minute, with at most 6 decimals", MinutePrice.Declaration.Expectation);
        Assert.Equal("a number of USD, at least 0, at most 9.5, with at most 2 decimals", Sales.InRange(0, 9.5m).Declaration.Expectation);
        Assert.Equal("true or false", Closed.Declaration.Expectation);
        Assert.Equal("a date such as 2002-07-12, from 1900 to 2999", Opening.Declaration.Expectation);
    }

    [Theory]
    [InlineData("0.25", "0.25")]
    [InlineData("-12", "-12")]
    [InlineData("1/4", null)]
    [InlineData("1/4%", null)]
    [InlineData("2.5%", null)]
    [InlineData("true", null)]
    [InlineData("", null)]
    public void A_number_is_read_from_plain_decimals_alone(string text, string? value)
    {
        Assert.Equal(value is not null, Sales.Declaration.TryParse(text, out var read));
        Assert.Equal(value, read?.ToString());
    }

    [Theory]
    [InlineData("0.25", "0.25")]
    [InlineData("2.5%", "0.025")]
    [InlineData("1/4%", null)]
    [InlineData("%", null)]
    public void A_share_is_read_from_a_percentage_too_and_a_count_is_not(string text, string? value)
    {
        Assert.Equal(value is not null, Share.Declaration.TryParse(text, out var read));
        Assert.Equal(value, read?.ToString());
        Assert.Equal(value is not null && !text.EndsWith('%'), Share.AsCount().Declaration.TryParse(text, out _));
    }

    [Fact]
    public void Truths_and_dates_are_read_as_they_are_written()
    {
        Assert.True(Closed.Declaration.TryParse("true", out var closed));
        Assert.True(Opening.Declaration.TryParse("2002-07-12", out var opening));
        Assert.Equal((TruthValue.True, new DateValue(new LocalDate(2002, 7, 12))), (closed, opening));
        Assert.False(Closed.Declaration.TryParse("yes", out _));
        Assert.False(Opening.Declaration.TryParse("12.7.2002", out _));
        Assert.Throws<ArgumentNullException>("text", () => Closed.Declaration.TryParse(null!, out _));
    }

    [Fact]
    public void Each_kind_of_fact_has_its_unit_and_its_decimals()
    {
        (Measure, int)[] expected =
        [
            (Measure.Of(Usd), 2), (Measure.Of(Minute), 0), (Measure.Of(Usd, Minute), 6), (Measure.Ratio, 6), (Measure.Truth, 6), (Measure.Date, 6),
        ];
        FactDeclaration[] facts =
            [Sales.Declaration, Minutes.Declaration, MinutePrice.Declaration, Share.Declaration, Closed.Declaration, Opening.Declaration];

        Assert.Equal(expected, facts.Select(fact => (fact.Measure, fact.Decimals)));
        Assert.Equal(0, Fact.Money("yen", Yen, "1", "Yen").Declaration.Decimals);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("NetProfit")]
    [InlineData("net profit")]
    [InlineData("net_profit")]
    [InlineData("9-lives")]
    [InlineData("-net")]
    [InlineData("élan")]
    public void A_key_is_lower_case_words_joined_by_hyphens(string key)
    {
        Assert.Throws<ArgumentException>(() => Fact.Ratio(key, "1", "Anything"));
        Assert.Throws<ArgumentException>(() => Term.Ratio(key, "Anything"));
    }

    [Fact]
    public void Digits_may_stand_in_a_key_and_the_meaning_may_not_be_missing()
    {
        Assert.Equal("tier-2b", Fact.Ratio("tier-2b", "1", "Anything").Declaration.Key);
        Assert.Throws<ArgumentException>(() => Fact.Ratio("share", "1", " "));
        Assert.Throws<ArgumentException>(() => Term.Ratio("share", ""));
    }

    [Fact]
    public void What_is_said_of_a_fact_is_kept_and_the_fact_said_of_stays_as_it_was()
    {
        var fact = Sales.Standing().ToBeAgreed().InRange(-5, most: 10).WithDecimals(4).NothingUnlessGiven().Declaration;

        Assert.Equal((true, true, 4), (fact.IsStanding, fact.IsAgreedByParties, fact.Decimals));
        Assert.Equal(((Rational?)(-5), (Rational?)10), (fact.Minimum, fact.Maximum));
        Assert.Equal(new NumberValue(0), fact.Default);
        Assert.Equal((false, false, 2), (Sales.Declaration.IsStanding, Sales.Declaration.IsAgreedByParties, Sales.Declaration.Decimals));
        Assert.Equal(TruthValue.False, Closed.NothingUnlessGiven().Declaration.Default);
    }

    [Fact]
    public void Ranges_and_defaults_that_mean_nothing_are_refused()
    {
        Assert.Throws<InvalidOperationException>(() => Opening.NothingUnlessGiven());
        Assert.Throws<InvalidOperationException>(() => Sales.InRange(2, most: 1));
        Assert.Throws<InvalidOperationException>(() => Closed.InRange(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sales.WithDecimals(-1));
        Assert.Equal(0, Sales.WithDecimals(0).Declaration.Decimals);
        Assert.Equal(((Rational?)1, (Rational?)1), (Sales.InRange(1, 1).Declaration.Minimum, Sales.InRange(1, 1).Declaration.Maximum));
    }

    [Theory]
    [InlineData("0", true)]
    [InlineData("10", true)]
    [InlineData("9.99", true)]
    [InlineData("9.999", false)]
    [InlineData("-0.01", false)]
    [InlineData("10.01", false)]
    [InlineData("1/3", false)]
    public void A_number_is_accepted_within_its_range_and_decimals(string number, bool accepted) =>
        Assert.Equal(accepted, Accepts(Sales.InRange(0, most: 10), new NumberValue(Rational.Parse(number))));

    [Fact]
    public void A_value_of_another_kind_is_not_accepted()
    {
        Assert.False(Accepts(Sales, TruthValue.True));
        Assert.False(Accepts(Closed, new NumberValue(1)));
        Assert.False(Accepts(Opening, new NumberValue(2002)));
        Assert.True(Accepts(Closed, TruthValue.True));
        Assert.True(Accepts(Sales, new NumberValue(-1_000_000)));
    }

    [Theory]
    [InlineData(1899, false)]
    [InlineData(1900, true)]
    [InlineData(2999, true)]
    [InlineData(3000, false)]
    public void A_date_is_accepted_within_eleven_centuries(int year, bool accepted) =>
        Assert.Equal(accepted, Accepts(Opening, new DateValue(new LocalDate(year, 6, 1))));

    [Fact]
    public void What_is_expected_is_said_in_words()
    {
        Assert.Equal("a number of USD, with at most 2 decimals", Sales.Declaration.Expectation);
        Assert.Equal("a number of USD, at least 0, at most 10, with at most 2 decimals", Sales.InRange(0, 10).Declaration.Expectation);
        Assert.Equal("a number of minutes, whole", Minutes.Declaration.Expectation);
        Assert.Equal("a ratio, at least 0.25, with at most 6 decimals", Share.InRange(0.25m).Declaration.Expectation);
        Assert.Equal("true or false", Closed.Declaration.Expectation);
        Assert.Equal("a date such as 2002-07-12, from 1900 to 2999", Opening.Declaration.Expectation);
    }

    [Fact]
    public void A_quantity_of_a_currency_is_money_and_so_refused()
    {
        Assert.Throws<ArgumentException>(() => Fact.Quantity("sales", Currency.Usd, "1", "Sales"));
        Assert.Throws<ArgumentException>(() => Term.Quantity("profit", "Profit", Currency.Usd));
    }

    private static bool Accepts<T>(Fact<T> fact, Value value)
        where T : struct => fact.Declaration.Accepts(value);

    [Fact]
    public void Nothing_unless_given_needs_a_range_that_holds_nothing_in_whichever_order_they_are_said()
    {
        Assert.Throws<InvalidOperationException>(() => Sales.InRange(1, 10).NothingUnlessGiven());
        Assert.Throws<InvalidOperationException>(() => Sales.InRange(-10, -1).NothingUnlessGiven());
        var fault = Assert.Throws<InvalidOperationException>(() => Sales.NothingUnlessGiven().InRange(1));

        Assert.Equal("sales is 0 unless given, but accepts only a number of USD, at least 1, with at most 2 decimals.", fault.Message);
        Assert.Equal(new NumberValue(0), Sales.InRange(0).NothingUnlessGiven().Declaration.Default);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1_001)]
    [InlineData(1_000_000_000)]
    public void Decimals_beyond_the_bound_are_refused_with_it(int decimals) => Assert.StartsWith(
        "Expected a number from 0 to 1000.",
        Assert.Throws<ArgumentOutOfRangeException>(nameof(decimals), () => Sales.WithDecimals(decimals)).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("period")]
    [InlineData("venture")]
    [InlineData("known-on")]
    public void A_fact_is_called_no_other_than_the_columns_of_its_files(string key) => Assert.StartsWith(
        $"A fact cannot be called '{key}'",
        Assert.Throws<ArgumentException>(nameof(key), () => Fact.Truth(key, "1", "Whether it is so")).Message,
        StringComparison.Ordinal);
}
