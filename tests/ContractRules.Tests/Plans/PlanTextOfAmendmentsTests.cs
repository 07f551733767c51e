using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans;

/// <summary>A plan of an agreement that is amended tells the steps of each text, which all pass on the same.</summary>
public sealed class PlanTextOfAmendmentsTests
{
    private static readonly Fact<Money> Sales = Fact.Money("sales", Usd, "1", "What was sold").InRange(0, 1_000);
    private static readonly Fact<Money> Costs = Fact.Money("costs", Usd, "1", "What it cost");
    private static readonly Fact<bool> Open = Fact.Truth("open", "1", "Whether it is open");
    private static readonly Fact<LocalDate> Day = Fact.Date("day", "1", "The day");
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Usd);

    private static readonly Agreement Lease = Amended(
        [
            Clause("1", Fee.Means(Sales.OverTrailing(3)), Seller.Pays(Buyer, Fee, due: ThePeriod.Start.PlusDays(10))),
            Clause("2", PeriodOfTheEnd.CountsWhole, Expiry.On(Day, providedThat: Open)),
        ],
        new Amendment(
            "Letter",
            new LocalDate(2002, 3, 1),
            new LocalDate(2002, 3, 1),
            Edit.Replace(Clause("1", Fee.Means(Sales.OverTrailing(2, lag: 2) + Rule<Money>.Of(new Ambiguity(SampleRules.Basis, [Sales.Node, Costs.Node])))))));

    [Fact]
    public void Each_text_has_steps_of_its_own_and_all_pass_on_the_same() => Assert.Equal(
        """
        As signed, in force from 2002-01-01

          name                        width  denominator  clause  step
          sales, 1 before                64          100  1       carried from the period before
          sales, 2 before                64          100  1       carried from the period before
          sales                          64          100  1       given for sales
          fee                            64          100  1       sales, 1 before + sales, 2 before + sales
          the agreement ended on         64            1          carried from the period before
          #6                            bit                       the agreement ended on is determined
          the agreement is to end on     64            1          carried from the period before
          day                            64            1  2       given for day
          #9                            bit                       day ≤ the last day of the period
          #10                           bit                       #9 is determined
          #11                           bit                       #9 and #10
          open                          bit               2       given for open
          #13                           bit                       open is determined
          #14                           bit                       open and #13
          #15                           bit                       #11 and #14
          #16                            64                       day where #15
          #17                            64                       least of the agreement is to end on, #16
          #18                            64                       the agreement is to end on where determined, else #16
          #19                            64                       #17 where determined, else #18
          #20                            64                       the agreement ended on where determined, else #19
          #21                           bit                       #20 ≤ the last day of the period
          #22                           bit                       #21 is determined
          #23                           bit                       #21 and #22
          #24                           bit                       #20 < the first day of the period
          #25                           bit                       #24 is determined
          #26                           bit                       #24 and #25
          #27                           bit                       #6 or #26
          #28                            64                       #20 where #23
          payment 1                      64          100  1       0 if #27, else fee

        figures

          fee        = fee ÷ 100
          payment 1  = payment 1 ÷ 100

        passes on

          sales, 1 before             ← sales
          sales, 2 before             ← sales, 1 before
          sales, 3 before             ← sales, 2 before
          the agreement ended on      ← #28
          the agreement is to end on  ← the agreement is to end on

        Letter, in force from 2002-03-01

          name                        width  denominator  clause  step
          sales, 2 before                64          100  1       carried from the period before
          sales, 3 before                64          100  1       carried from the period before
          #3                             64          100  1       sales, 2 before + sales, 3 before
          sales                          64          100  1       given for sales
          costs                          64          100  1       given for costs
          basis                          64               1       the option taken of basis
          #7                            bit               1       basis = 0
          #8                             64          100  1       sales if #7, else costs
          fee                            64          100  1       #3 + #8
          the agreement ended on         64            1          carried from the period before
          the agreement is to end on     64            1          carried from the period before
          day                            64            1  2       given for day
          #13                           bit                       day ≤ the last day of the period
          #14                           bit                       #13 is determined
          #15                           bit                       #13 and #14
          open                          bit               2       given for open
          #17                           bit                       open is determined
          #18                           bit                       open and #17
          #19                           bit                       #15 and #18
          #20                            64                       day where #19
          #21                            64                       least of the agreement is to end on, #20
          #22                            64                       the agreement is to end on where determined, else #20
          #23                            64                       #21 where determined, else #22
          #24                            64                       the agreement ended on where determined, else #23
          #25                           bit                       #24 ≤ the last day of the period
          #26                           bit                       #25 is determined
          #27                           bit                       #25 and #26
          #28                            64                       #24 where #27
          sales, 1 before                64          100          carried from the period before

        figures

          fee  = fee ÷ 100

        passes on

          sales, 1 before             ← sales
          sales, 2 before             ← sales, 1 before
          sales, 3 before             ← sales, 2 before
          the agreement ended on      ← #28
          the agreement is to end on  ← the agreement is to end on

        """,
        Plan.Of(Lease, PlanChoice.Everything.ReadByRow).ToString());

    [Fact]
    public void The_text_in_force_on_a_day_is_told_alone()
    {
        var plan = Plan.Of(Lease);

        Assert.StartsWith("As signed, in force from 2002-01-01\n", plan.ToText(new LocalDate(2002, 2, 28)), StringComparison.Ordinal);
        Assert.StartsWith("Letter, in force from 2002-03-01\n", plan.ToText(new LocalDate(2002, 3, 1)), StringComparison.Ordinal);
        Assert.DoesNotContain("Letter", plan.ToText(new LocalDate(2002, 2, 28)), StringComparison.Ordinal);
        Assert.Null(plan.ToText(new LocalDate(2001, 12, 31)));
    }
}
