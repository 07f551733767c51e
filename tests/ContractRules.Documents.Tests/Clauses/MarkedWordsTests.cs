using ContractRules.Documents.Clauses;

namespace ContractRules.Documents.Tests.Clauses;

/// <summary>Words that take the place of others are marked together over the blanks between them; what is only deleted, or only inserted, is marked by itself.</summary>
public sealed class MarkedWordsTests
{
    [Fact]
    public void Words_changed_on_both_sides_are_marked_with_the_blank_between_them() =>
        Assert.Equal("[-one two-]{+1 2+} three", Of(("one", "1"), " ", ("two", "2"), " three"));

    [Fact]
    public void Words_changed_on_one_side_alone_keep_the_blank_apart()
    {
        Assert.Equal("[-one-]{+1+} [-two-]", Of(("one", "1"), " ", ("two", "")));
        Assert.Equal("[-one-]{+1+} {+2+}", Of(("one", "1"), " ", ("", "2")));
        Assert.Equal("[-one-] [-two-]{+2+}", Of(("one", ""), " ", ("two", "2")));
        Assert.Equal("{+1+} [-two-]{+2+}", Of(("", "1"), " ", ("two", "2")));
    }

    [Fact]
    public void What_follows_at_once_is_marked_as_one()
    {
        Assert.Equal("[-onetwo-]{+2+}", Of(("one", ""), ("two", "2")));
        Assert.Single(Marked(("one", ""), ("two", "")).Runs);
        Assert.Equal("[-one-]{+1+} ", Of(("one", "1"), " "));
    }

    private static string Of(params object[] parts) => $"{Marked(parts)}";

    private static Documents.Reports.MarkedText Marked(params object[] parts)
    {
        var words = new MarkedWords();
        foreach (var part in parts)
        {
            if (part is (string deleted, string inserted))
            {
                words.Add(deleted, inserted);
            }
            else
            {
                words.AddUnchanged((string)part);
            }
        }

        return words.Text;
    }
}
