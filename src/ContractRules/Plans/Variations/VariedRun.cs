using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Plans.Variations;

/// <summary>Successive periods over which one fact is given one value after another, all else staying as it was given.</summary>
/// <param name="Periods">The facts of each period.</param>
/// <param name="Fact">The fact.</param>
/// <param name="In">The periods in which it is given the value.</param>
internal sealed record VariedRun(IReadOnlyList<PeriodFacts> Periods, FactDeclaration Fact, IReadOnlySet<SettlementPeriod> In)
{
    /// <summary>The facts with one value.</summary>
    public IReadOnlyList<PeriodFacts> With(Value value) => [.. Periods.Select(facts => In.Contains(facts.Period) ? facts.With(Fact.Key, value) : facts)];

    /// <summary>The facts with several values side by side, one a row.</summary>
    public IReadOnlyList<FactColumns> With(Agreement agreement, IReadOnlyList<Value> values) =>
    [
        .. Periods.Select(facts => FactColumns.Alike(agreement, facts, values.Count) is var alike && In.Contains(facts.Period) ? alike.With(Fact, values) : alike),
    ];
}
