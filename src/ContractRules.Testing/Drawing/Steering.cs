using System.Collections.Concurrent;
using ContractRules.Agreements;
using ContractRules.Coverage;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Testing.Drawing;

/// <summary>
/// Moves facts to where a rule turns: to what makes two numbers of it equal that are compared, or one of which caps the other, or to
/// next to that. So what lies between 3 and 4 comes up although no fact is ever likely to bring it there.
/// </summary>
internal sealed class Steering
{
    private const int PercentSteered = 75;
    private const int LatestPlace = 12;
    private const int Attempts = 4;

    private readonly ConcurrentDictionary<AgreementVersion, EquatableArray<Threshold>> _thresholds = new(ReferenceEqualityComparer.Instance);

    /// <summary>The timeline, in a period of which some facts were moved; itself where none were.</summary>
    public PeriodFacts[] Steered(PeriodFacts[] timeline, Agreement read, Dice dice)
    {
        if (!dice.Happens(PercentSteered))
        {
            return timeline;
        }

        var place = dice.Happens(50) ? 0 : dice.Between(0, Math.Min(timeline.Length, LatestPlace) - 1);
        var thresholds = read.InForceOn(timeline[place].Period.End) is { } version ? _thresholds.GetOrAdd(version, Threshold.In) : [];
        var before = place == 0 ? CarriedState.None : read.Settle(timeline[..place]).Carried;
        var steered = timeline[place];
        for (var attempt = 0; attempt < Attempts && thresholds.Count > 0; attempt++)
        {
            steered = Towards(dice.OneOf(thresholds), steered, read, before, dice);
        }

        return ReferenceEquals(steered, timeline[place]) ? timeline : [.. timeline[..place], steered, .. timeline[(place + 1)..]];
    }

    private static PeriodFacts Towards(Threshold threshold, PeriodFacts facts, Agreement read, CarriedState before, Dice dice)
    {
        var fact = dice.OneOf(threshold.Facts);
        if (Steps.Of(fact) is not { } steps)
        {
            return facts;
        }

        var point = new TurningPoint(steps, value => threshold.Distance(read, facts.With(fact.Key, value), before));
        var given = facts.Values.TryGet(fact.Key, out var value) || before.Standing.TryGet(fact.Key, out value) ? value : fact.Default;
        return point.From(given, dice) is { } found ? facts.With(fact.Key, steps.At(steps.Within(found + point.Beside(dice)))) : facts;
    }
}
