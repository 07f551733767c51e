using ContractRules.Documents.Reports;

namespace ContractRules.Documents.Tests.Reports;

/// <summary>Markdown in which data is text.</summary>
public sealed class MarkdownTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>", @"\<script>alert(1)\</script>")]
    [InlineData("<!-- gone -->", @"\<!-- gone -->")]
    [InlineData("[a](javascript:alert(1))", @"\[a\](javascript:alert(1))")]
    [InlineData("![a](http://example.org/a.png)", @"!\[a\](http://example.org/a.png)")]
    [InlineData(@"a\|b", @"a\\\|b")]
    [InlineData("a|b", @"a\|b")]
    [InlineData("*a* _b_ `c` ~~d~~", @"\*a\* \_b\_ \`c\` \~\~d\~\~")]
    [InlineData("&lt;b&gt; &#60; R&D", @"\&lt;b\&gt; \&#60; R&D")]
    [InlineData("a < b and b > c", "a < b and b > c")]
    [InlineData("two\nlines", "two<br>lines")]
    public void A_cell_shows_what_the_data_holds(string text, string cell)
    {
        using var output = new StringWriter { NewLine = "\n" };
        Markdown.Write(new Report("Title", [new Section("Heading", "", new Grid([new("Column")], [[text]]))]), output);

        Assert.Equal($"| {cell} |", output.ToString().TrimEnd().Split('\n')[^1]);
    }

    [Theory]
    [InlineData("# a", @"\# a")]
    [InlineData("> a", @"\> a")]
    [InlineData("a\n---", "a\n\\---")]
    [InlineData("−5.00 USD", "−5.00 USD")]
    public void A_note_begins_no_heading_quotation_or_rule(string text, string note)
    {
        using var output = new StringWriter { NewLine = "\n" };
        Markdown.Write(new Report("Title", [new Section("Heading", text)]), output);

        Assert.Equal($"# Title\n\n## Heading\n\n{note}\n", output.ToString());
    }

    [Fact]
    public void A_title_stays_on_its_line()
    {
        using var output = new StringWriter { NewLine = "\n" };
        Markdown.WriteTitle("a\n<b>", output);

        Assert.Equal("# a \\<b>\n", output.ToString());
    }

    [Fact]
    public void Lines_as_they_are_never_end_their_fence()
    {
        using var output = new StringWriter { NewLine = "\n" };
        Markdown.WriteAsIs("a ```` b\n", output);

        Assert.Equal("`````text\na ```` b\n`````\n", output.ToString());

        using var several = new StringWriter { NewLine = "\n" };
        Markdown.WriteAsIs("a ```` b ` c\n", several);
        Assert.Equal("`````text\na ```` b ` c\n`````\n", several.ToString());
    }

    [Fact]
    public void Paragraphs_stand_apart_items_follow_on_each_other_and_marks_stand_close_to_the_words()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var marked = new MarkedText([new Run("a *star* ", Mark.Unchanged), new Run("is gone ", Mark.Deleted), new Run("~is~ here", Mark.Inserted), new Run(" ", Mark.Deleted)]);
        Markdown.Write(new Report("Title", [new Section("Heading", "") { Paragraphs = [new("words\nin lines"), new(marked), new("one", IsItem: true), new("two\nlines", IsItem: true)] }]), output);

        Assert.Equal("# Title\n\n## Heading\n\nwords\nin lines\n\na \\*star\\* ~~is gone~~ **\\~is\\~ here** \n\n- one\n- two\n  lines\n", output.ToString());
    }
}
