using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Plans.Ventures;
using ContractRules.Settlement;
using ContractRules.Values;
using FsCheck.Fluent;

namespace ContractRules.Tests.Plans.Ventures;

/// <summary>Ventures settled together come to what each comes to alone, however their rows are ordered and cut.</summary>
public sealed class VentureLaws
{
    [Fact]
    public void Each_venture_comes_to_what_it_comes_to_alone_however_rows_are_ordered_and_cut()
    {
        var (kept, apart) = (0, 0);
        var drawn =
            from agreement in PlannableAgreements.ExpectingNothing
            from isByVenture in Gen.Elements(true, false)
            from rows in DrawnVentures.Of(agreement, isByVenture)
            from lot in Gen.Choose(1, 12)
            from keptAfter in Gen.Choose(1, 12)
            select (Agreement: agreement, Rows: rows, Lot: lot, IsByVenture: isByVenture, KeptAfter: keptAfter);
        Law.Reaches(
            drawn,
            found =>
            {
                var plan = Plan.Of(found.Agreement);
                var settled = found.IsByVenture
                    ? Settled(plan.Settle(DrawnVentures.Lots(found.Agreement, found.Rows, found.Lot), VentureOrder.ByVenture), found.Rows, found.Lot).Rows
                    : KeptInBetween(plan, found.Agreement, found.Rows, found.Lot, found.KeptAfter);
                foreach (var venture in found.Rows.Zip(settled).GroupBy(row => row.First.Venture))
                {
                    var alone = found.Agreement.Settle([.. venture.Select(row => row.First.Facts)]);
                    Assert.Empty(alone.Faults);
                    Assert.Empty(alone.Statements.Zip(venture, (statement, row) => SideBySide.Differences(statement, row.Second!.Columns, row.Second.Row)).SelectMany(each => each));
                }

                kept += !found.IsByVenture && found.KeptAfter < found.Rows.Count ? 1 : 0;
                apart += found.IsByVenture && found.Lot < found.Rows.Count ? 1 : 0;
            },
            () => kept > 10 && apart > 20,
            () => $"{kept} were kept in between, {apart} cut inside a venture.",
            byDay: 200,
            atNight: 20_000);
    }

    // What passed on is kept as values, and settling goes on from these.
    private static List<SettledRow?> KeptInBetween(Plan plan, Agreement agreement, IReadOnlyList<VentureRow> rows, int lot, int after)
    {
        var (before, rest) = (rows.Take(after).ToList(), rows.Skip(after).ToList());
        var first = Settled(plan.Settle(DrawnVentures.Lots(agreement, before, lot)), before, lot);
        var kept = first.Standing.Select(state => new VentureState(
            state.Venture,
            plan.StateOf(state.State.Through, state.State.Periods, (IReadOnlyList<Value?>)[.. plan.Carried.Select(column => state.State[column, state.Row])]),
            Row: 0));
        return [.. first.Rows, .. Settled(plan.Settle(DrawnVentures.Lots(agreement, rest, lot), carried: [.. kept]), rest, lot).Rows];
    }

    private static (List<SettledRow?> Rows, EquatableArray<VentureState> Standing) Settled(IEnumerable<SettledRows> lots, IReadOnlyList<VentureRow> rows, int lot)
    {
        var settled = lots.ToList();
        Assert.Empty(settled.SelectMany(found => found.Faults));
        return ([.. rows.Chunk(lot).Zip(settled).SelectMany(found => Enumerable.Range(0, found.First.Length).Select(row => found.Second[row]))], settled[^1].Closed);
    }
}
