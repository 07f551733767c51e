using ContractRules.Explanation;
using ContractRules.Issuing;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Benchmarks.Scaling;

/// <summary>What the language does: builds, settles, explains, and carries a state through JSON.</summary>
internal static class LanguageWorks
{
    private const int Few = 5;

    public static IEnumerable<Work> All { get; } =
    [
        new("build, many clauses", 300, clauses => () => _ = new GrowingAgreement(clauses).Agreement),
        new("settle, many clauses", 300, clauses =>
        {
            var growing = new GrowingAgreement(clauses);
            var months = growing.Months(Few);
            return () => Settled(growing, months);
        }),
        new("settle, many periods", 600, months =>
        {
            var growing = new GrowingAgreement(Few);
            var facts = growing.Months(months);
            return () => Settled(growing, facts);
        }),
        new("issue, many periods, each correcting the one before", 200, months =>
        {
            var growing = new GrowingAgreement(Few);
            var knowledge = KnownMonthByMonth(growing.Months(months));
            return () => _ = growing.Agreement.Issue(knowledge) is { Faults.Count: 0 } issued ? issued : throw new InvalidOperationException("the facts are not issued");
        }),
        new("explain, many clauses", 300, clauses =>
        {
            var growing = new GrowingAgreement(clauses);
            var statement = Settled(growing, growing.Months(1)).Statements[0];
            return () => _ = statement.Explain([growing.Last]).ToText();
        }),
        new("read a state, many clauses", 1_000, clauses =>
        {
            var growing = new GrowingAgreement(clauses);
            var json = Settled(growing, growing.Months(1)).Carried.ToJson();
            return () => _ = CarriedStateJson.TryParse(json, out _, out var faults) ? 0 : throw new InvalidOperationException($"{faults}");
        }),
        new("write a state, many clauses", 1_000, clauses =>
        {
            var growing = new GrowingAgreement(clauses);
            var state = Settled(growing, growing.Months(1)).Carried;
            return () => _ = state.ToJson();
        }),
    ];

    private static Knowledge KnownMonthByMonth(EquatableArray<PeriodFacts> months) => Knowledge.Of(
    [
        .. months.Select(facts => facts.KnownOn(facts.Period.End.PlusDays(5))),
        .. months.Zip(months.Skip(1), (facts, next) => PeriodFacts.For(facts.Period).With(next.Values.Take(1)).KnownOn(next.Period.End.PlusDays(5))),
    ]);

    private static Timeline Settled(GrowingAgreement growing, EquatableArray<PeriodFacts> months) => growing.Agreement.Settle(months) is { Faults.Count: 0 } settled
        ? settled
        : throw new InvalidOperationException("the facts do not settle");
}
