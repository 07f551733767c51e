using ContractRules.Documents.Input;

namespace ContractRules.Documents.Tests.Input;

/// <summary>What was found is quoted as it is, and cut where it is long: after forty signs, or where marks are heaped on a letter.</summary>
public sealed class QuotingTests
{
    [Fact]
    public void Forty_signs_are_told_and_of_more_the_first_forty()
    {
        var forty = new string('x', 40);
        Assert.Equal($"'{forty}'", Quoting.Of(forty));
        Assert.Equal($"'{forty}…'", Quoting.Of(forty + "y"));
        Assert.Equal("''", Quoting.Of(""));
    }

    [Fact]
    public void A_letter_with_more_marks_than_may_be_shown_is_not_begun()
    {
        var heaped = "a" + new string('\u0301', 159);
        Assert.Equal($"'{heaped}'", Quoting.Of(heaped));
        Assert.Equal("'…'", Quoting.Of(heaped + "\u0301"));
        Assert.Equal("'b…'", Quoting.Of("b" + heaped));
    }

    [Fact]
    public void A_message_is_cut_after_a_hundred_and_sixty_characters()
    {
        var most = new string('x', 160);
        Assert.Equal(most, Quoting.Cut(most));
        Assert.Equal(most + "…", Quoting.Cut(most + "y"));
    }

    [Fact]
    public void Of_one_choice_alone_nothing_is_to_be_chosen()
    {
        Assert.Equal("a", Quoting.OneOf(["a"]));
        Assert.Equal("one of a, b", Quoting.OneOf(["a", "b"]));
    }
}
