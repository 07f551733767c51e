using ContractRules.Agreements;
using ContractRules.Documents.Input;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Cli.Commands;

/// <summary>Terms named on the command line by their keys.</summary>
internal static class TermArgument
{
    private static readonly Place Here = new("term");

    /// <summary>The terms under these keys; the key of a stream gives all its members. Keys that no version of the agreement defines go to the faults.</summary>
    public static EquatableArray<TermDeclaration> Find(Agreement agreement, IEnumerable<string> keys, Faults faults) =>
    [
        .. keys
            .SelectMany(key => MembersOf(agreement, key) is { Count: > 0 } members ? members.AsEnumerable() : [Find(agreement, key, faults)])
            .OfType<TermDeclaration>()
            .Distinct(),
    ];

    /// <summary>The term under a key; null, and a fault, where no version of the agreement defines it.</summary>
    public static TermDeclaration? Find(Agreement agreement, string key, Faults faults, Place? place = null)
    {
        var terms = TermsOf(agreement).ToList();
        var found = terms.FirstOrDefault(term => term.Key == key);
        if (found is null)
        {
            var near = Nearest.To(key, terms.Select(term => (term.Key, term.Title)));
            faults.Add(
                place ?? Here,
                $"{Quoting.Of(key)} is no term of this agreement",
                near.Count > 0 ? Quoting.OneOf(near) : $"a term that 'contract-rules clauses {agreement.Key}' lists");
        }

        return found;
    }

    private static List<TermDeclaration?> MembersOf(Agreement agreement, string stream) =>
        [.. TermsOf(agreement).Where(term => term.Member is not null && term.Stream == stream)];

    private static IEnumerable<TermDeclaration> TermsOf(Agreement agreement) =>
        agreement.Versions.SelectMany(version => version.Definitions).Select(defined => defined.Term).Distinct();
}
