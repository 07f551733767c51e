using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Values;

namespace ContractRules.Sql;

/// <summary>What stands in the way of SQL, as it is met, so that all of it is told at once.</summary>
internal sealed class Refusals
{
    private readonly List<SqlRefusal> _refusals = [];

    /// <summary>Whether anything was refused.</summary>
    public bool Any => _refusals.Count > 0;

    /// <summary>Refuses something.</summary>
    public void Add(ClauseReference clause, string what, string why) => _refusals.Add(new(clause, what, why));

    /// <summary>Throws where anything was refused.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="dialect">The dialect.</param>
    /// <param name="rest">Gives what can be written all the same.</param>
    public void ThrowIfAny(Agreement agreement, SqlDialect dialect, Func<PlanChoice?>? rest = null)
    {
        if (Any)
        {
            throw new SqlRefusedException(agreement.Key, dialect, [.. _refusals.Distinct()], rest?.Invoke());
        }
    }
}
