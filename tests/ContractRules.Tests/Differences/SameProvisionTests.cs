using ContractRules.Agreements;
using ContractRules.Differences;
using ContractRules.Rules;
using static ContractRules.Tests.Differences.Brokerage;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Differences;

public sealed class SameProvisionTests
{
    // Written once for both texts, or once for each.
    [Fact]
    public void A_payment_by_the_same_rule_is_the_same_whether_it_is_written_once_or_twice()
    {
        var once = Buyer.Pays(Seller, Rent);

        Assert.Equal(["4: 2 % for 1 %"], WithoutEffect(once, once));
        Assert.Equal(["4: 2 % for 1 %"], WithoutEffect(once, Buyer.Pays(Seller, Rent)));
        Assert.Empty(WithoutEffect(once, Buyer.Pays(Seller, Rent + Rent)));
        Assert.Empty(WithoutEffect(once, Seller.Pays(Buyer, Rent)));
    }

    private static IEnumerable<string> WithoutEffect(Provision before, Provision after) => Of(Clause("2", Net.Means(Sales)), Clause("4", before, Idle.Means(Percent(1))))
        .CompareWith(Of(Clause("2", Net.Means(Sales)), Clause("4", after, Idle.Means(Percent(2)))), [Month(1)]).WithoutEffect.Select(altered => $"{altered}");
}
