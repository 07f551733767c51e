using ContractRules.Documents.Reports;

namespace ContractRules.Documents.Tests.Reports;

/// <summary>What nobody sees is told by its number, so that no data hide in a document.</summary>
public sealed class VisibleTests
{
    [Theory]
    [InlineData("plain words, 5 €, اردو", "plain words, 5 €, اردو")]
    [InlineData("two\nlines", "two\nlines")]
    [InlineData("joined\u200C and \u200Djoined", "joined\u200C and \u200Djoined")]
    [InlineData("\t", "\\u0009")]
    [InlineData("\0", "\\u0000")]
    [InlineData("a\u007Fb", "a\\u007Fb")]
    [InlineData("soft\u00ADhyphen", "soft\\u00ADhyphen")]
    [InlineData("right\u202Eleft", "right\\u202Eleft")]
    [InlineData("line\u2028", "line\\u2028")]
    [InlineData("paragraph\u2029", "paragraph\\u2029")]
    [InlineData("\uFFFF", "\\uFFFF")]
    [InlineData("\uFFFE\u0378", "\\uFFFE\\u0378")]
    public void What_is_not_seen_is_told_by_its_number(string text, string visible) => Assert.Equal(visible, Visible.Of(text));

    [Fact]
    public void On_one_line_the_end_of_a_line_is_told_too() => Assert.Equal("two\\u000Alines", Visible.OnOneLine("two\nlines"));

    [Theory]
    [InlineData(9, "one two\nthree")]
    [InlineData(13, "one two three")]
    [InlineData(12, "one two\nthree")]
    [InlineData(1, "one\ntwo\nthree")]
    public void Words_that_fit_stand_on_one_line(int width, string broken) => Assert.Equal(broken, Lines.Broken("one two three", width));
}
