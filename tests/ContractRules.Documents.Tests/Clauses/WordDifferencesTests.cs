using ContractRules.Documents.Clauses;
using ContractRules.Documents.Reports;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Documents.Tests.Clauses;

/// <summary>Two texts as one, word by word.</summary>
public sealed class WordDifferencesTests
{
    [Theory]
    [InlineData("The share is 40 % of it.", "The share is 25 % of it.", "The share is [-40-]{+25+} % of it.")]
    [InlineData("a, b and c", "a, b, d and c", "a, b{+, d+} and c")]
    [InlineData("one two three four", "one 2 3 four", "one [-two three-]{+2 3+} four")]
    [InlineData("nothing of this stays", "all is new and longer", "[-nothing of this stays-]{+all is new and longer+}")]
    [InlineData("The price of it", "the price of it", "[-The-]{+the+} price of it")]
    [InlineData("one two three", "one  two three", "one[- -]{+  +}two three")]
    [InlineData("a b c d e f", "a b d e f g", "a b [-c -]d e f{+ g+}")]
    [InlineData("one two three four five", "one 2 three 4 five", "one [-two-]{+2+} three [-four-]{+4+} five")]
    [InlineData("k l m one two n o p", "k l m 1 2 n o p", "k l m [-one two-]{+1 2+} n o p")]
    [InlineData("k l m one two n o p", "k l m 1 n o p", "k l m [-one two-]{+1+} n o p")]
    [InlineData("same", "same", "same")]
    public void What_was_deleted_and_inserted_is_marked(string before, string after, string marked) =>
        Assert.Equal(marked, $"{WordDifferences.Between(before, after)}");

    [Fact]
    public void Where_one_side_is_nothing_all_is_marked()
    {
        Assert.Equal("{+new words+}", $"{WordDifferences.Between(null, "new words")}");
        Assert.Equal("[-old words-]", $"{WordDifferences.Between("old words", null)}");
    }

    [Law]
    public void Both_texts_can_be_read_from_the_marked_one(Sentence before, Sentence after)
    {
        var marked = WordDifferences.Between(before.Text, after.Text);

        Assert.Equal((before.Text, after.Text), (marked.Before, marked.After));
        Assert.Equal(before.Text != after.Text, marked.IsMarked);
        Assert.All(marked.Runs.Zip(marked.Runs.Skip(1)), pair => Assert.False(pair.First.Mark == pair.Second.Mark && pair.First.Mark != Mark.Unchanged));
    }

    /// <summary>Words, figures and signs in any order.</summary>
    public sealed record Sentence(string Text) : IDrawn<Sentence>
    {
        public static Gen<Sentence> Drawn =>
            Gen.Elements("the", "share", "of THIL", "is", "25 %", "40 %", "(at first)", "less,", "  ", "[x]", "").ListOf().Select(words => string.Join(' ', words))
                .Select(text => new Sentence(text));
    }
}
