using ContractRules.Values;

namespace ContractRules.Tests.Values;

/// <summary>Clauses are named as the agreement names them.</summary>
public class ClauseReferenceTests
{
    [Fact]
    public void A_reference_is_written_as_the_agreement_writes_it()
    {
        ClauseReference reference = "4(5)(b)(iii)";

        Assert.Equal("4(5)(b)(iii)", reference.ToString());
        Assert.Equal(new ClauseReference("4(5)(b)(iii)"), reference);
        Assert.NotEqual(new ClauseReference("4(5)(b)(iv)"), reference);
    }

    [Fact]
    public void Of_two_that_are_numbered_alike_the_second_says_so_after_a_comma() =>
        Assert.Equal("2(1)(j), second", new ClauseReference("2(1)(j), second").ToString());

    [Fact]
    public void The_default_names_no_clause() => Assert.Equal("", default(ClauseReference).ToString());

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("4 (5)")]
    [InlineData("4(5) ")]
    [InlineData("4(5), ")]
    [InlineData("4(5),  second")]
    public void Blanks_are_no_part_of_a_reference(string text) => Assert.Throws<ArgumentException>(() => new ClauseReference(text));
}
