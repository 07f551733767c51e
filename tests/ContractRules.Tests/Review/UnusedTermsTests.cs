using ContractRules.Agreements;
using ContractRules.Rules;
using static ContractRules.Tests.Review.Asked;

namespace ContractRules.Tests.Review;

/// <summary>Terms on which nothing hangs.</summary>
public sealed class UnusedTermsTests
{
    [Fact]
    public void A_term_that_leads_to_no_payment_is_asked_about_with_the_facts_that_it_alone_asks_for()
    {
        var found = Assert.Single(Of(QuestionKind.UnusedTerm, Fee.Means(Sales), CutOff.Means(Costs - Sales)));

        Assert.Equal(("1", "Cut off", "cut-off"), ($"{found.Clause}", found.Subject, found.About?.Key));
        Assert.Contains("It alone asks for Costs.", found.Question, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_that_others_ask_for_too_are_not_told() => Assert.Equal(
        "No payment, duty or power hangs on Cut off. What is it defined for?", Assert.Single(Of(QuestionKind.UnusedTerm, Fee.Means(Sales), CutOff.Means(Sales + Sales))).Question);

    [Fact]
    public void Of_several_each_tells_what_it_alone_asks_for()
    {
        var net = Term.Money("net", "Net", Generators.Samples.Usd);

        Assert.Equal(
            ["No payment, duty or power hangs on Cut off. What is it defined for? It alone asks for Costs.", "No payment, duty or power hangs on Net. What is it defined for? It alone asks for Minutes."],
            Of(QuestionKind.UnusedTerm, Fee.Means(Sales), CutOff.Means(Costs), net.Means(Minutes * Generators.Samples.Usd.Of(2, Generators.Samples.Minute))).Select(found => found.Question).Order(StringComparer.Ordinal));
    }

    // The circle of two is named by the third, which is the last.
    [Fact]
    public void A_circle_that_another_builds_on_is_not_asked_about()
    {
        var (net, gross) = (Term.Money("net", "Net", Generators.Samples.Usd), Term.Money("gross", "Gross", Generators.Samples.Usd));

        Assert.Equal(
            "Gross", Assert.Single(Of(QuestionKind.UnusedTerm, Fee.Means(Sales), CutOff.Means(net.Prior() + Costs), net.Means(CutOff.Prior() + Costs), gross.Means(net + Costs))).Subject);
    }

    [Fact]
    public void Of_terms_that_build_on_one_another_only_the_last_is_asked_about()
    {
        var net = Term.Money("net", "Net", Generators.Samples.Usd);
        Assert.Equal("Net", Assert.Single(Of(QuestionKind.UnusedTerm, Fee.Means(Sales), CutOff.Means(Costs), net.Means(CutOff - Sales))).Subject);
    }

    [Fact]
    public void Of_a_circle_over_the_past_one_is_asked_about()
    {
        var net = Term.Money("net", "Net", Generators.Samples.Usd);
        Assert.Single(Of(QuestionKind.UnusedTerm, Fee.Means(Sales), CutOff.Means(net.Prior() + Costs), net.Means(CutOff.Prior() + Costs)));
    }

    [Fact]
    public void A_term_that_a_payment_remembers_is_used() =>
        Assert.Empty(Of(QuestionKind.UnusedTerm, Fee.Means(CutOff.Prior()), CutOff.Means(Costs)));
}
