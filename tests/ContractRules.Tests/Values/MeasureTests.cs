using ContractRules.Values;
using static ContractRules.Tests.Generators.Samples;

namespace ContractRules.Tests.Values;

/// <summary>Units multiply and cancel as in physics; what has no unit that a contract could use has none.</summary>
public class MeasureTests
{
    private static readonly Measure Dollars = Measure.Of(Usd);
    private static readonly Measure Minutes = Measure.Of(Minute);
    private static readonly Measure Price = Measure.Of(Usd, Minute);

    [Fact]
    public void A_quantity_times_its_price_is_money()
    {
        Assert.Equal(Dollars, Minutes * Price);
        Assert.Equal(Dollars, Price * Minutes);
        Assert.Equal(Dollars, Measure.Of(Usd, Inr) * Measure.Of(Inr));
        Assert.Equal(Measure.Of(Inr, Minute), Measure.Of(Inr, Usd) * Price);
    }

    [Fact]
    public void A_ratio_changes_no_unit()
    {
        Assert.Equal(Dollars, Dollars * Measure.Ratio);
        Assert.Equal(Price, Measure.Ratio * Price);
        Assert.Equal(Minutes, Minutes / Measure.Ratio);
        Assert.Equal(Measure.Ratio, Measure.Ratio * Measure.Ratio);
        Assert.Equal(Measure.Ratio, Measure.Ratio / Measure.Ratio);
    }

    [Fact]
    public void Quotients_cancel_and_make_prices()
    {
        Assert.Equal(Measure.Ratio, Dollars / Dollars);
        Assert.Equal(Measure.Ratio, Price / Price);
        Assert.Equal(Price, Dollars / Minutes);
        Assert.Equal(Minutes, Dollars / Price);
        Assert.Equal("1/minute", (Measure.Ratio / Minutes)?.Symbol);
        Assert.Equal(Price, (Measure.Ratio / Minutes)!.Value * Dollars);
    }

    [Theory]
    [InlineData(PlainNumber.Factor, PlainNumber.Factor, PlainNumber.Factor)]
    [InlineData(PlainNumber.Factor, PlainNumber.Share, PlainNumber.Factor)]
    [InlineData(PlainNumber.Factor, PlainNumber.Count, PlainNumber.Factor)]
    [InlineData(PlainNumber.Factor, null, PlainNumber.Factor)]
    [InlineData(PlainNumber.Share, PlainNumber.Share, PlainNumber.Share)]
    [InlineData(PlainNumber.Share, PlainNumber.Count, PlainNumber.Share)]
    [InlineData(PlainNumber.Share, null, PlainNumber.Share)]
    [InlineData(PlainNumber.Count, PlainNumber.Count, PlainNumber.Count)]
    [InlineData(PlainNumber.Count, null, null)]
    [InlineData(null, null, null)]
    public void A_product_of_plain_numbers_reads_as_its_factors_do(PlainNumber? one, PlainNumber? other, PlainNumber? product)
    {
        Assert.Equal(product, (Plain(one) * Plain(other))?.Plain);
        Assert.Equal(product, (Plain(other) * Plain(one))?.Plain);
        Assert.Null((Plain(one) * Dollars)?.Plain);
        Assert.Null((Dollars * Plain(one))?.Plain);
    }

    [Theory]
    [InlineData(PlainNumber.Share, null, PlainNumber.Share)]
    [InlineData(PlainNumber.Factor, null, PlainNumber.Factor)]
    [InlineData(PlainNumber.Count, null, null)]
    [InlineData(PlainNumber.Share, PlainNumber.Share, null)]
    [InlineData(PlainNumber.Factor, PlainNumber.Count, null)]
    public void A_part_of_a_plain_number_reads_as_it_does_and_what_one_is_of_another_is_not_said(PlainNumber dividend, PlainNumber? divisor, PlainNumber? quotient)
    {
        Assert.Equal(quotient, (Plain(dividend) / Plain(divisor))?.Plain);
        Assert.Null((Plain(dividend) / Dollars)?.Plain);
    }

    [Fact]
    public void A_plain_number_reads_as_a_percentage_unless_it_was_said_to_be_a_factor_or_a_count()
    {
        Assert.Equal(
            [true, true, false, false],
            new[] { Measure.Ratio, Measure.Of(PlainNumber.Share), Measure.Of(PlainNumber.Factor), Measure.Of(PlainNumber.Count) }.Select(plain => plain.IsShare));
        Assert.All(new[] { Dollars, Price, Measure.Truth, Measure.Date }, measure => Assert.False(measure.IsShare));
    }

    [Fact]
    public void What_is_beyond_one_unit_per_another_has_no_measure()
    {
        Assert.Null(Dollars * Dollars);
        Assert.Null(Minutes * Measure.Of(Usd, Barrel));
        Assert.Null(Price / Measure.Of(Barrel));
        Assert.Null(Price * Price);
    }

    [Fact]
    public void Truths_and_dates_do_not_multiply()
    {
        Assert.Null(Measure.Truth * Dollars);
        Assert.Null(Dollars * Measure.Date);
        Assert.Null(Dollars / Measure.Truth);
        Assert.Null(Measure.Date / Dollars);
    }

    [Fact]
    public void A_measure_knows_its_kind_and_units()
    {
        Assert.Equal((MeasureKind.Number, (Unit?)Usd, (Unit?)Minute), (Price.Kind, Price.Over, Price.Under));
        Assert.Equal((MeasureKind.Number, (Unit?)Minute, (Unit?)null), (Minutes.Kind, Minutes.Over, Minutes.Under));
        Assert.Equal((MeasureKind.Truth, MeasureKind.Date), (Measure.Truth.Kind, Measure.Date.Kind));
        Assert.Equal((true, true, false, false), (Price.IsNumber, Measure.Ratio.IsNumber, Measure.Truth.IsNumber, Measure.Date.IsNumber));
        Assert.Equal(default, Measure.Ratio);
        Assert.NotEqual(Measure.Truth, Measure.Date);
    }

    [Fact]
    public void A_measure_is_written_as_data_and_in_words()
    {
        Assert.Equal(("USD", "USD/minute", "", "", ""), (Dollars.Symbol, Price.Symbol, Measure.Ratio.Symbol, Measure.Truth.Symbol, Measure.Date.Symbol));
        Assert.Equal(("USD", "USD/minute", "ratio", "true/false", "date"),
            ($"{Dollars}", $"{Price}", $"{Measure.Ratio}", $"{Measure.Truth}", $"{Measure.Date}"));
    }

    private static Measure Plain(PlainNumber? plain) => plain is { } kind ? Measure.Of(kind) : Measure.Ratio;
}
