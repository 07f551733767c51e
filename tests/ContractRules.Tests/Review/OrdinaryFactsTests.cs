using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Review.Asked;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Review;

/// <summary>Which facts the examples of a review are worked out from, told by what a payment without a day comes to.</summary>
public sealed class OrdinaryFactsTests
{
    private static readonly Fact<Money> Extra = Fact.Money("extra", Usd, "1", "Anything beside").NothingUnlessGiven();
    private static readonly Fact<bool> Dispute = Fact.Truth("dispute", "1", "Whether there is a dispute").NothingUnlessGiven();
    private static readonly Fact<bool> Closed = Fact.Truth("closed", "1", "Whether it is closed");
    private static readonly Fact<Money> Agreed = Fact.Money("agreed", Usd, "1", "Agreed instead");

    [Fact]
    public void Money_is_a_hundred_thousand_and_a_quantity_ten_thousand()
    {
        Assert.Equal("100,000.00 USD", Paid(Sales));
        Assert.Equal("10,000 minutes", Paid(Minutes));
    }

    [Fact]
    public void What_lies_in_a_range_is_its_middle() => Assert.Equal("550.00 USD", Paid(Sales.InRange(100, 1_000)));

    [Fact]
    public void What_has_a_least_above_the_usual_is_that_least() => Assert.Equal("200,000.00 USD", Paid(Sales.InRange(200_000)));

    // Whole minutes: of 5.5 it is 5, of 0.875 the 1 above the least.
    [Theory]
    [InlineData("5", "6", "5 minutes")]
    [InlineData("0.25", "1.5", "1 minute")]
    [InlineData("3", "3", "3 minutes")]
    public void It_is_as_fine_as_the_fact_and_within_its_range(string least, string most, string paid) =>
        Assert.Equal(paid, Paid(Fact.Quantity("calls", Minute, "1", "Minutes").InRange(Rational.Parse(least), Rational.Parse(most))));

    [Fact]
    public void First_all_is_given_that_has_to_be_and_nothing_else_happens()
    {
        Assert.Equal("100,000.00 USD", Paid(Sales + Extra));
        Assert.Equal("100,000.00 USD", Paid(Sales.Unless(Closed, then: Sales + Sales)));
        Assert.Equal("5.00 USD", Paid(ContractRules.Vocabulary.Agreed.AsAgreed(Agreed, otherwise: Usd.Of(5))));
    }

    [Fact]
    public void Then_what_may_happen_does_without_what_is_out_of_the_ordinary()
    {
        Assert.Equal("100,000.00 USD", Paid(Extra));
        Assert.Equal("100,000.00 USD", Paid(Extra.Unless(Dispute, then: Usd.Of(7))));
        Assert.Equal("100,000.00 USD", Paid(Extra.Unless(Agreed.WasGiven(), then: Usd.Of(7))));
    }

    [Fact]
    public void Then_one_thing_out_of_the_ordinary_and_last_all_of_it()
    {
        var other = Fact.Truth("other", "1", "Another event");

        Assert.Equal("100,000.00 USD", Paid(Sales.ProvidedThat(Agreed.WasGiven() & !other.WasGiven())));
        Assert.Equal("100,000.00 USD", Paid(Sales.ProvidedThat(other.WasGiven() & other & !Agreed.WasGiven())));
        Assert.Equal("100,000.00 USD", Paid(Sales.ProvidedThat(other.WasGiven() & other & Agreed.WasGiven())));
        Assert.Null(Asked(Sales.ProvidedThat(other.WasGiven() & !other & Agreed.WasGiven())).Example);
    }

    [Fact]
    public void What_the_parties_have_still_to_agree_on_is_never_given() => Assert.Null(Asked(Agreed.ToBeAgreed()).Example);

    private static string? Paid<T>(Rule<T> amount)
        where T : struct => Asked(amount).Example?.Replace(" of 2002-01 is due on no day", "", StringComparison.Ordinal);

    private static ContractRules.Review.Finding Asked<T>(Rule<T> amount)
        where T : struct => Assert.Single(Of(QuestionKind.NoDueDate, SmallAgreement.Of(Clause("1", new Payment(Seller, Buyer, amount.Node, Due: null)))));
}
