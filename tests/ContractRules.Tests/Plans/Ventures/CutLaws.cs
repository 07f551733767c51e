using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Plans.Ventures;
using ContractRules.Rules;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans.Ventures;

/// <summary>However rows are cut into lots, the same rows are settled, the same faults told, and the same states passed on: also where rows are wrong.</summary>
public sealed class CutLaws
{
    private static readonly Fact<Money> Sales = Fact.Money("sales", Usd, "1", "What was sold").InRange(0);
    private static readonly Fact<Money> Returns = Fact.Money("returns", Usd, "1", "What came back").InRange(0);
    private static readonly Term<Money> Net = Term.Money("net", "Sales less returns", Usd);
    private static readonly Term<Money> Total = Term.Money("total", "Sales so far", Usd);

    private static readonly Plan Totals = Plan.Of(Of(Clause(
        "1", Net.Means(Sales - Returns), Total.Means(Net.ToDate()), Expectation.That("no more comes back than was sold", Returns <= Sales))));

    [Fact]
    public void What_begins_and_what_is_settled_told_and_passed_on_does_not_hang_on_how_rows_are_cut()
    {
        var (faulty, apart, several) = (0, 0, 0);
        var drawn =
            from order in Gen.Elements(VentureOrder.Any, VentureOrder.ByVenture)
            from rows in RowOf.ArrayOf(14)
            from count in Gen.Choose(1, 14)
            from lot in Gen.Choose(1, 6)
            select (Order: order, Rows: InTime(rows.Take(count), order), Lot: lot);
        Law.Reaches(
            drawn,
            found =>
            {
                var (whole, cut) = (Outcome.Of(found.Rows, found.Order, lot: found.Rows.Count), Outcome.Of(found.Rows, found.Order, found.Lot));

                Assert.Equal(whole.Settled, cut.Settled);
                Assert.Equal(whole.Faults, cut.Faults);
                Assert.Equal(whole.States, cut.States);
                Assert.Equal(whole.Begun, cut.Begun);
                faulty += whole.Faults.Count > 0 ? 1 : 0;
                apart += whole.Faults.Any(fault => fault.Contains("stand apart", StringComparison.Ordinal)) ? 1 : 0;
                several += whole.Faults.Count > 1 ? 1 : 0;
            },
            () => faulty > 200 && apart > 50 && several > 50,
            () => $"{faulty} had faults, {several} more than one, {apart} ventures that came again.",
            byDay: 1_000,
            atNight: 20_000);
    }

    // Mostly the next month of one of three; else one that repeats, skips or goes back, a figure that cannot be, or a row that could not be read.
    private static Gen<Row> RowOf =>
        from venture in Gen.Elements("a", "b", "c")
        from step in Gen.Frequency((8, Gen.Constant(1)), (1, Gen.Elements(0, 2, -1)))
        from sales in Gen.Frequency((9, Gen.Choose(0, 900)), (1, Gen.Constant(-1)))
        from returns in Gen.Frequency((9, Gen.Constant(0)), (1, Gen.Choose(0, 900)))
        from isRead in Gen.Frequency((12, Gen.Constant(true)), (1, Gen.Constant(false)))
        select new Row(venture, step, isRead, sales, returns);

    // By venture, a venture comes mostly once, and sometimes again.
    private static List<(Row Row, SettlementPeriod? Period)> InTime(IEnumerable<Row> rows, VentureOrder order)
    {
        var months = new Dictionary<string, int>(StringComparer.Ordinal);
        var ordered = order == VentureOrder.Any ? rows : rows.Index().OrderBy(row => row.Index % 5 == 4 ? "c" : row.Item.Venture, StringComparer.Ordinal).Select(row => row.Item);
        return [.. ordered.Select(row =>
        {
            var month = Math.Max(1, months.GetValueOrDefault(row.Venture) + row.Step);
            months[row.Venture] = month;
            return (row, row.IsRead ? SettlementPeriod.Month(2002, Math.Min(month, 12)) : null);
        })];
    }

    private sealed record Row(string Venture, int Step, bool IsRead, long Sales, long Returns);

    private sealed record Outcome(IReadOnlyList<string> Settled, IReadOnlyList<string> Faults, IReadOnlyList<string> States, IReadOnlyList<string> Begun)
    {
        public static Outcome Of(IReadOnlyList<(Row Row, SettlementPeriod? Period)> rows, VentureOrder order, int lot)
        {
            var (settled, faults, states, begun, first) = (new List<string>(), new List<string>(), new List<string>(), new List<string>(), 0);
            foreach (var found in Totals.Settle(rows.Chunk(lot).Select(RowsOf), order))
            {
                settled.AddRange(Enumerable.Range(0, found.Facts.Count).Select(row => found[row] is { } one ? $"{one.Columns.Period}: {one[1]}" : "left out"));
                faults.AddRange(found.Faults.Select(fault => $"{first + fault.Row}: {fault}"));
                states.AddRange(found.Closed.Select(state => $"{state}, {state.State.Periods}: {state.State[Totals.Carried[0], state.Row]}"));
                begun.AddRange(found.Begun.Select(venture => $"{venture}"));
                first += found.Facts.Count;
            }

            return new(settled, [.. faults.Order(StringComparer.Ordinal)], [.. states.Order(StringComparer.Ordinal)], [.. begun.Order(StringComparer.Ordinal)]);
        }

        private static VentureRows RowsOf(IReadOnlyList<(Row Row, SettlementPeriod? Period)> rows) => VentureRows
            .Of([.. rows.Select(row => row.Row.Venture)], [.. rows.Select(row => row.Period)])
            .With(Sales.Declaration, [.. rows.Select(row => row.Row.Sales)], [.. rows.Select(_ => true)])
            .With(Returns.Declaration, [.. rows.Select(row => row.Row.Returns)], [.. rows.Select(_ => true)]);
    }
}
