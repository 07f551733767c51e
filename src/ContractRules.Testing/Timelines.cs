using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Testing;

/// <summary>Draws whole timelines: first the periods, then how regularly each fact is given, then what is given.</summary>
internal static class Timelines
{
    public static Gen<EquatableArray<PeriodFacts>> Of(Agreement agreement, TimelineShape shape, ExpectedFacts expected)
    {
        var watersheds = Watersheds.Of(agreement);
        var facts = agreement.Facts
            .Where(DrawnValues.Exist)
            .Select(fact => new DrawnFact(fact, DrawnValues.Of(fact, watersheds)))
            .ToArray();
        var rules = agreement.Versions.SelectMany(version => version.Clauses).SelectMany(clause => clause.Provisions).SelectMany(provision => provision.Rules).ToList();
        var items = agreement.Items.Select(declared => new DrawnItems(declared, rules, watersheds)).ToArray();
        return
            from periods in DrawnPeriods.Of(agreement, shape)
            from regularities in Gen.CollectToArray(facts, fact => Regularity.Of(fact.Declaration, shape))
            let regularly = facts.Zip(regularities).Where(fact => fact.Second > 0).ToArray()
            from timeline in expected.Of(periods, period => items.Aggregate(FactsOf(period, regularly), (facts, drawn) => facts.SelectMany(drawn.AddTo)))
            select timeline;
    }

    private static Gen<PeriodFacts> FactsOf(SettlementPeriod period, (DrawnFact Fact, int Percent)[] regularly) =>
        from values in Gen.CollectToArray(regularly, drawn => Perhaps(drawn.Fact.Values(period), drawn.Percent))
        select PeriodFacts.For(period).With(
            from drawn in regularly.Zip(values)
            where drawn.Second is not null
            select KeyValuePair.Create(drawn.First.Fact.Declaration.Key, drawn.Second!));

    private static Gen<Value?> Perhaps(Gen<Value> value, int percent) =>
        from roll in Gen.Choose(1, 100)
        from drawn in roll <= percent ? value.Select(Value? (drawn) => drawn) : Gen.Constant<Value?>(null)
        select drawn;

    private sealed record DrawnFact(FactDeclaration Declaration, Func<SettlementPeriod, Gen<Value>> Values);
}
