using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Plans.PlanAsRead;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans;

/// <summary>What is remembered is told in the order of the names; facts and what is carried where they stand first, whichever term is the same.</summary>
public sealed class PlanTextOfPastTests
{
    private static readonly Fact<Money> Costs = Fact.Money("costs", Usd, "1", "What it cost");
    private static readonly Fact<Money> Bonus = Fact.Money("bonus", Usd, "1", "A bonus").Standing();
    private static readonly Term<Money> Same = Term.Money("same", "The same", Usd);
    private static readonly Term<Money> Before = Term.Money("before", "Before", Usd);

    [Fact]
    public void Sums_and_what_stands_are_carried_by_name() => Reads(
        """
        As signed, in force from 2002-01-01

          name                                  width  denominator  clause  step
          sales to date                            64          100  1       carried from the period before
          costs to date                            64          100  1       carried from the period before
          sales                                    64          100  1       given for sales
          fee                                      64          100  1       sales to date − costs to date + sales
          price was there in the period before    bit               2       carried from the period before
          price of the period before               64          100  2       carried from the period before
          #7                                       64          100  2       price of the period before if price was there in the period before, else 0
          bonus was there in the period before    bit               2       carried from the period before
          bonus of the period before               64          100  2       carried from the period before
          #10                                      64          100  2       bonus of the period before if bonus was there in the period before, else 0
          total                                    64          100  2       #7 + #10
          bonus                                    64          100          given for bonus
          bonus as it stands                       64          100          carried from the period before
          #14                                      64          100          bonus where determined, else bonus as it stands
          price                                    64          100          given for price
          price as it stands                       64          100          carried from the period before
          #17                                      64          100          price where determined, else price as it stands
          costs                                    64          100          given for costs
          #19                                      64          100          costs to date + costs
          #20                                      64          100          sales to date + sales

        figures

          fee     = fee ÷ 100
          same    = sales ÷ 100
          before  = sales to date ÷ 100
          total   = total ÷ 100

        passes on

          bonus as it stands                    ← #14
          bonus of the period before            ← #14
          bonus was there in the period before  ← true
          costs to date                         ← #19
          price as it stands                    ← #17
          price of the period before            ← #17
          price was there in the period before  ← true
          sales to date                         ← #20

        """,
        Of(
            Clause("1", Fee.Means(Sales.ToDateBefore() - Costs.ToDateBefore() + Sales)),
            Clause("2", Same.Means((Rule<Money>)Sales), Before.Means(Sales.ToDateBefore()), Total.Means(StandingPrice.Prior() + Bonus.Prior()))));

    [Fact]
    public void Fractions_of_earlier_periods_are_added_up_over_the_least_divisor() => Reads(
        """
        As signed, in force from 2002-01-01

          name                    width  denominator  clause  step
          sales                      64          100  1       given for sales
          share                      64    1,000,000  1       given for share
          #3                         64               1       10000 × sales
          #4                         64               1       |share|
          #5                        bit               1       #4 > 0
          #6                         64               1       #3, or −#3 where share < 0
          fee                        64            1  1       #6 where #5
          fee, 1 before              64            1  1       carried from the period before
          fee, 1 before, divisor     64            1  1       carried from the period before
          #10                        64               1       common divisor of #4 and fee, 1 before, divisor
          #11                        64               1       fee, 1 before, divisor ÷ #10
          #12                        64               1       #4 ÷ #10
          #13                        64               1       fee, 1 before × #12
          #14                       128               1       fee × #11
          #15                       128               1       #13 + #14
          #16                        64               1       #4 × #11
          total                     128            1  1       #15 + 0 × #16
          #18                        64                       common divisor of #4 and fee
          #19                        64                       fee ÷ #18
          #20                        64                       #4 ÷ #18

        figures

          fee    = fee ÷ #4
          total  = total ÷ #16

        passes on

          fee, 1 before           ← #19
          fee, 1 before, divisor  ← #20

        """,
        Of(Clause("1", Fee.Means(Sales / Share), Total.Means(Fee.OverTrailing(2)))));
}
