using ContractRules.Rules;
using ContractRules.Rules.Kernel;

namespace ContractRules.Agreements.Checks;

/// <summary>No term depends on its own value of the same period, in any branch or reading. A prior value breaks a circle.</summary>
internal static class CircleCheck
{
    public static IEnumerable<AgreementFault> Faults(AgreementVersion version)
    {
        var finished = new HashSet<string>(StringComparer.Ordinal);
        return version.Definitions
            .SelectMany(defined => Search(version, defined, [], finished))
            .ToList();
    }

    private static List<AgreementFault> Search(AgreementVersion version, DefinedTerm defined, List<string> path, HashSet<string> finished)
    {
        var start = path.IndexOf(defined.Term.Key);
        if (start >= 0)
        {
            return [new AgreementFault(
                AgreementFaultKind.Circle, defined.Clause, $"a circle without a prior value: {string.Join(" → ", path.Skip(start))} → {defined.Term}")];
        }

        if (!finished.Add(defined.Term.Key))
        {
            return [];
        }

        path.Add(defined.Term.Key);
        var faults = defined.Rule.SelfAndDescendants()
            .Select(NeededNow)
            .OfType<TermDeclaration>()
            .SelectMany(term => version.TryDefine(term.Key, out var needed) ? Search(version, needed, path, finished) : [])
            .ToList();
        path.RemoveAt(path.Count - 1);
        return faults;
    }

    private static Named? NeededNow(Node node) => node switch
    {
        TermValue(var term) => term,
        ToDate(var name, WithPresent: true) => name,
        Trailing(var name, _, 0) => name,
        _ => null,
    };
}
