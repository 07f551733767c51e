using ContractRules.Plans;
using ContractRules.Values;

namespace ContractRules.Sql;

/// <summary>A plan cannot be written in a dialect of SQL; lists everything that stands in the way.</summary>
public sealed class SqlRefusedException : Exception
{
    /// <summary>A refusal.</summary>
    /// <param name="agreement">The key of the agreement.</param>
    /// <param name="dialect">The dialect.</param>
    /// <param name="refusals">Everything that stands in the way.</param>
    /// <param name="rest">What can be written all the same.</param>
    public SqlRefusedException(string agreement, SqlDialect dialect, EquatableArray<SqlRefusal> refusals, PlanChoice? rest = null)
        : base($"No SQL for {dialect} settles this of '{agreement}':\n{string.Join('\n', refusals)}") => (Refusals, Rest) = (refusals, rest);

    /// <summary>Everything that stands in the way, by its clause.</summary>
    public EquatableArray<SqlRefusal> Refusals { get; }

    /// <summary>
    /// What can be written all the same, as <c>SqlPlan.Of(Plan.Of(agreement, refused.Rest), dialect)</c>: the terms that nothing refused has a part in, and the payments where
    /// that is so of them all. Null where nothing is left, or it is the names that stand in the way.
    /// </summary>
    public PlanChoice? Rest { get; }
}
