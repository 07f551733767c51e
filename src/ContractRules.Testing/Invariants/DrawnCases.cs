using ContractRules.Agreements;
using ContractRules.Settlement;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Testing.Invariants;

/// <summary>
/// Draws cases: timelines, and how the text is read, by the defaults in one case of four. Each case hangs on the seed and its number alone, so that
/// they can be drawn in any order, and of more cases the first are those that there were.
/// </summary>
internal sealed class DrawnCases(Agreement agreement, TimelineShape shape, int seed)
{
    /// <summary>How many cases are read alike: to put together how a text is read takes longer than to settle by it.</summary>
    public const int ReadAlike = 4;

    private const int Size = 50;

    private readonly Gen<EquatableArray<PeriodFacts>> _facts = GeneratedFacts.Of(agreement, shape).Generator;
    private readonly Gen<Agreement> _readings = Gen.Frequency((1, Gen.Constant(agreement)), (3, GeneratedReadings.Of(agreement).Generator));

    /// <summary>How the text is read in the cases from a number on that are read alike.</summary>
    public Agreement ReadFrom(int number) => Drawn(_readings, 2 * (ulong)number);

    /// <summary>The facts of a case.</summary>
    public EquatableArray<PeriodFacts> Facts(int number) => Drawn(_facts, (2 * (ulong)number) + 1);

    private T Drawn<T>(Gen<T> drawn, ulong place) => drawn.Sample(1, new Rnd((ulong)(uint)seed, (2 * place) + 1), Size)[0];
}
