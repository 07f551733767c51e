using ContractRules.Values;

namespace ContractRules.Sql;

/// <summary>What a dialect of SQL cannot say, or has no type for.</summary>
/// <param name="Clause">The clause in which it stands; none where it is of no clause.</param>
/// <param name="What">The step, the column or the name.</param>
/// <param name="Why">Why there is no SQL for it.</param>
public sealed record SqlRefusal(ClauseReference Clause, string What, string Why)
{
    /// <summary>The clause, what is refused and why.</summary>
    public override string ToString() => $"{(Clause == default ? "" : $"{Clause}: ")}{What}: {Why}";
}
