using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Plans.PlanAsRead;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans;

/// <summary>Fractions are added up in the order of their divisors, powers of them reduced where they would be long, and what is round stays as it is.</summary>
public sealed class PlanTextOfFractionsTests
{
    private static readonly Fact<Money> Costs = Fact.Money("costs", Usd, "1", "What it cost");

    // Over the share, over the costs, and over nothing: what is divided by nothing stands first.
    [Fact]
    public void Fractions_over_several_divisors_are_added_up_in_the_order_of_these() => Reads(
        """
        As signed, in force from 2002-01-01

          name   width  denominator  clause  step
          sales     64          100  1       given for sales
          share     64    1,000,000  1       given for share
          #3        64               1       10000 × sales
          #4        64               1       |share|
          #5       bit               1       #4 > 0
          #6        64               1       #3, or −#3 where share < 0
          #7        64            1  1       #6 where #5
          costs     64          100  1       given for costs
          #9        64               1       |costs|
          #10      bit               1       #9 > 0
          #11       64               1       sales, or −sales where costs < 0
          #12       64            1  1       #11 where #10
          #13       64               1       sales × #4
          #14       64               1       100 × #7 + #13
          #15      128               1       #9 × #14
          #16       64               1       #4 × #12
          fee      128          100  1       #15 + 100 × #16
          #18       64               1       #4 × #9

        figures

          fee  = fee ÷ 100 ÷ #18

        passes on


        """,
        Of(Clause("1", Fee.Means((Sales / Share) + (Sales / (Costs / Usd.Of(1))) + Sales))));

    // A share has 20 binary digits below the line: seven times over they are as many as are multiplied as they stand.
    [Fact]
    public void A_power_of_many_digits_is_reduced_row_by_row()
    {
        Assert.DoesNotContain("common divisor", Power(7), StringComparison.Ordinal);
        Assert.Contains("common divisor of share and 1000000", Power(8), StringComparison.Ordinal);
        Assert.DoesNotContain("common divisor", Power(1), StringComparison.Ordinal);

        static string Power(int exponent) => Plan.Of(Of(Clause("1", Part.Means(Rule<Ratio>.Of(new Raised(Share.Node, Plain(exponent).Node)))))).ToString();
    }

    [Fact]
    public void What_is_counted_less_finely_than_it_is_rounded_stays_as_it_is() => Reads(
        """
        As signed, in force from 2002-01-01

          name       width  denominator  clause  step
          costs         64           10  1       given for costs
          sales         64          100  1       given for sales
          #3            64            1  1       sales ÷ 100, rounded up
          payment 1     64          100  1       100 × #3

        figures

          fee        = costs ÷ 10
          payment 1  = payment 1 ÷ 100

        passes on


        """,
        Of(Clause("1", Fee.Means(Costs.WithDecimals(1).Rounded(Rounding.ToTheCent)), Seller.Pays(Buyer, Sales.Rounded(new Rounding(0, RoundingMode.Up)), due: ThePeriod.End.PlusDays(10)))));
}
