using ContractRules.Documents.Statements;
using ContractRules.Values;

namespace ContractRules.Documents.Tests.Statements;

/// <summary>Figures in tables.</summary>
public sealed class FiguresTests
{
    [Theory]
    [InlineData("123456789012345678901.00", "123,456,789,012,345,678,901.00")]
    [InlineData("1234567890123456789012.00", "≈ 1.2346 × 10^21")]
    [InlineData("-1234567890123456789012.00", "≈ −1.2346 × 10^21")]
    [InlineData("1000000000000000000000000.00", "≈ 1.0000 × 10^24")]
    public void What_is_too_long_for_a_table_is_told_in_brief(string amount, string figure) =>
        Assert.Equal(figure, Figures.Of(Rational.Parse(amount), Currency.Usd));
}
