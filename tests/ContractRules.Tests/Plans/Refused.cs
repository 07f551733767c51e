using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Settlement;

namespace ContractRules.Tests.Plans;

/// <summary>Rows that a plan refuses, beside those that the reference refuses.</summary>
internal static class Refused
{
    /// <summary>Every difference between what the plan and the reference refuse, of all periods at once, and of the later ones by what was carried into them.</summary>
    public static IEnumerable<string> Differences(Agreement agreement, Plan plan, PeriodFacts[][] months, int times, long[] garbage)
    {
        var (first, second) = (months[..((months.Length + 1) / 2)], months[((months.Length + 1) / 2)..]);
        return Differences(Expected(agreement, months, times), plan.Settle(GivenColumns.Of(agreement, months, times, garbage))!)
            .Concat(second.Length == 0 ? [] : OfTheLater(agreement, plan, first, second, times, garbage));
    }

    private static IEnumerable<string> OfTheLater(Agreement agreement, Plan plan, PeriodFacts[][] first, PeriodFacts[][] second, int times, long[] garbage)
    {
        var goesOn = Enumerable.Range(0, first[0].Length).Select(row => agreement.Settle([.. first.Select(month => month[row])]).Faults.Count == 0).ToArray();
        if (!goesOn.Contains(true))
        {
            return [];
        }

        var (earlier, later) = (OfRows(first), OfRows(second));
        var settled = plan.Settle(GivenColumns.Of(agreement, earlier, times, garbage))!;
        return Differences(Expected(agreement, [.. earlier, .. later], times), plan.Settle(GivenColumns.Of(agreement, later, times, garbage), settled.State)!);

        PeriodFacts[][] OfRows(PeriodFacts[][] months) => [.. months.Select(month => month.Where((_, row) => goesOn[row]).ToArray())];
    }

    private static IEnumerable<string> Differences(IReadOnlyList<string> expected, ColumnTimeline settled)
    {
        var found = settled.Faults.Select(fault => fault.ToString()).ToList();
        return expected.Order(StringComparer.Ordinal).SequenceEqual(found.Order(StringComparer.Ordinal)) ? []
            : [$"refused are {string.Join('\n', expected)}\nby the plan {string.Join('\n', found)}"];
    }

    private static IReadOnlyList<string> Expected(Agreement agreement, PeriodFacts[][] months, int times)
    {
        var rows = months[0].Length;
        return
        [
            .. from row in Enumerable.Range(0, rows)
               from fault in agreement.Settle([.. months.Select(month => month[row])]).Faults
               from time in Enumerable.Range(0, times)
               select $"row {(time * rows) + row}: {fault}",
        ];
    }
}
