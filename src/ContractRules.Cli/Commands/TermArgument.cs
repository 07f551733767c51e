using ContractRules.Agreements;
using ContractRules.Cli.Input;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Cli.Commands;

/// <summary>Terms named on the command line by their keys.</summary>
internal static class TermArgument
{
    private static readonly Place Here = new("term");

    /// <summary>The terms under these keys. Keys that no version of the agreement defines go to the faults.</summary>
    public static EquatableArray<TermDeclaration> Find(Agreement agreement, IEnumerable<string> keys, Faults faults) =>
        keys.Distinct().Select(key => Find(agreement, key, faults)).OfType<TermDeclaration>().ToEquatableArray();

    /// <summary>The term under a key; null, and a fault, where no version of the agreement defines it.</summary>
    public static TermDeclaration? Find(Agreement agreement, string key, Faults faults)
    {
        var terms = agreement.Versions.SelectMany(version => version.Definitions).Select(defined => defined.Term).ToList();
        var found = terms.FirstOrDefault(term => term.Key == key);
        if (found is null)
        {
            var near = Nearest.To(key, terms.Select(term => term.Key));
            faults.Add(
                Here,
                $"{Quoting.Of(key)} is no term of this agreement",
                near.Count > 0 ? Quoting.OneOf(near) : $"a term that 'contract-rules clauses {agreement.Key}' lists");
        }

        return found;
    }
}
