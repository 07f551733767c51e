using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Attribution;

/// <summary>Looks at a register before it is used, and lists all that is wrong in words.</summary>
internal static class CostRegisterCheck
{
    public static EquatableArray<string> Faults(CostRegister register) =>
    [
        .. register.Headings.Count == 0 ? ["it has no heading"] : Array.Empty<string>(),
        .. Repeated(register.Headings.Select(heading => $"{heading.Clause}")),
        .. Repeated(register.Marks.Select(mark => mark.Key)),
        .. Repeated(register.Facts.Select(fact => fact.Key)),
        .. register.Headings.Where(heading => !HasClause(register, heading.Clause)).Select(heading => $"no clause is {heading.Clause}"),
        .. register.Facts.Where(fact => !Asks(register, fact)).Select(fact => $"the agreement doesn't ask for {fact}"),
        .. register.Facts.Select(fact => fact.Measure).Distinct().Count() > 1 ? ["its facts are in different currencies"] : Array.Empty<string>(),
    ];

    private static IEnumerable<string> Repeated(IEnumerable<string> names) =>
        names.GroupBy(name => name).Where(same => same.Count() > 1).Select(same => $"{same.Key} stands in it twice");

    private static bool HasClause(CostRegister register, ClauseReference reference) =>
        register.Agreement.Versions.SelectMany(version => version.Clauses).Any(clause => clause.Reference == reference);

    private static bool Asks(CostRegister register, FactDeclaration fact) =>
        register.Agreement.TryGetFact(fact.Key, out var asked) && asked == fact;
}
