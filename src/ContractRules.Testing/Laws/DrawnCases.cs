using ContractRules.Agreements;
using ContractRules.Settlement;
using ContractRules.Testing.Drawing;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Testing.Laws;

/// <summary>Draws the cases of a trial: how the text is read, then the facts, steered to where the rules turn as it is read.</summary>
internal sealed class DrawnCases(Agreement agreement, LawTrial trial)
{
    private const int PercentRead = 75;
    private const int Size = 50;

    private readonly DrawnReadings _readings = new(agreement);
    private readonly Timelines _timelines = new(agreement, trial.Shape);
    private readonly Lazy<Gen<Knowledge>> _knowledge = new(() => GeneratedKnowledge.Of(agreement, trial.Shape).Generator);

    /// <summary>The case at a place, counted from 0.</summary>
    public DrawnCase At(int place)
    {
        var dice = Dice.Of(trial.Seed, place);
        var read = trial.AnyReading && agreement.Readings.Count > 0 && dice.Happens(PercentRead) ? _readings.With(dice) : agreement;
        if (!trial.WithKnowledge)
        {
            return new(read, _timelines.With(dice, read));
        }

        var knowledge = _knowledge.Value.Sample(1, new Rnd((ulong)dice.Between(0, int.MaxValue), 1), Size)[0];
        return new(read, knowledge.AsLastKnown(), knowledge);
    }
}
