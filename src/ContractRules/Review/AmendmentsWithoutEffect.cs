using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Values;

namespace ContractRules.Review;

/// <summary>Amendments, and edits of single clauses, that leave the text as it was, in its words and in its rules.</summary>
internal static class AmendmentsWithoutEffect
{
    public static IEnumerable<Finding> In(EquatableArray<AgreementVersion> versions) =>
        versions.Zip(versions.Skip(1), (earlier, later) => (earlier, later)).SelectMany(pair => Between(pair.earlier, pair.later));

    private static IEnumerable<Finding> Between(AgreementVersion earlier, AgreementVersion later)
    {
        var amendments = later.Amendments.Except(earlier.Amendments).ToList();
        if (earlier.SaysTheSameAs(later))
        {
            return amendments.Select(amendment => Asked(
                later, FirstTouched(later, amendment), amendment, "Nothing in the text is other than before", $"{amendment} changes nothing. What was it to change?"));
        }

        var standing = earlier.Clauses.ToDictionary(clause => clause.Reference);
        return
            from clause in later.Clauses
            where standing.TryGetValue(clause.Reference, out var before) && before.IsTheSameAs(clause)
            from amendment in amendments
            from edit in amendment.Edits
            where edit.Touches(clause.Reference) && !(edit is SubstituteConstant substituted && substituted.Vacuous.Contains(clause.Reference))
            select Asked(later, clause.Reference, amendment, $"{edit}", $"{amendment} edits {clause.Reference}, which reads as before. What was it to change?");
    }

    private static ClauseReference FirstTouched(AgreementVersion version, Amendment amendment) => version.Clauses
        .Select(clause => clause.Reference)
        .FirstOrDefault(clause => amendment.Edits.Any(edit => edit.Touches(clause)));

    private static Finding Asked(AgreementVersion version, ClauseReference clause, Amendment amendment, string rule, string question) =>
        new(QuestionKind.NothingAmended, clause, amendment.Title, rule, question)
        {
            Example = $"Settled on {new DateValue(amendment.Effective.PlusDays(-1))} or on {new DateValue(amendment.Effective)}, the clause gives the same",
            Versions = [version],
        };
}
