using ContractRules.Agreements;
using ContractRules.Plans.Ventures;
using ContractRules.Settlement;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Tests.Plans.Ventures;

/// <summary>Facts of some ventures, which begin when they do: their rows stand one after another, or mixed, those of each in their order.</summary>
internal static class DrawnVentures
{
    public static Gen<IReadOnlyList<VentureRow>> Of(Agreement agreement, bool isByVenture) =>
        from months in DrawnRows.For(agreement)
        from begins in Gen.Choose(0, months.Length - 1).ArrayOf(months[0].Length)
        from order in Gen.Choose(0, 1_000).ArrayOf(months.Length * months[0].Length)
        select RowsOf(months, begins, isByVenture, order);

    /// <summary>The rows, so many a lot.</summary>
    public static IEnumerable<VentureRows> Lots(Agreement agreement, IReadOnlyList<VentureRow> rows, int lot) => rows.Chunk(lot).Select(together => RowsOf(agreement, together));

    private static VentureRows RowsOf(Agreement agreement, IReadOnlyList<VentureRow> rows) => agreement.Facts.Aggregate(
        VentureRows.Of([.. rows.Select(row => row.Venture)], [.. rows.Select(row => row.Facts.Period)]),
        (facts, fact) => facts.With(fact, [.. rows.Select(row => row.Facts.Values.TryGet(fact.Key, out var value) ? value : null)]));

    private static IReadOnlyList<VentureRow> RowsOf(PeriodFacts[][] months, int[] begins, bool isByVenture, int[] order)
    {
        var rows = Enumerable.Range(0, months[0].Length)
            .SelectMany(venture => months.Skip(begins[venture]).Select(month => new VentureRow($"V-{venture}", month[venture])))
            .ToList();
        return isByVenture ? rows : [.. rows.Zip(Mixed(rows, order)).OrderBy(row => row.Second).Select(row => row.First)];
    }

    private static IEnumerable<int> Mixed(List<VentureRow> rows, int[] order) => rows.Zip(order)
        .GroupBy(row => row.First.Venture)
        .SelectMany(venture => venture.Select(row => row.Second).Order());
}
