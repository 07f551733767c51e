using ContractRules.Presentation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Tests.Presentation;

/// <summary>Figures in tables.</summary>
public sealed class FiguresTests
{
    private static readonly Unit Share = new("share", "shares");

    [Theory]
    [InlineData("123456789012345678901.00", "123,456,789,012,345,678,901.00")]
    [InlineData("1234567890123456789012.00", "≈ 1.2346 × 10^21")]
    [InlineData("-1234567890123456789012.00", "≈ −1.2346 × 10^21")]
    [InlineData("1000000000000000000000000.00", "≈ 1.0000 × 10^24")]
    public void What_is_too_long_for_a_table_is_told_in_brief(string amount, string figure)
    {
        Assert.Equal(figure, Figures.Of(Rational.Parse(amount), Currency.Usd));
        Assert.Equal(figure, Figures.Of(Rational.Parse(amount), Measure.Of(Currency.Usd)));
        Assert.Equal(figure, Line(Rational.Parse(amount), Measure.Of(Currency.Usd)).Figure);
    }

    [Theory]
    [InlineData("0.25", "25.00 %")]
    [InlineData("0.12345", "12.345 %")]
    [InlineData("3/7", "42.8571 %")]
    public void A_share_has_two_decimals_in_percent_and_two_more_where_it_needs_them(string share, string figure) =>
        Assert.Equal(figure, Line(Rational.Parse(share), Measure.Ratio).Figure);

    [Fact]
    public void All_else_is_told_as_finely_as_it_is_within_limits_of_its_measure()
    {
        Assert.Equal("1,234.50", Figures.Of(Rational.Parse("1234.5"), Measure.Of(Currency.Usd)));
        Assert.Equal("5.00", Figures.Of(Rational.Parse("5"), Measure.Of(Currency.Usd, Unit.Minute)));
        Assert.Equal("0.015", Figures.Of(Rational.Parse("0.015"), Measure.Of(Currency.Usd, Unit.Minute)));
        Assert.Equal("0.333333", Figures.Of(Rational.Parse("1/3"), Measure.Of(PlainNumber.Factor)));
        Assert.Equal("2002", Figures.Of(Rational.Parse("2002"), Measure.Of(PlainNumber.Count)));
        Assert.Equal("33", Figures.Of(Rational.Parse("33"), Share));
        Assert.Equal("33 shares", Figures.WithUnit(Rational.Parse("33"), Share));
        Assert.Equal("1 share", Figures.WithUnit(Rational.One, Share));
        Assert.Equal(("yes", "no", Figures.Open), (Of(TruthValue.Of(true)), Of(TruthValue.Of(false)), Figures.Of(Outcome.Undetermined(new Reason(ReasonKind.NotGiven, "1", "sales", "2024")), Measure.Truth)));
    }

    private static string Of(Value value) => Figures.Of(Outcome.Determined(value), Measure.Truth);

    private static LaidOutLine Line(Rational number, Measure measure) => new(LineKind.Figure, "Figure", "", "1", measure, Outcome.Determined(new NumberValue(number)));
}
