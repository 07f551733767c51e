using ContractRules.Documents.Auditing;
using ContractRules.Explanation;
using ContractRules.Seeking;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Benchmarks.Scaling;

/// <summary>What is asked where figures are open or sought: bounds, the values that reach a goal, the audit of an explanation. At four times the size a sum is 2,000 terms deep.</summary>
internal static class OpenWorks
{
    private const int Few = 5;

    public static IEnumerable<Work> All { get; } =
    [
        new("bounds, many clauses", 500, clauses => Bounding(new GrowingAgreement(clauses), months: 1)),
        new("bounds, many periods", 500, months => Bounding(new GrowingAgreement(Few), months)),
        new("seek, many clauses", 500, clauses => Seeking(new GrowingAgreement(clauses), months: 1)),
        new("seek, many periods", 200, months => Seeking(new GrowingAgreement(Few), months)),
        new("audit, many clauses", 500, clauses =>
        {
            var growing = new GrowingAgreement(clauses);
            var statement = growing.Agreement.Settle(growing.Months(1)).Statements[0];
            return () => _ = ExplanationAudit.Of(statement.Explain(growing.Last)!).IsSound ? 0 : throw new InvalidOperationException("the explanation is refused");
        }),
    ];

    // The first fact was not given, which leaves every sum open; were many not given, each sum would name them all.
    private static Action Bounding(GrowingAgreement growing, int months)
    {
        EquatableArray<PeriodFacts> some = [.. growing.Months(months).Select(facts => PeriodFacts.For(facts.Period).With(facts.Values.Where(given => given.Key != "sales-0")))];
        return () =>
        {
            foreach (var statement in growing.Agreement.Settle(some).Statements)
            {
                _ = statement.BoundsOf(growing.Last) ?? throw new InvalidOperationException("the sum can be determined");
            }
        };
    }

    // At most so many values, each settled once, however large the agreement is.
    private static Action Seeking(GrowingAgreement growing, int months)
    {
        var facts = growing.Months(months);
        var last = growing.Agreement.Versions[0].Definitions.First(defined => defined.Term.Key == growing.Last).Term;
        _ = growing.Agreement.TryGetFact("sales-0", out var first);
        return () => _ = growing.Agreement.Seek(facts, Goal.Reaches(last, new NumberValue(10_000_000)), first!, most: 200).Reached.Count > 0
            ? 0
            : throw new InvalidOperationException("the goal is reached");
    }
}
