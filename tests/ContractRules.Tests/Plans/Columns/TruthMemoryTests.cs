using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Rules;
using static ContractRules.Tests.Plans.PlanAsRead;
using static ContractRules.Tests.Plans.RowMemory;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans.Columns;

/// <summary>What holds in every row, or in none, is told of all at once and takes no room; what fails in one row, wherever it stands, is told row by row.</summary>
public sealed class TruthMemoryTests
{
    [Theory]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(100)]
    [InlineData(127)]
    [InlineData(1_000)]
    public void A_row_that_differs_takes_room_for_all(int rows)
    {
        // A plan that has settled such rows settles those alike as it settled these.
        var plan = Plan.Of(Of(Clause("1", Holds.Means(!(Rule<bool>)Open))));
        var (allHold, noneHolds) = (Given(rows, _ => true), Given(rows, _ => false));
        Taken(plan, allHold);
        Taken(plan, noneHolds);
        var alike = Taken(plan, allHold);
        Assert.Equal(alike, Taken(plan, noneHolds));
        foreach (var other in new[] { 0, 1, 62, 63, 64, rows - 1 }.Where(row => row < rows).Distinct())
        {
            Assert.All((bool?[])[true, false, null], one => TakesMore(plan, alike, Given(rows, row => row == other ? one is null ? null : !one : one ?? true)));
        }
    }

    // Figures of these rows are those of the others, but for the one.
    private static void TakesMore(Plan plan, long alike, FactColumns given)
    {
        Taken(plan, given);
        Assert.InRange(Taken(plan, given), alike + (given.Rows / 8), alike + (given.Rows / 4) + 200);
    }

    private static FactColumns Given(int rows, Func<int, bool?> holds) =>
        FactColumns.For(Month(1).Period, rows).With(Open, [.. Enumerable.Range(0, rows).Select(holds)]);
}
