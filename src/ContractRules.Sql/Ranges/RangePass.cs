using System.Numerics;
using ContractRules.Plans;
using ContractRules.Plans.Columns;
using ContractRules.Plans.Steps;

namespace ContractRules.Sql.Ranges;

/// <summary>The ranges of the steps of a program, worked out anew for each period only where something that they are made of has changed.</summary>
internal sealed class RangePass(PlanProgram program, InputRanges inputs)
{
    private readonly Bounds[] _bounds = new Bounds[program.Steps.Count];
    private readonly bool[] _isNew = new bool[program.Steps.Count];
    private bool _isFirst = true;

    /// <summary>What passes on, by what comes in.</summary>
    public IEnumerable<(StateColumn Column, Bounds Range)> Run()
    {
        foreach (var place in program.Order)
        {
            var step = program.Steps[place];
            _isNew[place] = (_isFirst || step.IsInput || step.Operands.Any(operand => _isNew[operand]) || (step.Bounding is { } bounding && _isNew[bounding])) && Change(place, step);
        }

        _isFirst = false;
        return program.State.Zip(program.Next, (column, place) => (column, _bounds[place]));
    }

    private bool Change(int place, Step step)
    {
        var bounds = step.IsInput ? OfInput(step) : BoundsOf(step);
        var isNew = _isFirst || bounds != _bounds[place];
        _bounds[place] = bounds;
        return isNew;
    }

    private Bounds OfInput(Step step) => inputs.Of(step) is var profile ? profile.BoundsOf(step) ?? profile.Within : default;

    private Bounds BoundsOf(Step step) => step.IsTruth ? new(BigInteger.Zero, BigInteger.One) : step.BoundsBy(operand => _bounds[operand]);
}
