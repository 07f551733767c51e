using ContractRules.Values;

namespace ContractRules.Sql;

/// <summary>A plan cannot be written in a dialect of SQL; lists everything that stands in the way.</summary>
public sealed class SqlRefusedException : Exception
{
    /// <summary>A refusal.</summary>
    /// <param name="agreement">The key of the agreement.</param>
    /// <param name="dialect">The dialect.</param>
    /// <param name="refusals">Everything that stands in the way.</param>
    public SqlRefusedException(string agreement, SqlDialect dialect, EquatableArray<SqlRefusal> refusals)
        : base($"No SQL for {dialect} settles this of '{agreement}':\n{string.Join('\n', refusals)}") => Refusals = refusals;

    /// <summary>Everything that stands in the way, by its clause.</summary>
    public EquatableArray<SqlRefusal> Refusals { get; }
}
