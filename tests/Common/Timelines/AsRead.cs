using ContractRules.Agreements;
using ContractRules.Settlement;
using ContractRules.Testing;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules;

/// <summary>The agreement, each open question of it read in one of the ways that it names.</summary>
public sealed record AsRead<T>(Agreement Agreement) : IDrawn<AsRead<T>>
    where T : IContract
{
    public static Gen<AsRead<T>> Drawn => Of.Generator.Select(agreement => new AsRead<T>(agreement));

    private static Arbitrary<Agreement> Of => GeneratedReadings.Of(T.Agreement);

    public static implicit operator Agreement(AsRead<T> read) => read.Agreement;

    public static IEnumerable<AsRead<T>> SimplerThan(AsRead<T> drawn) => Of.Shrinker(drawn.Agreement).Select(agreement => new AsRead<T>(agreement));

    public Timeline Settle(EquatableArray<PeriodFacts> periods) => Agreement.Settle(periods);

    public override string ToString() => string.Join(", ", Agreement.Readings.Select(reading => $"{reading.Key}: {Agreement.Choices.Of(reading).Name}"));
}
