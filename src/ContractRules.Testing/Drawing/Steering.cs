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
            var threshold = dice.OneOf(thresholds);
            var towards = new TurningPoint(threshold, dice.OneOf(threshold.Facts), read, before);
            steered = towards.Found(steered, dice) ?? steered;
        }

        return ReferenceEquals(steered, timeline[place]) ? timeline : [.. timeline[..place], steered, .. timeline[(place + 1)..]];
    }
}
