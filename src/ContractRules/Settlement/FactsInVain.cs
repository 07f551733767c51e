using System.Globalization;
using ContractRules.Agreements;

namespace ContractRules.Settlement;

/// <summary>Facts that count towards nothing in the period for which they were given.</summary>
internal static class FactsInVain
{
    /// <summary>A warning for each.</summary>
    public static IEnumerable<Warning> Warnings(Agreement agreement, Ending ending) =>
        NotAskedFor(agreement, ending.Basis).Concat(ItemsNotAskedFor(agreement, ending.Basis)).Concat(ExercisesInVain.Warnings(ending));

    // None for a standing fact, which holds on, and for what means that nothing happened.
    private static IEnumerable<Warning> NotAskedFor(Agreement agreement, StatementBasis basis)
    {
        foreach (var (key, value) in basis.Facts.Values)
        {
            if (agreement.TryGetFact(key, out var fact) && !fact.IsStanding && value != fact.Default
                && !basis.Version.AsksFor(fact) && !agreement.CountsBeforehand(fact))
            {
                yield return new Warning(WarningKind.FactInVain, fact.Clause, $"{key} was given, but no clause in force asks for it, so it counts towards nothing");
            }
        }
    }

    private static IEnumerable<Warning> ItemsNotAskedFor(Agreement agreement, StatementBasis basis) =>
        from given in basis.Facts.Items
        let items = agreement.TryGetItems(given.Key, out var declared) ? declared : null
        where items is not null && given.Value.Count > 0 && !basis.Version.Items.Contains(items)
        select new Warning(
            WarningKind.FactInVain,
            items.Clause,
            string.Create(CultureInfo.InvariantCulture, $"{given.Value.Count} of {items} were given, but no clause in force asks for them, so they count towards nothing"));
}
