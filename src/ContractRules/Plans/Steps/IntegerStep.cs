using System.Numerics;
using ContractRules.Plans.Columns;
using ContractRules.Values;

namespace ContractRules.Plans.Steps;

/// <summary>What is computed of integers row by row, as wide as the widest of them, and determined where all that it is made of is.</summary>
/// <param name="Operands">The places of the steps that it is made of.</param>
internal abstract record IntegerStep(EquatableArray<int> Operands) : Step(Operands)
{
    public sealed override Action<Frame> Running(TailoredProgram program, int place)
    {
        var width = program.WidthOf(place, Operands);
        var run = (width > OwnWidth ? width : OwnWidth) switch
        {
            Width.Narrow => Narrow(program, place),
            Width.Wide => Wide(program, place),
            _ => Each<BigInteger>(place),
        };
        var open = program.OpenOf(Operands);
        return program.Kinds[place].IsAlwaysKnown ? run : frame =>
        {
            run(frame);
            frame.KnownWhereAll(place, open);
        };
    }

    /// <summary>The narrowest width that holds the numbers of the step itself.</summary>
    protected virtual Width OwnWidth => Width.Narrow;

    /// <summary>Computes it in 64 bits.</summary>
    protected virtual Action<Frame> Narrow(TailoredProgram program, int place) => Each<long>(place);

    /// <summary>Computes it in 128 bits.</summary>
    protected virtual Action<Frame> Wide(TailoredProgram program, int place) => Each<Int128>(place);

    /// <summary>Computes it in a width that holds it and all that it is made of.</summary>
    protected abstract Action<Frame> Each<T>(int place)
        where T : struct, IBinaryInteger<T>;
}
