namespace ContractRules.Benchmarks.Ventures;

/// <summary>Which figures of a venture-month a plan is asked for.</summary>
public enum Asked
{
    /// <summary>The payments alone.</summary>
    Payments,

    /// <summary>The terms that the month by hand gives, and the payments.</summary>
    AsByHand,

    /// <summary>All terms and payments, of which by hand gives a third.</summary>
    Everything,
}
