using System.Collections;
using ContractRules.Settlement;
using ContractRules.Testing;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules;

/// <summary>Facts of adjoining periods, of whatever the agreement can be given.</summary>
public sealed record Timeline<T>(EquatableArray<PeriodFacts> Periods) : IDrawn<Timeline<T>>, IReadOnlyList<PeriodFacts>
    where T : IContract
{
    public static Gen<Timeline<T>> Drawn => Of.Generator.Select(periods => new Timeline<T>(periods));

    public int Count => Periods.Count;

    private static Arbitrary<EquatableArray<PeriodFacts>> Of => GeneratedFacts.Of(T.Agreement, T.Shape);

    public PeriodFacts this[int index] => Periods[index];

    public static implicit operator EquatableArray<PeriodFacts>(Timeline<T> timeline) => timeline.Periods;

    public static IEnumerable<Timeline<T>> SimplerThan(Timeline<T> drawn) => Of.Shrinker(drawn.Periods).Select(periods => new Timeline<T>(periods));

    public IEnumerator<PeriodFacts> GetEnumerator() => Periods.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
