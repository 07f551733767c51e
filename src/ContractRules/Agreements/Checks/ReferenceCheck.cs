using ContractRules.Values;

namespace ContractRules.Agreements.Checks;

/// <summary>Each clause has a reference of its own, and whoever names a clause names one that is there.</summary>
internal static class ReferenceCheck
{
    public static IEnumerable<AgreementFault> Duplicates(AgreementVersion version) => version.Clauses
        .GroupBy(clause => clause.Reference)
        .Where(group => group.Count() > 1)
        .Select(group => new AgreementFault(
            AgreementFaultKind.DuplicateReference,
            group.Key,
            $"{group.Count()} clauses bear this reference: {string.Join(", ", group.Select(clause => clause.Heading))}"));

    public static IEnumerable<AgreementFault> Unknown(Agreement agreement)
    {
        var known = agreement.Versions
            .SelectMany(version => version.Clauses)
            .SelectMany(clause => clause.Reference.SelfAndParents())
            .ToHashSet();
        return agreement.Facts.Select(fact => (Name: $"fact {fact}", fact.Clause))
            .Concat(agreement.Items.Select(items => (Name: $"list of items {items}", items.Clause)))
            .Concat(agreement.Lots.Select(lots => (Name: $"lots {lots}", lots.Clause)))
            .Concat(agreement.Readings.Select(reading => (Name: $"reading {reading}", reading.Clause)))
            .Where(named => !known.Contains(named.Clause))
            .Select(named => Fault(named.Name, named.Clause));
    }

    private static AgreementFault Fault(string name, ClauseReference clause) =>
        new(AgreementFaultKind.ClauseNotFound, clause, $"{name} names this clause, but no version has it");
}
