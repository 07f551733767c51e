using ContractRules.Agreements;
using ContractRules.Changes.Ventures;
using ContractRules.Plans.Ventures;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans.Ventures;

/// <summary>What is given more finely than a text takes it stops a venture from the row on in which it is.</summary>
public sealed class FinerFactsTests
{
    private static readonly Fact<Money> Sales = Fact.Money("sales", Usd, "2", "What was sold");
    private static readonly Fact<Money> Finest = Sales.WithDecimals(4);

    // Of a 5.25 in January, and then 5.2551; of b 5.2551 in January; of c 5.25 twice.
    [Fact]
    public void The_rows_before_are_settled_all_the_same()
    {
        var (before, after) = (Paying(Finest), Paying(Sales));
        var rows = VentureRows
            .Of(["a", "a", "b", "b", "c", "c"], [.. Enumerable.Range(0, 6).Select(row => Month(1 + (row % 2)).Period)])
            .With(Finest.Declaration, [52_500, 52_551, 52_551, 52_500, 52_500, 52_500], [.. Enumerable.Repeat(true, 6)]);
        var lots = new List<SettledUnderBoth>();
        var check = before.CheckChangeOfVentures(after, [rows], onLot: lots.Add);

        Assert.Equal(["a, 2002-02", "b, 2002-01"], lots.SelectMany(lot => lot.After.Faults).Select(fault => $"{fault.Venture}, {fault.Fault.Period}"));
        Assert.Equal((2, 3), (check.StoppedAfter, check.Periods));
        Assert.Equal([true, false, false, false, true, true], Enumerable.Range(0, 6).Select(row => lots[0].After[row] is not null));
    }

    private static Agreement Paying(Fact<Money> sales) => Of(Clause("2", Seller.Pays(Buyer, sales.Rounded(Rounding.ToTheCent))));
}
