using System.Text.Json;
using ContractRules.Documents.Json;
using ContractRules.Values;

namespace ContractRules.Documents.Tests.Json;

/// <summary>Figures of documents are exact: with the decimals in which they are paid, or as a fraction where they have none.</summary>
public sealed class ExactFigureTests
{
    [Fact]
    public void With_the_decimals_that_it_has_and_those_in_which_it_is_paid()
    {
        Assert.Equal("1234.50", $"{ExactFigure.Of(new Rational(2469, 2), Currency.Usd)}");
        Assert.Equal("0.125", $"{ExactFigure.Of(new Rational(1, 8), Currency.Usd)}");
        Assert.Equal("3/7", $"{ExactFigure.Of(new Rational(3, 7), Currency.Usd)}");
        Assert.Equal("0.12", $"{new ExactFigure(new Rational(3, 25), 2)}");
        Assert.Equal("0.12", $"{new ExactFigure(new Rational(3, 25), 1)}");
    }

    [Fact]
    public void Up_to_a_thousand_decimals_are_written()
    {
        Assert.Equal($"1.{new string('0', 1_000)}", $"{new ExactFigure(1, 1_000)}");
        Assert.Equal("1", $"{new ExactFigure(1, 1_001)}");
    }

    [Theory]
    [InlineData("\"1234.50\"", "1234.50")]
    [InlineData("\"3/7\"", "3/7")]
    [InlineData("\"5\"", "5")]
    public void Read_as_it_is_written(string json, string text) => Assert.Equal(text, $"{JsonSerializer.Deserialize<ExactFigure>(json)}");

    [Theory]
    [InlineData("5", "$: found Number; expected a number in a string, such as \"1234.50\" or \"3/7\"")]
    [InlineData("null", "$: found Null; expected a number in a string, such as \"1234.50\" or \"3/7\"")]
    [InlineData("{}", "$: found StartObject; expected a number in a string, such as \"1234.50\" or \"3/7\"")]
    [InlineData("\"−5\"", "$: found '−5'; expected a number in a string, such as \"1234.50\" or \"3/7\"")]
    [InlineData("\"five\"", "$: found 'five'; expected a number in a string, such as \"1234.50\" or \"3/7\"")]
    public void What_is_no_figure_is_refused(string json, string told) => Assert.StartsWith(told, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ExactFigure>(json)).Message, StringComparison.Ordinal);
}
