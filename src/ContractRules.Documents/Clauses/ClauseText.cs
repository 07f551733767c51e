using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Documents.Clauses;

/// <summary>A clause as a document tells it.</summary>
/// <param name="Reference">Where it stands.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Summary">What it says, in our own words, and whether it goes on once the agreement has ended.</param>
/// <param name="Edits">Whose words it has: the edits that brought it to how it reads.</param>
/// <param name="Provisions">What it does, or why it computes nothing.</param>
internal sealed record ClauseText(
    ClauseReference Reference, string Heading, string Summary, EquatableArray<string> Edits, EquatableArray<ProvisionText> Provisions)
{
    /// <summary>The clauses of a version, names by their titles and questions as they are read.</summary>
    /// <param name="version">The version.</param>
    /// <param name="readAs">The options of its questions, by their keys.</param>
    public static EquatableArray<ClauseText> Of(AgreementVersion version, EquatableMap<string> readAs)
    {
        var naming = Naming.Titles.Among(NamesIn(version)).ReadAs(readAs);
        var words = new ProvisionWords(naming);
        return [.. version.Clauses.Select(clause => new ClauseText(
            clause.Reference,
            clause.Heading,
            clause.Summary.InWords(naming) + (clause.BeginsWithTheEnd ? " Begins with the end." : clause.OutlivesTermination ? " Survives termination." : ""),
            [.. version.EditsOf(clause.Reference).Select(edit => $"By {edit}.")],
            clause.WhyNothing is { } why ? [new ProvisionText("", $"Computes nothing: {why}.")] : ProvisionText.Of(clause, words)))];
    }

    private static IEnumerable<Named> NamesIn(AgreementVersion version) =>
        version.Definitions.Select(defined => (Named)defined.Term).Concat(
            from clause in version.Clauses
            from provision in clause.Provisions
            from rule in provision.Rules
            from name in rule.Names()
            select name);
}
