using System.Globalization;
using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleLots;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Review.Asked;
using static ContractRules.Tests.SmallAgreement;
using Asking = ContractRules.Tests.Review.Asked;

namespace ContractRules.Tests.Review;

/// <summary>How much a rule may build on so that an example of it is worked out.</summary>
public sealed class FoundationTests
{
    [Theory]
    [InlineData(256, true)]
    [InlineData(257, false)]
    public void Up_to_256_terms(int count, bool isShown)
    {
        var chain = Enumerable.Range(1, count).Select(number => Term.Money(string.Create(CultureInfo.InvariantCulture, $"term-{number}"), "Term", Usd)).ToList();
        Provision[] provisions = [.. chain.Select((term, index) => term.Means(index == 0 ? Asking.Sales : chain[index - 1] + Usd.Of(1)))];

        Assert.Equal(isShown, Example([.. provisions, Seller.Pays(Buyer, chain[^1])]) is not null);
    }

    // A sum of so many, itself one more.
    [Theory]
    [InlineData(7_999, true)]
    [InlineData(8_000, false)]
    public void Up_to_8000_rules_beneath_its_own(int count, bool isShown)
    {
        var sum = Rule<Money>.Of(new Sum([.. Enumerable.Range(1, count).Select(number => ((Rule<Money>)Usd.Of(number)).Node)]));

        Assert.Equal(isShown, Example(Asking.Fee.Means(sum), Seller.Pays(Buyer, Asking.Fee)) is not null);
        Assert.NotNull(Example(Seller.Pays(Buyer, sum)));
    }

    [Fact]
    public void Nothing_is_shown_of_what_builds_on_lots()
    {
        EquatableArray<Provision> provisions =
        [
            Debts.MovedBy(Debts.Adding(Asking.Costs).With(Due, ThePeriod.End), Debts.Applying(Paid)),
            Asking.Fee.Means(Debts.Totals.Open.ProvidedThat(Asking.Sales > Usd.Of(100))),
            Seller.Pays(Buyer, Asking.Fee),
        ];

        Assert.Null(Example(provisions));
        Assert.Empty(Of(QuestionKind.Jump, SmallAgreement.Of(Clause("1", provisions))));
    }

    [Fact]
    public void What_is_expected_of_terms_is_heeded_too()
    {
        var total = Term.Money("total", "Total", Usd);
        var cliff = Asking.Fee.Means(Asking.Sales.ProvidedThat(Asking.Sales >= Usd.Of(1_000)));

        Assert.Single(Of(QuestionKind.Jump, cliff, total.Means(Asking.Sales + Usd.Of(1))));
        Assert.Empty(Of(QuestionKind.Jump, cliff, total.Means(Asking.Sales + Usd.Of(1)), Expectation.That("both stay below the bonus", Asking.Sales + total < Usd.Of(500))));
    }

    [Fact]
    public void A_term_may_be_called_tried() =>
        Assert.Equal("100,000.00 USD of 2002-01 is due on no day", Example(Term.Money("tried", "Tried", Usd).Means(Asking.Sales), Seller.Pays(Buyer, Term.Money("tried", "Tried", Usd))));

    private static string? Example(params EquatableArray<Provision> provisions) => Assert.Single(Of(QuestionKind.NoDueDate, SmallAgreement.Of(Clause("1", provisions)))).Example;
}
