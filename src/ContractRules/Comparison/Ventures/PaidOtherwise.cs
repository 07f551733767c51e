using System.Numerics;
using ContractRules.Comparison.Columns;
using ContractRules.Values;

namespace ContractRules.Comparison.Ventures;

/// <summary>What is paid one way in rows of a lot, as the text is read and as it could be.</summary>
/// <param name="way">The way.</param>
/// <param name="before">What is paid as it is read.</param>
/// <param name="after">What would be paid.</param>
internal sealed class PaidOtherwise(PaymentWay way, PaidColumn before, PaidColumn after)
{
    /// <summary>The way.</summary>
    public PaymentWay Way => way;

    /// <summary>Whether the same is paid in all rows, and open in the same.</summary>
    public bool IsNothing => before.IsAs(after);

    /// <summary>Whether any of it is open in any row, or a row was not settled.</summary>
    public bool IsOpenAnywhere => before.IsOpenAnywhere || after.IsOpenAnywhere;

    /// <summary>Whether any of it is open in a row, or the row was not settled.</summary>
    public bool IsOpen(int row) => before.IsOpen(row) || after.IsOpen(row);

    /// <summary>How much more is paid in a row; nothing where any of it is open.</summary>
    public Rational In(int row) => after[row] - before[row] ?? Rational.Zero;

    /// <summary>How much more is paid in some rows, without what is open.</summary>
    public Rational In(IReadOnlyList<int> rows)
    {
        var (steps, exactly) = (Int128.Zero, Rational.Zero);
        foreach (var row in rows)
        {
            if (before.TryGetSteps(row, out var paid) && after.TryGetSteps(row, out var then))
            {
                steps += (Int128)then - paid;
            }
            else
            {
                exactly += In(row);
            }
        }

        return new Rational((BigInteger)steps, after.StepsAUnit) + exactly;
    }

    /// <summary>Whether anything is paid otherwise in a row in which nothing is open.</summary>
    public bool IsOtherwise(int row) => before.TryGetSteps(row, out var paid) && after.TryGetSteps(row, out var then) ? then != paid : !In(row).IsZero;
}
