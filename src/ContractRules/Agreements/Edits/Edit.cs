using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Agreements.Edits;

/// <summary>One edit of an amendment, as drafters write them: insert, replace, delete, substitute, revise; and supersede another amendment.</summary>
[JsonConverter(typeof(Json.IsNoData))]
public abstract record Edit
{
    private protected Edit(ReadOnlySpan<object?> parts, [CallerArgumentExpression(nameof(parts))] string names = "") => Required.All(parts, names);

    /// <summary>A new clause, placed after another.</summary>
    public static Edit Insert(Clause clause, ClauseReference after) => new InsertClause(clause, after);

    /// <summary>A clause in place of the one that bears its reference.</summary>
    public static Edit Replace(Clause clause) => new ReplaceClause(clause);

    /// <summary>A clause struck out.</summary>
    public static Edit Delete(ClauseReference clause) => new DeleteClause(clause);

    /// <summary>One constant for another, in the clauses named: "all references to 40 % shall read 25 %".</summary>
    /// <param name="constant">The constant as it stands.</param>
    /// <param name="replacement">What shall stand in its place: a constant, or a reading that decides between constants.</param>
    /// <param name="clauses">The clauses named.</param>
    /// <exception cref="ArgumentException">What shall be replaced is no constant.</exception>
    public static SubstituteConstant Substitute<T>(Rule<T> constant, Rule<T> replacement, params EquatableArray<ClauseReference> clauses)
        where T : struct => constant.Declared() is Constant
            ? new(constant.Declared(), replacement.Declared(), clauses, [], "")
            : throw new ArgumentException($"'{constant}' is no constant; revise or replace the clause instead.", nameof(constant));

    /// <summary>
    /// Changes what a clause computes while its heading stands, and its summary unless it brings a new one: a definition takes the place of that of the
    /// same term, and every other provision is added.
    /// </summary>
    /// <param name="clause">The clause revised.</param>
    /// <param name="because">What has changed, in our own words.</param>
    /// <param name="provisions">Its new provisions; a definition replaces that of the same term.</param>
    public static ReviseClause Revise(ClauseReference clause, string because, params EquatableArray<Provision> provisions) =>
        new(clause, because, provisions, []);

    /// <summary>An amendment that was to take effect no earlier than this one, and now never does.</summary>
    /// <remarks>It stays among the agreement's amendments, and is told as superseded. One that has taken effect is no more scheduled: edit what it brought.</remarks>
    public static Edit Supersede(Amendment amendment) => new SupersedeAmendment(amendment);

    /// <summary>What the edit does, in words.</summary>
    public abstract string Description { get; }

    /// <summary>Why, in our own words, where the description doesn't tell it already.</summary>
    public virtual string? Reason => null;

    /// <summary>Whether the edit changes or names a clause.</summary>
    internal abstract bool Touches(ClauseReference clause);

    /// <summary>The clauses with the edit worked in, and what is wrong with it.</summary>
    internal abstract (EquatableArray<Clause> Clauses, EquatableArray<AgreementFault> Faults) ApplyTo(EquatableArray<Clause> clauses);

    /// <inheritdoc/>
    public sealed override string ToString() => Description;

    private protected static AgreementFault NotThere(ClauseReference clause, string what) =>
        new(AgreementFaultKind.ClauseNotFound, clause, $"there is no such clause to {what}");

    // A summary that tells a figure as a rule follows it.
    private protected static AgreementFault Outdated(Clause clause, Node figure, string summarizing) => new(
        AgreementFaultKind.SummaryOutdated,
        clause.Reference,
        $"the summary still tells {figure}, which goes; expected a summary that tells it as a rule ($\"… {{rule}} …\"), or a new one ({summarizing})");

    private protected static bool Has(EquatableArray<Clause> clauses, ClauseReference reference) =>
        clauses.Any(clause => clause.Reference == reference);
}
