using ContractRules.Agreements;
using ContractRules.Rules;
using static ContractRules.Tests.Generators.SampleRules;

namespace ContractRules.Tests.Agreements;

/// <summary>Which option of each open question is taken.</summary>
public class ReadingChoicesTests
{
    private static readonly Reading Anew = new("anew", "1", "From when?", "It says so.", new ReadingOption("at-once", "At once"), new ReadingOption("later", "Later"));

    [Fact]
    public void They_say_what_is_chosen_beside_the_defaults()
    {
        Assert.Equal("the default of every reading", $"{ReadingChoices.Defaults}");
        Assert.Equal("basis is net", $"{ReadingChoices.Defaults.With(Basis, "net")}");
        Assert.Equal("anew is later, basis is net", $"{ReadingChoices.Defaults.With(Basis, "net").With(Anew, "later")}");
    }

    [Fact]
    public void To_choose_the_default_is_to_choose_nothing()
    {
        Assert.Equal(ReadingChoices.Defaults, ReadingChoices.Defaults.With(Basis, "gross"));
        Assert.Equal(ReadingChoices.Defaults.With(Anew, "later"), ReadingChoices.Defaults.With(Basis, "net").With(Anew, "later").With(Basis, "gross"));
    }

    [Fact]
    public void What_is_chosen_of_another_question_by_the_same_key_is_none_of_its_options()
    {
        var other = new Reading("basis", "1", "By what?", "It says so.", new ReadingOption("weight", "By weight"), new ReadingOption("count", "By count"));
        var chosen = ReadingChoices.Defaults.With(Basis, "net");

        Assert.Equal((1, 0), (chosen.IndexOf(Basis), chosen.IndexOf(other)));
        Assert.Equal("weight", chosen.Of(other).Name);
    }
}
