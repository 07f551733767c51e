using ContractRules.Agreements;
using ContractRules.Settlement;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Testing.Invariants;

/// <summary>Draws cases for invariants: timelines, and how the text is read, by the defaults in one case of four.</summary>
internal static class DrawnCases
{
    // To put together how a text is read takes longer than to settle by it.
    private const int TimelinesAReading = 4;

    private const int Size = 50;

    /// <summary>As many cases. The same seed draws the same, and of more cases the first are those that there were.</summary>
    public static IEnumerable<(Agreement Read, EquatableArray<PeriodFacts> Periods)> Of(Agreement agreement, TimelineShape shape, int seed, int cases)
    {
        var facts = GeneratedFacts.Of(agreement, shape).Generator;
        var readings = Gen.Frequency((1, Gen.Constant(agreement)), (3, GeneratedReadings.Of(agreement).Generator));
        var read = agreement;
        for (var number = 0; number < cases; number++)
        {
            if (number % TimelinesAReading == 0)
            {
                read = Drawn(readings, 2 * number);
            }

            yield return (read, Drawn(facts, (2 * number) + 1));
        }

        T Drawn<T>(Gen<T> drawn, int place) => drawn.Sample(1, new Rnd((ulong)(uint)seed, (2 * (ulong)place) + 1), Size)[0];
    }
}
