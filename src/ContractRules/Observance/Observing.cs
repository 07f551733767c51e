using ContractRules.Agreements;
using ContractRules.Agreements.Invariants;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Observance;

/// <summary>Holds statements against invariants. It needs nothing but the statements.</summary>
public static class Observing
{
    /// <summary>How an invariant fared over successive statements.</summary>
    /// <param name="invariant">The invariant, shipped by the agreement or of somebody's own.</param>
    /// <param name="statements">The statements, in order, of adjoining periods.</param>
    /// <exception cref="ArgumentException">The statements are not successive.</exception>
    /// <remarks>
    /// Where they do not begin with the first period of all, what the invariant recalls of earlier ones is known as far as the agreement itself
    /// recalls it; else it is undetermined.
    /// </remarks>
    /// <example><c>neverBeyondTheCap.Over(agreement.Settle(periods).Statements).Broken</c>.</example>
    public static InvariantRecord Over(this Invariant invariant, IReadOnlyList<Statement> statements) => statements.HeldAgainst([invariant.NotNull()])[0];

    /// <summary>How the invariants that an agreement ships fared over successive statements, in their order.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="statements">The statements, in order, of adjoining periods.</param>
    /// <exception cref="ArgumentException">The statements are not successive.</exception>
    /// <example><c>agreement.InvariantsOver(agreement.Settle(periods).Statements).SelectMany(record => record.Broken)</c>.</example>
    public static EquatableArray<InvariantRecord> InvariantsOver(this Agreement agreement, IReadOnlyList<Statement> statements) =>
        statements.HeldAgainst(agreement.NotNull().Invariants);

    /// <summary>How several invariants fared over successive statements, in their order.</summary>
    /// <param name="statements">The statements, in order, of adjoining periods.</param>
    /// <param name="invariants">The invariants.</param>
    /// <exception cref="ArgumentException">The statements are not successive.</exception>
    /// <example><c>agreement.Settle(periods).Statements.HeldAgainst([neverBeyondTheCap, sharesAddUp])</c>.</example>
    public static EquatableArray<InvariantRecord> HeldAgainst(this IReadOnlyList<Statement> statements, EquatableArray<Invariant> invariants)
    {
        var (lookback, records) = (new Lookback(invariants), invariants.Select(invariant => new RunningRecord(invariant)).ToList());
        foreach (var statement in Successive(statements.Whole()))
        {
            var basis = statement.Basis with { Before = lookback.Before(statement) };
            var evaluation = basis.Evaluation(statement.Terms);
            records.ForEach(record => record.Add(statement, basis, evaluation));
            lookback.Remember(statement, evaluation);
        }

        return [.. records.Select(record => record.ToRecord())];
    }

    private static IEnumerable<Statement> Successive(IReadOnlyList<Statement> statements)
    {
        Statement? before = null;
        foreach (var statement in statements)
        {
            if (before is not null && statement.Basis.Before.Through != before.Period)
            {
                throw new ArgumentException($"The statement of {statement.Period} does not go on from that of {before.Period}; expected successive ones.", nameof(statements));
            }

            yield return before = statement;
        }
    }
}
