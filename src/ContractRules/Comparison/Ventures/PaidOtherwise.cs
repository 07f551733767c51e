using ContractRules.Values;

namespace ContractRules.Comparison.Ventures;

/// <summary>What is paid one way in rows of a lot, as the text is read and as it could be.</summary>
/// <param name="way">The way.</param>
/// <param name="before">What is paid as it is read.</param>
/// <param name="after">What would be paid.</param>
internal sealed class PaidOtherwise(PaymentWay way, PaidColumn before, PaidColumn after)
{
    private Int128 _steps;
    private Rational _exactly;

    /// <summary>The way.</summary>
    public PaymentWay Way => way;

    /// <summary>How much more is paid in the rows that were added.</summary>
    public Rational More => new Rational((System.Numerics.BigInteger)_steps, after.StepsAUnit) + _exactly;

    /// <summary>Whether any of it is open in a row.</summary>
    public bool IsOpen(int row) => before.IsOpen(row) || after.IsOpen(row);

    /// <summary>How much more is paid in a row in which nothing is open.</summary>
    public Rational In(int row) => after[row]!.Value - before[row]!.Value;

    /// <summary>Adds a row in which nothing is open.</summary>
    /// <returns>Whether anything is paid otherwise.</returns>
    public bool Add(int row)
    {
        if (before.TryGetSteps(row, out var paid) && after.TryGetSteps(row, out var then))
        {
            _steps += (Int128)then - paid;
            return then != paid;
        }

        var more = In(row);
        _exactly += more;
        return !more.IsZero;
    }
}
