using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Settlement;
using FsCheck.Fluent;

namespace ContractRules.Tests.Plans;

/// <summary>By its plan an agreement refuses the rows that it refuses by the reference, and no others.</summary>
public sealed class ExpectationLaws
{
    private static readonly PlanChoice FactsAlone = PlanChoice.Of().WithExpectations();

    [Fact]
    public void A_plan_refuses_the_rows_that_the_reference_refuses()
    {
        var (refused, accepted, ended) = (0, 0, 0);
        var drawn =
            from agreement in PlannableAgreements.Expecting
            from months in SideBySide.RowsFor(agreement)
            select (Agreement: agreement, Months: months);
        Law.Holds(drawn, found =>
        {
            foreach (var settled in Refusals(found.Agreement, found.Months))
            {
                (refused, accepted) = (refused + (settled.ByReference ? 1 : 0), accepted + (settled.ByReference ? 0 : 1));
                Assert.True(settled.ByPlan == settled.ByReference, $"{settled}\n{string.Join('\n', found.Agreement.Versions.SelectMany(version => version.Clauses))}");
            }

            ended += Enumerable.Range(0, found.Months[0].Length).Count(row => found.Agreement.Settle([.. found.Months.Select(rows => rows[row])]).Carried.End is not null);
        }, draws: 100);

        Assert.True(refused > 10 && accepted > 50 && ended > 5, $"{refused} rows refused, {accepted} accepted, {ended} of an agreement that ended.");
    }

    private static IEnumerable<(int Row, bool ByPlan, bool ByReference)> Refusals(Agreement agreement, PeriodFacts[][] months)
    {
        var settled = Plan.Of(agreement, FactsAlone).Settle([.. months.Select(rows => FactColumns.Of(agreement, rows))])!;
        Assert.Empty(settled.Faults);
        return Enumerable.Range(0, months[0].Length).Select(row => (
            row,
            settled.Periods.Any(period => period.IsRefused(row)),
            agreement.Settle([.. months.Select(rows => rows[row])]).Faults.Count > 0));
    }
}
