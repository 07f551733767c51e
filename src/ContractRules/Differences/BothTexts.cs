using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Values;

namespace ContractRules.Differences;

/// <summary>
/// Two texts in one, so that any of the clauses in which they differ can be taken from either. A term, or lots, that both define is defined as in the text from which
/// its clause is taken, that of the second where it moved; what only one defines is defined as there throughout, since nothing hangs on it until a rule speaks of it.
/// Only where the other recalls it without defining it, it comes or goes with its clause.
/// </summary>
internal sealed class BothTexts
{
    private readonly WrittenText _before;
    private readonly WrittenText _after;
    private readonly EquatableArray<ClauseReference> _order;
    private readonly Dictionary<string, (ClauseReference Clause, Provision Provision)> _definedBefore;
    private readonly Dictionary<string, (ClauseReference Clause, Provision Provision)> _definedAfter;
    private readonly HashSet<string> _going;
    private readonly HashSet<string> _coming;

    public BothTexts(WrittenText before, WrittenText after)
    {
        (_before, _after, _order) = (before, after, before.JoinedWith(after));
        (_definedBefore, _definedAfter) = (DefinedIn(before), DefinedIn(after));
        (_going, _coming) = (RecalledOf(_definedBefore, _definedAfter, after), RecalledOf(_definedAfter, _definedBefore, before));
    }

    /// <summary>The clauses of the first text, with some taken from the second.</summary>
    public EquatableArray<Clause> With(IEnumerable<ClauseAlteration> taken)
    {
        var fromAfter = taken.Select(altered => altered.Clause!.Value).ToHashSet();
        return [.. _order.Select(reference => Clause(reference, fromAfter)).OfType<Clause>()];
    }

    /// <summary>The provisions that differ because a clause is taken from the second text instead of the first.</summary>
    public IEnumerable<Provision> Differing(ClauseAlteration altered)
    {
        var moved = _definedAfter
            .Where(found => found.Value.Clause == altered.Clause && _definedBefore.ContainsKey(found.Key))
            .Select(found => (Before: _definedBefore[found.Key].Provision, After: found.Value.Provision))
            .ToList();
        List<Provision> before = [.. Standing(altered.Before), .. moved.Select(defined => defined.Before), .. Definitions(altered.Before, _going)];
        List<Provision> after = [.. Standing(altered.After), .. moved.Select(defined => defined.After), .. Definitions(altered.After, _coming)];
        var survives = altered is { Before: { } one, After: { } other }
            && (one.OutlivesTermination, one.BeginsWithTheEnd) == (other.OutlivesTermination, other.BeginsWithTheEnd);
        return survives ? Without(before, after).Concat(Without(after, before)) : before.Concat(after);
    }

    /// <summary>The keys of what a clause gives, as it stands in the first or the second text, only as long as it stands so: powers, and terms that the other text recalls.</summary>
    public IEnumerable<object> GivenBy(Clause? clause) => clause is null ? [] : Definitions(clause, _going).Concat(Definitions(clause, _coming)).Concat(clause.Powers)
        .SelectMany(provision => Dependents.GivenBy(clause.Reference, provision))
        .Where(made => made is string)
        .Distinct();

    private static IEnumerable<Provision> Without(List<Provision> of, List<Provision> others) => of.Where(provision => !others.Any(same => SameProvision.Is(provision, same)));

    private Clause? Clause(ClauseReference reference, HashSet<ClauseReference> fromAfter)
    {
        var (before, after) = (_before.Find(reference), _after.Find(reference));
        var standing = fromAfter.Contains(reference) ? after : before;
        EquatableArray<Provision> provisions =
        [
            .. before?.Provisions.Where(provision => KeyOf(provision) is { } key && !IsTakenFromAfter(key) && !(_going.Contains(key) && fromAfter.Contains(reference))) ?? [],
            .. after?.Provisions.Where(provision => KeyOf(provision) is { } key && IsTakenFromAfter(key) && !(_coming.Contains(key) && !fromAfter.Contains(reference))) ?? [],
            .. Standing(standing),
        ];
        return standing is null && provisions.Count == 0 ? null : (standing ?? before ?? after)! with { Provisions = provisions };

        bool IsTakenFromAfter(string key) => _definedAfter.TryGetValue(key, out var found) && (fromAfter.Contains(found.Clause) || !_definedBefore.ContainsKey(key));
    }

    // What the other text names although it does not define it, and what is defined by that.
    private static HashSet<string> RecalledOf(
        Dictionary<string, (ClauseReference Clause, Provision Provision)> defined, Dictionary<string, (ClauseReference Clause, Provision Provision)> otherwise, WrittenText other)
    {
        var named = other.Clauses.SelectMany(clause => clause.Provisions).SelectMany(provision => provision.Rules).SelectMany(Dependents.UsedIn).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var users = defined.Where(found => !otherwise.ContainsKey(found.Key))
            .SelectMany(found => found.Value.Provision.Rules.SelectMany(Dependents.UsedIn).OfType<string>().Distinct(), (found, used) => (used, found.Key))
            .ToLookup(use => use.used, use => use.Key, StringComparer.Ordinal);
        var waiting = new Stack<string>(defined.Keys.Where(key => !otherwise.ContainsKey(key) && named.Contains(key)));
        var recalled = new HashSet<string>(waiting, StringComparer.Ordinal);
        while (waiting.TryPop(out var next))
        {
            foreach (var user in users[next].Where(recalled.Add))
            {
                waiting.Push(user);
            }
        }

        return recalled;
    }

    private static IEnumerable<Provision> Definitions(Clause? clause, HashSet<string> keys) =>
        clause?.Provisions.Where(provision => KeyOf(provision) is { } key && keys.Contains(key)) ?? [];

    private static List<Provision> Standing(Clause? clause) => clause is null ? [] : [.. clause.Provisions.Where(provision => KeyOf(provision) is null)];

    private static Dictionary<string, (ClauseReference Clause, Provision Provision)> DefinedIn(WrittenText text) => text.Clauses
        .SelectMany(clause => clause.Provisions, (clause, provision) => (Key: KeyOf(provision), Defined: (clause.Reference, provision)))
        .Where(found => found.Key is not null)
        .DistinctBy(found => found.Key, StringComparer.Ordinal)
        .ToDictionary(found => found.Key!, found => found.Defined, StringComparer.Ordinal);

    private static string? KeyOf(Provision provision) => provision switch
    {
        Definition definition => definition.Term.Key,
        LotAccount account => Dependents.Lots(account.Lots.Key),
        _ => null,
    };
}
