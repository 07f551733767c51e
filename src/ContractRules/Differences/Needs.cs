using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Values;

namespace ContractRules.Differences;

/// <summary>
/// Which alterations need others to be made with them, since without them a power or a term that rules
/// speak of would be given nowhere, or twice.
/// </summary>
internal static class Needs
{
    /// <summary>For each alteration the places of those that it needs itself.</summary>
    public static EquatableArray<EquatableArray<int>> Between(EquatableArray<Alteration> alterations, BothTexts both)
    {
        var clauses = alterations.Select(altered => altered as ClauseAlteration).ToList();
        var (given, taken) = (GivenBy(clauses, clause => both.GivenBy(clause.Before)), GivenBy(clauses, clause => both.GivenBy(clause.After)));
        var needs = clauses.Select(_ => new SortedSet<int>()).ToList();
        foreach (var (index, clause) in clauses.Index().Where(found => found.Item is not null))
        {
            var (usedBefore, usedAfter) = (UsedBy(clause!.Before), UsedBy(clause.After));
            foreach (var used in usedAfter.Where(used => !usedBefore.Contains(used)))
            {
                needs[index].UnionWith(taken[used].Where(_ => !given.Contains(used)));
            }

            foreach (var dropping in usedBefore.Where(used => !usedAfter.Contains(used) && !taken.Contains(used)).SelectMany(used => given[used]))
            {
                needs[dropping].Add(index);
            }
        }

        foreach (var moved in given.Where(found => taken.Contains(found.Key)))
        {
            foreach (var (from, to) in moved.SelectMany(from => taken[moved.Key], (from, to) => (from, to)).Where(move => move.from != move.to))
            {
                needs[from].Add(to);
                needs[to].Add(from);
            }
        }

        return [.. needs.Select((of, index) => (EquatableArray<int>)[.. of.Where(other => other != index)])];
    }

    private static ILookup<object, int> GivenBy(List<ClauseAlteration?> clauses, Func<ClauseAlteration, IEnumerable<object>> side) => clauses.Index()
        .SelectMany(found => found.Item is { } clause ? side(clause) : [], (found, given) => (Given: given, found.Index))
        .ToLookup(found => found.Given, found => found.Index);

    private static HashSet<object> UsedBy(Clause? clause) =>
        clause is null ? [] : [.. clause.Provisions.SelectMany(provision => provision.Rules).SelectMany(Dependents.UsedIn)];
}
