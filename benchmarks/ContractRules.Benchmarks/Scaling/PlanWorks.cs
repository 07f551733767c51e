using ContractRules.Plans;

namespace ContractRules.Benchmarks.Scaling;

/// <summary>What plans do: are made, and settle, of many clauses, over many rows and many periods.</summary>
internal static class PlanWorks
{
    private const int Few = 5;

    public static IEnumerable<Work> All { get; } =
    [
        new("plan, many clauses", 200, clauses =>
        {
            var growing = new GrowingAgreement(clauses);
            return () => _ = Plan.Of(growing.Agreement);
        }),
        new("settle by a plan, many clauses", 200, clauses => Settling(clauses, months: 2, rows: 100)),
        new("settle by a plan, many rows", 20_000, rows => Settling(Few, months: 2, rows)),
        new("settle by a plan, many periods", 300, months => Settling(Few, months, rows: 1)),
    ];

    private static Action Settling(int clauses, int months, int rows)
    {
        var growing = new GrowingAgreement(clauses);
        var plan = Plan.Of(growing.Agreement);
        var columns = growing.Months(months).Select(month => FactColumns.Of(growing.Agreement, [.. Enumerable.Repeat(month, rows)])).ToList();
        return () => _ = plan.Settle(columns) is { Faults.Count: 0 } settled ? settled : throw new InvalidOperationException("the facts are not settled");
    }
}
