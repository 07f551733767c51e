using ContractRules.Agreements;
using ContractRules.Documents.Reports;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Documents.Clauses;

/// <summary>
/// The clauses of an agreement as they stand, as a document for those who know the contract: each with what it says and what it
/// computes, in the contract's words, and before them the questions that the text leaves open, each told once.
/// </summary>
internal static class ClausesReport
{
    /// <summary>The clauses of a version.</summary>
    public static Report Of(Agreement agreement, AgreementVersion version) => new(
        $"{agreement}: {version.Clauses.Count} clauses",
        [
            new Section($"{version}", AmendmentsNote.Of(agreement, version)),
            .. OpenQuestions(agreement, version),
            .. ClauseText.Of(version, agreement.ReadAs).Select(SectionOf),
        ]);

    /// <summary>The questions that versions leave open, each with the ways to read it and the one taken here; none where they leave none.</summary>
    public static EquatableArray<Section> OpenQuestions(Agreement agreement, params IEnumerable<AgreementVersion> versions) => Section.WithRows(
        "What the text leaves open",
        "Where a clause below says \"as read under\" one of these, it is told as read here.",
        [new("Reading", ColumnKind.Name), new("What is open, and how it can be read")],
        versions.SelectMany(ReadingsIn).Distinct().Select(reading => (EquatableArray<string>)
        [
            $"{reading.Key}\n({reading.Clause})",
            string.Join('\n', [reading.Question, .. reading.Options.Select(option => Told(option, reading, isTaken: option == agreement.Choices.Of(reading)))]),
        ]));

    private static Section SectionOf(ClauseText clause) => new($"{clause.Reference} {clause.Heading}", "")
    {
        Paragraphs =
        [
            new Paragraph(clause.Summary),
            .. clause.Edits.Select(edit => new Paragraph(edit)),
            .. clause.Provisions.Select(provision => new Paragraph(provision.Words, IsItem: true)),
        ],
    };

    private static string Told(ReadingOption option, Reading reading, bool isTaken) =>
        $"{(isTaken ? "read here as" : "or as")} {option.Name}{(option == reading.Default ? " (default)" : "")}: {option.Meaning}";

    private static IEnumerable<Reading> ReadingsIn(AgreementVersion version) => version.Clauses
        .SelectMany(clause => clause.Provisions)
        .SelectMany(provision => provision.Rules)
        .SelectMany(rule => rule.SelfAndDescendants())
        .OfType<Ambiguity>()
        .Select(ambiguity => ambiguity.Reading)
        .Distinct();
}
