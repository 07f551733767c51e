using ContractRules.Observance;
using static ContractRules.Tests.Presentation.Press;

namespace ContractRules.Tests.Observance;

/// <summary>How a text is read beside the defaults, in the words in which a command is told it.</summary>
public sealed class ReadingsTakenTests
{
    [Fact]
    public void Those_that_are_the_default_are_not_told()
    {
        Assert.Empty(Unlaid.BesideTheDefaults());
        Assert.Equal([(CostOfPrint, CostOfPrint.Options[1])], Unlaid.Under(CostOfPrint, "quarter").BesideTheDefaults());
        Assert.Empty(Unlaid.Under(CostOfPrint, "third").BesideTheDefaults());
    }

    [Fact]
    public void In_words_each_stands_by_its_key_and_option()
    {
        Assert.Equal("the default of every one", ReadingsTaken.InWords([]));
        Assert.Equal(
            "--reading cost-of-print=quarter --reading letter-takes-effect=april",
            ReadingsTaken.InWords(Unlaid.Under(CostOfPrint, "quarter").Under(LetterTakesEffect, "april").BesideTheDefaults()));
    }

    [Fact]
    public void A_reading_without_an_option_is_none()
    {
        Assert.Throws<ArgumentException>("taken", () => ReadingsTaken.InWords([(CostOfPrint, CostOfPrint.Options[1]), (CostOfPrint, null!)]));
        Assert.Throws<ArgumentException>("taken", () => ReadingsTaken.InWords([(null!, CostOfPrint.Options[1])]));
    }
}
