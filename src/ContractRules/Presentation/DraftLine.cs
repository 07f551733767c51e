using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Presentation;

/// <summary>A line before it is known which readings mattered to it: with the steps from which that follows.</summary>
/// <param name="Line">The line.</param>
/// <param name="From">The step that its figure is from; null where there is none of its own.</param>
internal sealed record DraftLine(LaidOutLine Line, Step? From)
{
    /// <summary>The line of a step that is shown as it is.</summary>
    public static DraftLine Of(LineKind kind, Step step, string? word = null) =>
        new(new(kind, word ?? Titles.Of(step), Titles.KeyOf(step.Rule), step.Clause, step.Measure, step.Outcome), step);

    /// <summary>The same line, as something else to the lines around it.</summary>
    public DraftLine As(LineKind kind) => this with { Line = Line with { Kind = kind } };

    /// <summary>The line of something added or taken off.</summary>
    public static DraftLine Of(Addend addend, string? word = null) => addend.IsLess
        ? Of(LineKind.Less, addend.Step, word) is var line ? line with { Line = line.Line with { Outcome = addend.Step.Outcome.Then(Arithmetic.Negative) } } : line
        : Of(LineKind.Part, addend.Step, word);

    /// <summary>The line of what a limit or a rounding changes in a figure.</summary>
    public static DraftLine Of(Change change, Step figure) => change.Rule is Round
        ? Amount(LineKind.RoundedByTheClause, "rounded by the clause", change.Amount, figure)
        : Amount(LineKind.Limited, LimitIn(change.Rule, figure.Measure), change.Amount, figure);

    /// <summary>The line of an amount that no step gives.</summary>
    public static DraftLine Amount(LineKind kind, string label, Rational amount, Step figure) =>
        new(new(kind, label, "", figure.Clause, figure.Measure, Outcome.Determined(new NumberValue(amount))), null);

    private static string LimitIn(Node rule, Measure measure) => rule.Operands().OfType<Constant>().FirstOrDefault() switch
    {
        { Value: NumberValue({ IsZero: true }) } => rule is Greatest ? "not below zero" : "not above zero",
        { Value: var limit } => $"no {(rule is Greatest ? "less" : "more")} than {Wording.Of(limit, measure)}",
        null => "limited",
    };
}
