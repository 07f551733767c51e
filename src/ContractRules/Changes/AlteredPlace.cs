using System.Collections.Frozen;
using ContractRules.Differences;
using ContractRules.Values;

namespace ContractRules.Changes;

/// <summary>A clause that an alteration alters, with all that hangs on what it gives.</summary>
/// <param name="Alteration">The alteration.</param>
/// <param name="Clause">The clause; null of a question that is read otherwise in amendments, and of an amendment without clauses.</param>
/// <param name="Reached">What hangs on it: terms, facts, lots and powers by their keys, payments by their ways.</param>
/// <param name="ReachesAll">Whether it reaches the end of the agreement, or the text itself, and with it all that there is.</param>
internal sealed record AlteredPlace(Alteration Alteration, ClauseReference? Clause, FrozenSet<object> Reached, bool ReachesAll)
{
    public bool Reaches(object given) => ReachesAll || Reached.Contains(given);

    /// <summary>Whether the same is altered at the same clause, and the same hangs on it.</summary>
    public bool Equals(AlteredPlace? other) => other is not null
        && (Alteration, Clause, ReachesAll) == (other.Alteration, other.Clause, other.ReachesAll)
        && Reached.SetEquals(other.Reached);

    public override int GetHashCode() => HashCode.Combine(Alteration, Clause, ReachesAll, Reached.Count);
}
