using ContractRules.Agreements;
using ContractRules.Values;

namespace ContractRules.Documents.Clauses;

/// <summary>What changed between two versions of a text: each clause with what became of it, in the order of the later text, those that are gone where they stood.</summary>
/// <param name="From">The earlier version.</param>
/// <param name="To">The later version.</param>
/// <param name="Clauses">The clauses of both, each once.</param>
public sealed record Redline(AgreementVersion From, AgreementVersion To, EquatableArray<ClauseChange> Clauses)
{
    /// <summary>The earlier version.</summary>
    public AgreementVersion From { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = From ?? throw new ArgumentNullException(nameof(From));

    /// <summary>The later version.</summary>
    public AgreementVersion To { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = To ?? throw new ArgumentNullException(nameof(To));

    /// <summary>The redline of two versions of an agreement, its open questions told as the agreement reads them.</summary>
    /// <example><c>Redline.Between(agreement, agreement.Versions[0], agreement.Versions[^1])</c>.</example>
    public static Redline Between(Agreement agreement, AgreementVersion from, AgreementVersion to)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var changes = Alignment.Of(ClauseText.Of(from, agreement.ReadAs), ClauseText.Of(to, agreement.ReadAs), clause => clause.Reference)
            .Select(pair => ClauseChange.Of(pair.Before, pair.After));
        return new(from, to, [.. changes]);
    }

    /// <summary>The clauses of which one thing became.</summary>
    public IEnumerable<ClauseChange> Of(ChangeKind kind) => Clauses.Where(clause => clause.Kind == kind);

    /// <summary>Both versions, and how many clauses changed.</summary>
    public override string ToString() =>
        $"{From} → {To}: {Of(ChangeKind.Inserted).Count()} inserted, {Of(ChangeKind.Deleted).Count()} deleted, {Of(ChangeKind.Changed).Count()} changed";
}
