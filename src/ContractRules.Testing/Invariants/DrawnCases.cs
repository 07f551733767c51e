using ContractRules.Agreements;
using ContractRules.Settlement;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Testing.Invariants;

/// <summary>Draws cases for invariants: a timeline, and how the text is read; by the defaults in one case of four.</summary>
internal static class DrawnCases
{
    public static Gen<(Agreement Read, EquatableArray<PeriodFacts> Periods)> Of(Agreement agreement, TimelineShape shape) =>
        from read in Gen.Frequency((1, Gen.Constant(agreement)), (3, GeneratedReadings.Of(agreement).Generator))
        from periods in GeneratedFacts.Of(agreement, shape).Generator
        select (read, periods);

    /// <summary>Where the randomness of a case begins, so that each can be drawn again without those before it.</summary>
    public static Rnd SeedOf(int seed, int number) => new((ulong)(uint)seed, (2 * (ulong)number) + 1);
}
