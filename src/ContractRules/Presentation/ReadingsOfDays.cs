using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Presentation;

/// <summary>The readings that decide by which day something is to be paid, as far as they mattered: under another one it would have been another day.</summary>
internal static class ReadingsOfDays
{
    /// <summary>The readings, with the names of the options that would have given another day.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="evaluation">What its rules come to.</param>
    public static IEnumerable<KeyValuePair<Reading, EquatableArray<string>>> Of(Statement statement, Evaluation evaluation)
    {
        var paid = Clauses(statement).ToHashSet();
        return
            from found in statement.Version.Payments
            where paid.Contains(found.Clause)
            from ambiguity in found.Payment.Due?.SelfAndDescendants().OfType<Ambiguity>() ?? []
            let taken = evaluation.Of(ambiguity, found.Clause)
            let others = ambiguity.Reading.Options.Where((_, place) => evaluation.Of(ambiguity.Branches[place], found.Clause) != taken).Select(option => option.Name).ToEquatableArray()
            where others.Count > 0
            select KeyValuePair.Create(ambiguity.Reading, others);
    }

    // Of what comes to nothing, the day doesn't matter.
    private static IEnumerable<ClauseReference> Clauses(Statement statement) =>
    [
        .. statement.Payments.Select(payment => payment.Clause),
        .. statement.Deliveries.Select(delivery => delivery.Clause),
        .. statement.OpenPayments.Select(open => open.Clause),
        .. statement.OpenDeliveries.Select(open => open.Clause),
    ];
}
