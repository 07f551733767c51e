using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Agreements.Edits;

/// <summary>A clause that computes something else from now on, because of what is changed there or elsewhere.</summary>
/// <param name="Clause">The clause revised.</param>
/// <param name="Because">What has changed, in our own words.</param>
/// <param name="Provisions">New provisions; a definition replaces that of the same term, an account of lots that of the same lots.</param>
/// <param name="Dropped">Terms that the clause no longer defines; payments of exactly such a term go with it.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record ReviseClause(
    ClauseReference Clause,
    string Because,
    EquatableArray<Provision> Provisions,
    EquatableArray<TermDeclaration> Dropped) : Edit([Because])
{
    /// <inheritdoc/>
    public override string Description => $"revise {Clause}: {Because}";

    /// <summary>The same revision, with a term that the clause no longer defines, nor has paid.</summary>
    public ReviseClause Dropping<T>(Term<T> term)
        where T : struct => this with { Dropped = [.. Dropped, term.Made().Declaration] };

    /// <summary>The new summary of the clause; null where that stands.</summary>
    public Summary? Summary { get; private init; }

    /// <summary>The same revision, with a new summary of the clause.</summary>
    /// <remarks>A summary that tells a figure which goes with the old provisions needs one.</remarks>
    /// <param name="summary">What the clause says from now on, in our own words.</param>
    public ReviseClause Summarizing(Summary summary) => this with { Summary = summary.NotNull() };

    /// <summary>The same revision, with a new summary of the clause that tells rules.</summary>
    /// <param name="summary">What the clause says from now on, in our own words with rules among them.</param>
    public ReviseClause Summarizing(FormattableString summary) => Summarizing(Summary.Of(summary));

    /// <inheritdoc/>
    internal override bool Touches(ClauseReference clause) => clause == Clause;

    /// <inheritdoc/>
    internal override (EquatableArray<Clause> Clauses, EquatableArray<AgreementFault> Faults) ApplyTo(EquatableArray<Clause> clauses) =>
        clauses.FirstOrDefault(clause => clause.Reference == Clause) is { } found
            ? (clauses.Select(clause => clause == found ? Revised(clause) : clause).ToEquatableArray(), [.. NotDefinedIn(found), .. OutdatedIn(found)])
            : (clauses, [NotThere(Clause, "revise")]);

    private IEnumerable<AgreementFault> NotDefinedIn(Clause clause) => Dropped
        .Where(term => !clause.Definitions.Any(definition => definition.Term == term))
        .Select(term => new AgreementFault(AgreementFaultKind.TermNotInClause, Clause, $"the clause doesn't define {term}, which the revision drops"));

    private IEnumerable<AgreementFault> OutdatedIn(Clause clause) => Summary is null
        ? StatedIn(clause).Except(StatedIn(Revised(clause))).Where(clause.Summary.Tells).Select(figure => Outdated(clause, figure, "Summarizing(…)"))
        : [];

    private static IEnumerable<Constant> StatedIn(Clause clause) => clause.Provisions
        .SelectMany(provision => provision.Rules)
        .SelectMany(rule => rule.SelfAndDescendants())
        .OfType<Constant>()
        .Where(constant => constant.IsStated);

    private Clause Revised(Clause clause)
    {
        var redefined = Provisions.OfType<Definition>().DistinctBy(definition => definition.Term).ToDictionary(definition => definition.Term);
        var standing = clause.Provisions
            .Where(provision => !IsDropped(provision))
            .Select(provision => provision is Definition definition && redefined.Remove(definition.Term, out var anew) ? anew : provision)
            .ToList();
        return clause with
        {
            Summary = Summary ?? clause.Summary,
            Provisions = [.. standing, .. Provisions.Where(provision => !standing.Contains(provision))],
        };
    }

    private bool IsDropped(Provision provision) => provision switch
    {
        Definition(var term, _) => Dropped.Contains(term),
        LotAccount kept => Provisions.OfType<LotAccount>().Any(anew => anew.Lots == kept.Lots),
        Payment(_, _, TermValue(var term), _) => Dropped.Contains(term),
        _ => false,
    };
}
