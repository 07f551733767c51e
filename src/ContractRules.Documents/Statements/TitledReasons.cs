using ContractRules.Agreements;
using ContractRules.Settlement;

namespace ContractRules.Documents.Statements;

/// <summary>Reasons for people: what is missing by its title, not by its key.</summary>
/// <param name="agreement">The agreement that names the facts.</param>
internal sealed class TitledReasons(Agreement agreement)
{
    private readonly Dictionary<string, string> _titles = agreement.Facts.ToDictionary(fact => fact.Key, fact => fact.Title, StringComparer.Ordinal);

    /// <summary>What is missing: the title of a fact; anything else as it is.</summary>
    public string Of(string subject) => _titles.GetValueOrDefault(subject, subject);

    /// <summary>Reasons in words, one after another.</summary>
    public string Of(IEnumerable<Reason> reasons) => ExactText.Of(reasons.Select(reason => reason with { Subject = Of(reason.Subject), NotGiven = [.. reason.NotGiven.Select(Of)] }));
}
