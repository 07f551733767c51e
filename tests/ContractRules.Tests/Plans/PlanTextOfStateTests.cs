using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Plans.PlanAsRead;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans;

/// <summary>A plan tells what passes on from period to period, and which facts it refuses.</summary>
public sealed class PlanTextOfStateTests
{
    private static readonly Term<Money> Per = Term.Money("per", "Sales by the share", Usd);

    [Fact]
    public void A_fraction_that_passes_on_passes_on_with_its_divisor() => Reads(
        """
        As signed, in force from 2002-01-01

          name                                width  denominator  clause  step
          sales                                  64          100  1       given for sales
          share                                  64    1,000,000  1       given for share
          #3                                     64               1       10000 × sales
          #4                                     64               1       |share|
          #5                                    bit               1       #4 > 0
          #6                                     64               1       #3, or −#3 where share < 0
          per                                    64            1  1       #6 where #5
          per to date                            64            1  1       carried from the period before
          per to date, divisor                   64            1  1       carried from the period before
          #10                                    64               1       common divisor of #4 and per to date, divisor
          #11                                    64               1       per to date, divisor ÷ #10
          #12                                    64               1       #4 ÷ #10
          #13                                    64               1       per to date × #12
          #14                                   128               1       per × #11
          total                                 128            1  1       #13 + #14
          #16                                    64               1       #4 × #11
          price                                  64          100  1       given for price
          price as it stands                     64          100  1       carried from the period before
          #19                                    64          100  1       price where determined, else price as it stands
          per was there in the period before    bit               1       carried from the period before
          per of the period before               64            1  1       carried from the period before
          per of the period before, divisor      64            1  1       carried from the period before
          #23                                    64               1       per of the period before, divisor if per was there in the period before, else 1
          #24                                    64          100  1       100 × per of the period before
          fee                                    64          100  1       #24 if per was there in the period before, else #19
          #26                                   128                       common divisor of total and #16
          #27                                   128                       total ÷ #26
          #28                                    64                       #16 ÷ #26
          #29                                    64                       common divisor of #4 and per
          #30                                    64                       per ÷ #29
          #31                                    64                       #4 ÷ #29

        figures

          per    = per ÷ #4
          total  = total ÷ #16
          fee    = fee ÷ 100 ÷ #23

        passes on

          per of the period before            ← #30
          per of the period before, divisor   ← #31
          per to date                         ← #27
          per to date, divisor                ← #28
          per was there in the period before  ← true
          price as it stands                  ← #19

        """,
        Of(Clause("1", Per.Means(Sales / Share), Total.Means(Per.ToDate()), Fee.Means(Per.Prior(initial: StandingPrice)))));

    [Fact]
    public void Days_powers_and_what_is_expected_of_facts_are_told() => Reads(
        """
        As signed, in force from 2002-01-01

          name                width                  denominator  clause  step
          sales                  64                          100  1       given for sales
          share                  64                    1,000,000  1       given for share
          #3                     64                               1       10000 × sales
          #4                     64                               1       |share|
          #5                    bit                               1       #4 > 0
          #6                     64                               1       #3, or −#3 where share < 0
          #7                     64                            1  1       #6 where #5
          holds                 bit                               1       #7 is determined
          day                    64                            1  1       given for day
          #10                    64                            1  1       the last day of the period − 5 business days
          falls                  64                            1  1       first of every 3 months from day not before #10
          #12                    64                            1  1       year of day
          #13                    64                            1  1       month of day
          #14                    64                            1  1       day of day
          part                   64                            1  1       #12 + #13 + #14 + the number of the period
          open                  bit                               1       given for open
          fee                    64                          100  1       sales where open
          #18                   bit                               2       (share ÷ 1000000) to the power of 3 has no more than 262144 binary digits
          #19                    64                               2       share if #18, else 0
          #20                    64                               2       #19 × #19
          #21                    64                               2       #19 × #20
          #22                    64    1,000,000,000,000,000,000  2       #21 where #18
          per                   128  100,000,000,000,000,000,000  2       sales × #22
          price                  64                          100          given for price
          price as it stands     64                          100          carried from the period before
          #26                    64                          100          price where determined, else price as it stands
          #27                   bit                               2       sales ≤ #26
          #28                   bit                                       not #27
          #29                   bit                                       #28 is determined
          #30                   bit                                       #28 and #29

        figures

          holds  = holds
          falls  = falls
          part   = part
          fee    = fee ÷ 100
          per    = per ÷ 100,000,000,000,000,000,000

        refuses facts

          where #30  expected that no more is sold than may be (2)

        passes on

          price as it stands  ← #26

        """,
        Of(
            Clause(
                "1",
                Holds.Means(Rule<bool>.Of(new Determined((Sales / Share).Node))),
                Falls.Means(Rule<LocalDate>.Of(new Recurrence(Day.Node, 3, new BusinessDayShift(new PeriodValue(PeriodAspect.End), -5)))),
                Part.Means(Rule<Ratio>.Of(new Sum([.. Enum.GetValues<DateComponent>().Select(part => new DatePart(Day.Node, part)), new PeriodValue(PeriodAspect.Number)]))),
                Fee.Means(Rule<Money>.Of(new Confined(Open.Node, Sales.Node)))),
            Clause("2", Expectation.That("no more is sold than may be", Sales <= StandingPrice), Per.Means(Sales * Rule<Ratio>.Of(new Raised(Share.Node, Plain(3).Node))))));
}
