using System.Numerics;
using ContractRules.Plans.Columns;

namespace ContractRules.Plans.Steps;

/// <summary>One integer in every row.</summary>
/// <param name="Number">The integer.</param>
internal sealed record ConstantStep(BigInteger Number) : Step([])
{
    public override int In(StepList steps, Func<int, int> at) => steps.Constant(Number);

    public override Bounds BoundsBy(Func<int, Bounds> of) => Bounds.Only(Number);

    public override string Words(Func<int, string> name) => Number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    // Its column is filled when it is made, and never written again.
    public override void Run(Frame frame, int place)
    {
    }

    /// <summary>Fills its column.</summary>
    public void Fill(Column column, int rows)
    {
        switch (column.Width)
        {
            case Width.Narrow:
                column.Cells<long>(rows).Fill((long)Number);
                break;
            case Width.Wide:
                column.Cells<Int128>(rows).Fill((Int128)Number);
                break;
            default:
                column.Cells<BigInteger>(rows).Fill(Number);
                break;
        }
    }
}
