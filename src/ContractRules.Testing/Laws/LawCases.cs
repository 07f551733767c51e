using ContractRules.Agreements;
using ContractRules.Coverage;
using ContractRules.Settlement;
using ContractRules.Testing.Drawing;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Testing.Laws;

/// <summary>The cases on which a law is tried; where it asks for that, with the days on which facts became known.</summary>
internal sealed class LawCases(Agreement agreement, LawTrial trial)
{
    private const int Size = 50;

    private readonly DrawnCases _drawn = new(agreement, trial.Shape, trial.Seed, trial.AnyReading);
    private readonly Lazy<Gen<Knowledge>> _knowledge = new(() => GeneratedKnowledge.Of(agreement, trial.Shape).Generator);

    /// <summary>The case at a place, counted from 0, after all before it.</summary>
    /// <param name="place">The place.</param>
    /// <param name="reach">What those before reached.</param>
    public DrawnCase At(int place, Reach reach)
    {
        if (trial.WithKnowledge)
        {
            var (knowing, dice) = _drawn.ReadAt(place);
            var knowledge = _knowledge.Value.Sample(1, new Rnd((ulong)dice.Between(0, int.MaxValue), 1), Size)[0];
            return new(knowing, knowledge.AsLastKnown(), knowledge);
        }

        if (place > 0 && place % Targets.Round == 0)
        {
            _drawn.HaveReached(reach);
        }

        var (read, facts) = _drawn.At(place);
        return new(read, facts);
    }
}
