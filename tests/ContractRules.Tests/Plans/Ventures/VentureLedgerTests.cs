using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Plans.Ventures;
using ContractRules.Rules;
using ContractRules.Values;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans.Ventures;

/// <summary>However many lots come, what passes on of rows that nobody needs any more is let go of.</summary>
public sealed class VentureLedgerTests
{
    private const int Ventures = 2_000;
    private const int Lots = 50;

    // Below so many rows states are not put together anew; and one of each venture, its last, may be held twice.
    private const int MostHeld = 65_536 + (3 * Ventures);

    private static readonly Fact<Money> Sales = Fact.Money("sales", Usd, "1", "What was sold").InRange(0);
    private static readonly Term<Money> Total = Term.Money("total", "Sales so far", Usd);
    private static readonly Plan Totals = Plan.Of(Of(Clause("1", Total.Means(Sales.ToDate()))));

    // Each month one venture less goes on, so that of each month one row is needed: 50 times 2,000 rows would be 100,000.
    [Fact]
    public void States_of_which_one_row_is_needed_are_put_together()
    {
        var lots = Enumerable.Range(1, Lots).Select(month => Month(month, Ventures - month)).ToList();
        var standing = Totals.Settle(lots).Last().Closed;

        Assert.Equal(Ventures - 1, standing.Count);
        Assert.All(standing, state => Assert.Equal(new NumberValue(state.State.Periods), state.State[Totals.Carried[0], state.Row]));
        Assert.InRange(standing.Select(state => state.State).Distinct().Sum(state => (long)state.Rows), Ventures - 1, MostHeld);
    }

    private static VentureRows Month(int month, int count) => VentureRows
        .Of([.. Enumerable.Range(0, count).Select(number => $"V-{number}")], [.. Enumerable.Repeat(SmallAgreement.Month(month).Period, count)])
        .With(Sales.Declaration, [.. Enumerable.Repeat(100L, count)], [.. Enumerable.Repeat(true, count)]);
}
