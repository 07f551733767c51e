using System.Numerics;
using ContractRules.Plans.Columns;
using ContractRules.Values;

namespace ContractRules.Plans.Steps;

/// <summary>What is computed of integers row by row, as wide as the widest of them, and determined where all that it is made of is.</summary>
/// <param name="Operands">The places of the steps that it is made of.</param>
internal abstract record IntegerStep(EquatableArray<int> Operands) : Step(Operands)
{
    public sealed override void Run(Frame frame, int place)
    {
        switch (frame.WidthOf(place, Operands))
        {
            case Width.Narrow:
                RunNarrow(frame, place);
                break;
            case Width.Wide:
                RunWide(frame, place);
                break;
            default:
                Run<BigInteger>(frame, place);
                break;
        }

        frame.KnownWhereAll(place, Operands);
    }

    /// <summary>Computes it in 64 bits.</summary>
    protected virtual void RunNarrow(Frame frame, int place) => Run<long>(frame, place);

    /// <summary>Computes it in 128 bits.</summary>
    protected virtual void RunWide(Frame frame, int place) => Run<Int128>(frame, place);

    /// <summary>Computes it in a width that holds it and all that it is made of.</summary>
    protected abstract void Run<T>(Frame frame, int place)
        where T : struct, IBinaryInteger<T>;
}
