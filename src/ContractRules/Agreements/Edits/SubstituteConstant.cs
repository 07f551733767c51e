using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Agreements.Edits;

/// <summary>One constant for another, throughout the clauses named.</summary>
/// <param name="Constant">The constant as it stands.</param>
/// <param name="Replacement">What stands in its place from now on.</param>
/// <param name="Clauses">The clauses named, each of which holds the constant.</param>
/// <param name="Vacuous">Clauses that the amendment names although they hold no such constant, which it knows.</param>
/// <param name="WhyVacuous">Why these hold none.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record SubstituteConstant(
    Node Constant,
    Node Replacement,
    EquatableArray<ClauseReference> Clauses,
    EquatableArray<ClauseReference> Vacuous,
    string WhyVacuous) : Edit([Constant, Replacement])
{
    /// <summary>Why these hold none; empty where there are none.</summary>
    public string WhyVacuous { get; init => field = value.NotNull(); } = WhyVacuous.NotNull();

    /// <inheritdoc/>
    public override string Description => $"substitute {Replacement} for {Constant} in {string.Join(", ", Clauses.Concat(Vacuous))}";

    /// <summary>
    /// The same substitution, naming a clause too that holds no such constant. Real letters do; the amendment says
    /// that it knows.
    /// </summary>
    public SubstituteConstant AlsoNaming(ClauseReference clause, string because) =>
        this with { Vacuous = [.. Vacuous, clause], WhyVacuous = WhyVacuous is "" ? because.NotBlank() : $"{WhyVacuous}; {because}" };

    /// <summary>The new summaries that it brings, by clause.</summary>
    private EquatableMap<Summary> Summaries { get; init; } = EquatableMap<Summary>.Empty;

    /// <summary>The same substitution, with a new summary of a clause that it names.</summary>
    /// <remarks>A summary that tells the figure in plain words needs one; in a summary that tells it as a rule, it is substituted.</remarks>
    /// <param name="clause">The clause.</param>
    /// <param name="summary">What the clause says from now on, in our own words.</param>
    /// <exception cref="ArgumentException">The substitution doesn't name the clause.</exception>
    /// <example><c>Edit.Substitute(Usd(5_000), Usd(8_000), "1").Summarizing("1", "No fee for less than 8,000.")</c>.</example>
    public SubstituteConstant Summarizing(ClauseReference clause, Summary summary)
    {
        summary.NotNull();
        return Clauses.Contains(clause)
            ? this with { Summaries = Summaries.With($"{clause}", summary) }
            : throw new ArgumentException($"Expected one of {string.Join(", ", Clauses)}; found {clause}.", nameof(clause));
    }

    /// <summary>The same substitution, with a new summary of a clause that tells rules.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="summary">What the clause says from now on, in our own words with rules among them.</param>
    /// <exception cref="ArgumentException">The substitution doesn't name the clause.</exception>
    public SubstituteConstant Summarizing(ClauseReference clause, FormattableString summary) => Summarizing(clause, Summary.Of(summary));

    /// <inheritdoc/>
    public override string? Reason => WhyVacuous is "" ? null : WhyVacuous;

    /// <inheritdoc/>
    internal override bool Touches(ClauseReference clause) => Clauses.Contains(clause) || Vacuous.Contains(clause);

    /// <inheritdoc/>
    internal override (EquatableArray<Clause> Clauses, EquatableArray<AgreementFault> Faults) ApplyTo(EquatableArray<Clause> clauses) =>
        ApplyTo(clauses, _ => Replacement);

    /// <summary>The clauses with something in place of the constant wherever it stands, and what is wrong with the substitution.</summary>
    internal (EquatableArray<Clause> Clauses, EquatableArray<AgreementFault> Faults) ApplyTo(EquatableArray<Clause> clauses, Func<Node, Node> inPlaceOf) =>
        (clauses.Select(clause => Clauses.Contains(clause.Reference) ? Substituted(clause, inPlaceOf) : clause).ToEquatableArray(),
        [
            .. Clauses.Concat(Vacuous).Where(named => !Has(clauses, named)).Select(named => NotThere(named, "substitute in")),
            .. clauses.Where(clause => Clauses.Contains(clause.Reference) && !Holds(clause)).Select(NotIn),
            .. clauses.Where(clause => Clauses.Contains(clause.Reference) && Holds(clause) && IsOutdated(clause))
                .Select(clause => Outdated(clause, Constant, $"Summarizing(\"{clause.Reference}\", …)")),
            .. clauses.Where(clause => Vacuous.Contains(clause.Reference) && Holds(clause)).Select(HeldBy),
        ]);

    // Such as the number of instalments.
    private AgreementFault NotIn(Clause clause) => new(
        AgreementFaultKind.ConstantNotFound,
        clause.Reference,
        $"the clause holds no constant {Constant}, contrary to the substitution; it states {(Stated(clause) is { Count: > 0 } stated ? Wording.Listed(stated, "and") : "none")}, "
            + $"and what its devices count by is revised ({nameof(Edit)}.{nameof(Revise)})");

    private AgreementFault HeldBy(Clause clause) =>
        new(AgreementFaultKind.ConstantNotFound, clause.Reference, $"the clause does hold constant {Constant}, contrary to the substitution");

    private static List<string> Stated(Clause clause) => [.. clause.Provisions
        .SelectMany(provision => provision.Rules)
        .SelectMany(rule => rule.SelfAndDescendants())
        .OfType<Constant>()
        .Where(constant => constant.IsStated)
        .Select(constant => constant.ToString())
        .Distinct()];

    private bool Holds(Clause clause) => clause.Provisions
        .SelectMany(provision => provision.Rules)
        .SelectMany(rule => rule.SelfAndDescendants())
        .Contains(Constant);

    private bool IsOutdated(Clause clause) =>
        Constant is Constant constant && clause.Summary.Spells(constant) && !Summaries.TryGet($"{clause.Reference}", out _);

    private Clause Substituted(Clause clause, Func<Node, Node> inPlaceOf)
    {
        var substituted = clause.WithRules(rule => rule.ReplaceLeaves(leaf => leaf == Constant ? inPlaceOf(leaf) : leaf));
        return Summaries.TryGet($"{clause.Reference}", out var summary) ? substituted with { Summary = summary } : substituted;
    }
}
