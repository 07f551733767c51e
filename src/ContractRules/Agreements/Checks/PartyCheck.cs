using ContractRules.Values;

namespace ContractRules.Agreements.Checks;

/// <summary>Parties are told apart by their names, in data and in what is paid to whom.</summary>
internal static class PartyCheck
{
    public static IEnumerable<AgreementFault> Faults(EquatableArray<Party> parties) => parties
        .Distinct()
        .GroupBy(party => party.Name, StringComparer.Ordinal)
        .Where(alike => alike.Count() > 1)
        .Select(alike => new AgreementFault(
            AgreementFaultKind.PartiesOfOneName,
            default,
            $"{alike.Count()} parties are called {alike.Key}: {string.Join(" and ", alike.Select(party => party.FullName))}; expected a name of its own for each"));
}
