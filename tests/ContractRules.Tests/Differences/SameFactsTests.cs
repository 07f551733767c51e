using ContractRules.Differences;
using ContractRules.Rules;
using static ContractRules.Tests.Differences.Brokerage;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Differences;

/// <summary>Both texts are settled from the same facts, each from those that it asks for.</summary>
public sealed class SameFactsTests
{
    // The price is 5 until it is withdrawn for good; only the one text knows of it.
    [Fact]
    public void A_fact_withdrawn_of_which_only_one_text_knows_is_left_out_under_the_other()
    {
        var price = Fact.Money("price", Usd, "2", "Price").Standing();
        var (before, after) = (Of(Clause("2", Seller.Pays(Buyer, Sales))), Of(Clause("2", Seller.Pays(Buyer, Sales)), Clause("5", Seller.Pays(Buyer, price))));
        var months = Months(1, 1);
        months = [months[0].With(price, Usd.Of(5)), months[1].Withdrawing(price)];

        Assert.Equal(["2002-01: Buyer +5 USD, Seller -5 USD, other days", "2002-02: some of it open"], before.CompareWith(after, months).Periods.Select(period => $"{period}"));
        Assert.Equal(["2002-01: Buyer -5 USD, Seller +5 USD, other days", "2002-02: some of it open"], after.CompareWith(before, months).Periods.Select(period => $"{period}"));
    }

    [Fact]
    public void A_fact_of_which_neither_text_knows_is_a_fault()
    {
        var difference = Of(Clause("2", Seller.Pays(Buyer, Sales))).CompareWith(Of(Clause("2", Seller.Pays(Buyer, Sales + Sales))), [Months(1)[0].With(Rent, Usd.Of(5))]);

        Assert.Equal("rent", Assert.Single(difference.Faults).Fact);
        Assert.Empty(difference.Periods);
    }
}
