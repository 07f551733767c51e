using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Plans.PlanAsRead;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans;

/// <summary>A plan reads as its steps, one a line, with their widths, denominators and clauses, and then as the figures made of them.</summary>
public sealed class PlanTextTests
{
    private static readonly Fact<Money> Costs = Fact.Money("costs", Usd, "1", "What it cost");

    [Fact]
    public void A_sum_is_told_by_what_it_adds_and_a_rounding_by_what_it_divides() => Reads(
        """
        As signed, in force from 2002-01-01

          name         width  denominator  clause  step
          sales           64          100  1       given for sales
          fee             64          100  1       sales ÷ 8, rounded half away from zero
          fee to date     64          100  1       carried from the period before
          #4              64          100  1       fee + fee to date
          costs           64          100  1       given for costs
          total           64          100  1       #4 − costs + 300

        figures

          fee        = fee ÷ 100
          total      = total ÷ 100
          payment 1  = fee ÷ 100

        passes on

          fee to date  ← #4

        """,
        Of(Clause("1", Fee.Means((new Ratio(new Rational(1, 8)) * Sales).Rounded(Rounding.ToTheCent)), Total.Means(Fee.ToDate() - Costs + Usd.Of(3)), Seller.Pays(Buyer, Fee))));

    [Fact]
    public void What_is_divided_by_something_that_varies_is_told_with_its_divisor() => Reads(
        """
        As signed, in force from 2002-01-01

          name                width  denominator  clause  step
          sales                  64          100  1       given for sales
          share                  64    1,000,000  1       given for share
          #3                     64               1       10000 × sales
          #4                     64               1       |share|
          #5                    bit               1       #4 > 0
          #6                     64               1       #3, or −#3 where share < 0
          #7                     64            1  1       #6 where #5
          costs                  64          100  1       given for costs
          #9                     64               1       −3 × costs − 7
          #10                    64               1       #4 × #9
          fee                    64          100  1       100 × #7 + #10
          price                  64          100  1       given for price
          price as it stands     64          100  1       carried from the period before
          #14                    64          100  1       price where determined, else price as it stands
          #15                    64               1       10000 × #14
          #16                    64               1       #15, or −#15 where share < 0
          #17                    64            1  1       #16 where #5
          #18                    64               1       10 × #4
          #19                    64               1       #17 ÷ #18, rounded half to even
          total                  64            1  1       10 × #19
          #21                    64               1       |costs|
          #22                   bit               1       #21 > 0
          #23                    64               1       sales, or −sales where costs < 0
          part                   64            1  1       #23 where #22

        figures

          fee    = fee ÷ 100 ÷ #4
          total  = total
          part   = part ÷ #21

        passes on

          price as it stands  ← #14

        """,
        Of(Clause(
            "1",
            Fee.Means((Sales / Share) + (Costs * Plain(-3)) - Usd.Of(0.07m)),
            Total.Means((StandingPrice / Share).Rounded(new Rounding(-1, RoundingMode.HalfEven))),
            Part.Means(Sales / Costs))));

    [Fact]
    public void Conditions_choices_and_limits_are_told_as_they_read() => Reads(
        """
        As signed, in force from 2002-01-01

          name                width  denominator  clause  step
          open                  bit               1       given for open
          sales                  64          100  1       given for sales
          costs                  64          100  1       given for costs
          #4                    bit               1       sales > costs
          #5                    bit               1       open or #4
          day                    64            1  1       given for day
          #7                    bit               1       day ≤ the last day of the period
          #8                    bit               1       not #7
          holds                 bit               1       #5 and #8
          #10                    64            1  1       day + 1 month
          falls                  64            1  1       #10 − 2 days
          fee                    64          100  1       sales if holds, else costs
          price                  64          100  2       given for price
          price as it stands     64          100  2       carried from the period before
          #15                    64          100  2       price where determined, else price as it stands
          part                   64            1  2       place of costs among sales, costs, #15
          #17                    64          100  2       greatest of costs, 500
          total                  64          100  2       least of sales, #17

        figures

          holds  = holds
          falls  = falls
          fee    = fee ÷ 100
          part   = part
          total  = total ÷ 100

        passes on

          price as it stands  ← #15

        """,
        Of(
            Clause(
                "1",
                Holds.Means((Open | Sales > Costs) & !(Day <= ThePeriod.End)),
                Falls.Means(Day.PlusMonths(1).PlusDays(-2)),
                Fee.Means(Sales.ProvidedThat(Holds, otherwise: Costs))),
            Clause(
                "2",
                Part.Means(Rule<Ratio>.Of(new Rank([Sales.Node, Costs.Node, StandingPrice.Node], 1))),
                Total.Means(Limits.LesserOf(Sales, Limits.GreaterOf(Costs, Usd.Of(5)))))));

    [Fact]
    public void What_changes_nothing_has_no_step() => Reads(
        """
        As signed, in force from 2002-01-01

          name   width  denominator  clause  step
          sales     64          100  1       given for sales
          open     bit               1       given for open

        figures

          fee    = sales ÷ 100
          total  = sales ÷ 100
          holds  = open

        passes on


        """,
        Of(Clause("1", Fee.Means(Sales.Rounded(Rounding.ToTheCent)), Total.Means(Sales + Usd.Of(0)), Holds.Means(!!Open & true))));
}
