using ContractRules.Agreements;
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
    public void ThrowIfAny(Agreement agreement, SqlDialect dialect)
    {
        if (Any)
        {
            throw new SqlRefusedException(agreement.Key, dialect, [.. _refusals.Distinct()]);
        }
    }
}
