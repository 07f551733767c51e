using ContractRules.Documents.Reports;

namespace ContractRules.Documents.Tests.Reports;

/// <summary>Text with marks.</summary>
public sealed class MarkedTextTests
{
    private static readonly MarkedText Marked = new([new("The share is ", Mark.Unchanged), new("40", Mark.Deleted), new("25", Mark.Inserted), new(" %.", Mark.Unchanged)]);

    [Fact]
    public void It_tells_what_was_what_is_and_what_changed()
    {
        Assert.Equal(("The share is 40 %.", "The share is 25 %.", "The share is [-40-]{+25+} %."), (Marked.Before, Marked.After, $"{Marked}"));
        Assert.True(Marked.IsMarked);
    }

    [Fact]
    public void Plain_words_are_text_without_marks()
    {
        MarkedText plain = "The share.";

        Assert.Equal(("The share.", "The share.", false), (plain.Before, plain.After, plain.IsMarked));
        Assert.Throws<ArgumentNullException>(() => new Run(null!, Mark.Deleted));
    }

    [Fact]
    public void Another_form_of_the_words_keeps_the_marks() =>
        Assert.Equal("THE SHARE IS [-40-]{+25+} %.", $"{Marked.Select(words => words.ToUpperInvariant())}");
}
