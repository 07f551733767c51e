using System.Runtime.CompilerServices;
using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Rules;

/// <summary>Rules by the name that drafters give them.</summary>
public class PhrasingTests
{
    private static readonly Rule<Money> Excess = (Sales - Costs).NotBelowZero().Called($"the part of {Sales} above {Costs}");

    [Fact]
    public void A_phrase_is_spoken_with_its_subjects_in_their_places() => Assert.Equal("the part of sales above costs", Excess.ToString());

    [Fact]
    public void What_is_no_rule_is_part_of_the_words_braces_too() => Assert.Equal(
        "3 {times} sales", (Sales * 3).Called($"{3} {"{times}"} {Sales}").ToString());

    [Fact]
    public void A_subject_that_is_composed_stands_in_brackets() => Assert.Equal(
        "what is left of (sales − costs)", Excess.Called($"what is left of {Sales - Costs}").ToString());

    [Fact]
    public void Braces_in_the_words_stay_braces() => Assert.Equal("the {special} of sales", Sales.Called($"the {{special}} of {Sales}").ToString());

    [Theory]
    [InlineData("what is left of {0} and {1}")]
    [InlineData("what is left of {0} {")]
    public void Words_have_a_place_for_each_argument_and_no_other_braces(string words) => Assert.StartsWith(
        $"'{words}' has other places than it has arguments.",
        Assert.Throws<ArgumentException>(nameof(words), () => Sales.Called(FormattableStringFactory.Create(words, Sales))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_phrase_that_has_no_such_places_stands_as_it_is()
    {
        Assert.Equal("sales and {1}", Worded("sales and {1}"));
        Assert.Equal("sales {", Worded("sales {"));
        Assert.Equal("sales above nothing", Worded("{0} above nothing"));

        static string Worded(string words) => $"{Rule<Money>.Of(new Phrase(words, [Sales.Node], Sales.Node))}";
    }

    [Fact]
    public void An_amount_or_a_date_in_the_words_would_go_stale_and_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Sales.Called($"sales above {Usd.Of(5)}"));
        Assert.Throws<ArgumentException>(() => Sales.Called($"sales from {Dated} on"));
    }

    [Fact]
    public void A_phrase_comes_to_what_it_stands_for() =>
        Assert.Equal(20, Number(Excess, Month(1).With(Sales, Usd.Of(120)).With(Costs, Usd.Of(100))));

    [Fact]
    public void An_amendment_reaches_the_words_too()
    {
        Rule<Money> cap = Usd.Of(100);
        var clause = Clause("1", Profit.Means(Sales.NotExceeding(cap).Called($"{Sales} up to {cap}")));
        var amended = Amended([clause], new Amendment("Amendment", Dated.PlusMonths(1), signed: Dated, Edit.Substitute<Money>(Usd.Of(100), Usd.Of(80), "1")));

        Assert.Equal(["sales up to 100.00 USD", "sales up to 80.00 USD"], amended.Versions.Select(version => version.Definitions[0].Rule.ToString()));
    }

    [Theory]
    [InlineData("the part of {0}")]
    [InlineData("the part of {0} above {1} by {2}")]
    [InlineData("the part of {0} above {")]
    public void A_phrase_without_places_for_its_subjects_is_a_fault(string words)
    {
        var phrase = new Phrase(words, [Sales.Node, Costs.Node], (Sales - Costs).Node);

        var thrown = Assert.Throws<AgreementFaultsException>(() => Of(Clause("1", Profit.Means(Rule<Money>.Of(phrase)))));
        Assert.Equal(AgreementFaultKind.Incomplete, Assert.Single(thrown.Faults).Kind);
    }
}
