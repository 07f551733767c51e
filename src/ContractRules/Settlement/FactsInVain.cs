using ContractRules.Agreements;

namespace ContractRules.Settlement;

/// <summary>Facts given for a period in which no clause in force asks for them: they count towards nothing.</summary>
internal static class FactsInVain
{
    /// <summary>A warning for each; none for a standing fact, which holds on, and for what means that nothing happened.</summary>
    public static IEnumerable<Warning> Warnings(Agreement agreement, StatementBasis basis)
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
}
