using ContractRules.Documents.Explanations;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Auditing;

/// <summary>A figure that an explanation builds on without saying what it follows from: what a person checks against the books and the text.</summary>
/// <param name="Kind">What kind of figure it is.</param>
/// <param name="Rule">What it is, in words: the key of a fact, the constant.</param>
/// <param name="Source">Where it is from: <c>given for 2002-10</c>.</param>
/// <param name="Clause">The clause that asks for it or states it.</param>
/// <param name="Unit">The unit of its value.</param>
/// <param name="Outcome">The figure, or why there is none.</param>
public sealed record TakenAsGiven(Operation Kind, string Rule, string Source, ClauseReference Clause, string Unit, Outcome Outcome)
{
    /// <summary>What it is, in words: the key of a fact, the constant.</summary>
    public string Rule { get; init => field = value ?? throw new ArgumentNullException(nameof(Rule)); } = Rule ?? throw new ArgumentNullException(nameof(Rule));

    /// <summary>Where it is from.</summary>
    public string Source { get; init => field = value ?? throw new ArgumentNullException(nameof(Source)); } = Source ?? throw new ArgumentNullException(nameof(Source));

    /// <summary>The unit of its value.</summary>
    public string Unit { get; init => field = value ?? throw new ArgumentNullException(nameof(Unit)); } = Unit ?? throw new ArgumentNullException(nameof(Unit));

    /// <summary>What it is, facts and terms by their titles.</summary>
    public string Title { get; init => field = value ?? throw new ArgumentNullException(nameof(Title)); } = Rule;

    /// <summary>It on one line: <c>sales = 100 USD, given for 2002-10</c>.</summary>
    public override string ToString() => $"{Rule} = {Outcome}{(Unit.Length > 0 && Outcome.IsDetermined ? $" {Unit}" : "")}, {Source}";

    internal static TakenAsGiven Of(StepDocument step) => new(step.Operation, step.Rule, step.Source ?? "", step.Clause, step.Unit, step.Outcome) { Title = step.Title ?? step.Rule };
}
