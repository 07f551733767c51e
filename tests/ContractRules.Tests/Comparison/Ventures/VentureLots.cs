using ContractRules.Agreements;
using ContractRules.Plans.Ventures;
using ContractRules.Settlement;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Tests.Comparison.Ventures;

/// <summary>The facts of some ventures as they come in lots.</summary>
/// <param name="Ventures">The periods of each venture.</param>
/// <param name="Rows">All rows in the order in which they come, each with the place of its venture.</param>
/// <param name="Order">In which order ventures come.</param>
/// <param name="RowsALot">How many rows come together.</param>
internal sealed record VentureLots(
    EquatableArray<EquatableArray<PeriodFacts>> Ventures, EquatableArray<(int Venture, PeriodFacts Facts)> Rows, VentureOrder Order, int RowsALot)
{
    /// <summary>Rows of these ventures, one venture after another or mixed, those of each in their order; cut anywhere.</summary>
    public static Gen<VentureLots> Of(IReadOnlyList<IReadOnlyList<PeriodFacts>> ventures) =>
        from order in Gen.Elements(VentureOrder.Any, VentureOrder.ByVenture)
        from mixed in Gen.Choose(0, 1_000).ArrayOf(ventures.Sum(venture => venture.Count))
        from rowsALot in Gen.Choose(1, 12)
        let rows = ventures.SelectMany((venture, place) => venture.Select(facts => (place, facts))).ToList()
        select new VentureLots([.. ventures.Select(venture => venture.ToEquatableArray())], [.. order == VentureOrder.ByVenture ? rows : Mixed(rows, mixed)], order, rowsALot);

    /// <summary>The lots, made anew each time that they are gone through.</summary>
    public IEnumerable<VentureRows> For(Agreement agreement) => Rows.Chunk(RowsALot).Select(lot => agreement.Facts.Aggregate(
        VentureRows.Of([.. lot.Select(row => NameOf(row.Venture))], [.. lot.Select(row => row.Facts.Period)]),
        (rows, fact) => rows.With(fact, [.. lot.Select(row => row.Facts.Values.TryGet(fact.Key, out var value) ? value : null)])));

    /// <summary>What a venture is called.</summary>
    public static string NameOf(int venture) => $"V-{(Rational)venture}";

    private static IEnumerable<(int Venture, PeriodFacts Facts)> Mixed(List<(int Venture, PeriodFacts Facts)> rows, int[] order) => rows
        .Zip(rows.Zip(order).GroupBy(row => row.First.Venture).SelectMany(venture => venture.Select(row => row.Second).Order()))
        .OrderBy(row => row.Second)
        .Select(row => row.First);
}
