using ContractRules.Agreements;
using ContractRules.Changes.Ventures;
using ContractRules.Plans.Ventures;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Differences.Brokerage;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Changes.Ventures;

/// <summary>What a change does to ventures, by small examples.</summary>
public sealed class VentureChangeTests
{
    // Under the text after the change sales have 2 decimals: 5.25 fits, and is halved to 2.63; 5.2551 does not.
    [Fact]
    public void A_fact_of_other_decimals_is_the_same_fact_where_its_value_fits()
    {
        var finest = Sales.WithDecimals(4);
        var (before, after) = (Paying(finest), Paying(Percent(50) * Sales));
        var rows = VentureRows.Of(["a", "b"], [SettlementPeriod.Month(2002, 1), SettlementPeriod.Month(2002, 1)]).With(finest.Declaration, [52_500, 52_551], [true, true]);
        var settled = new List<SettledUnderBoth>();
        var check = before.CheckChangeOfVentures(after, [rows], onLot: settled.Add);

        Assert.Empty(settled.SelectMany(lot => lot.Before.Faults));
        Assert.Equal(["b, 2002-01, sales: found 5.2551; expected a number of USD, at least 0, with at most 2 decimals"], settled.SelectMany(lot => lot.After.Faults).Select(fault => $"{fault}"));
        Assert.Equal((1, 1, 1, 0), (check.Periods, check.Differing, check.StoppedAfter, check.StoppedBefore));

        static Agreement Paying(Rule<Money> amount) => Of(Clause("2", Seller.Pays(Buyer, amount.Rounded(Rounding.ToTheCent))));
    }
}
