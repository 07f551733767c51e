using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Explanation;

/// <summary>A line of the printed tree: a step, with what is to be said before and after it, or a branch not taken.</summary>
internal sealed record DerivationLine(Step? Step, string Before = "", string After = "", BranchNotTaken? NotTaken = null)
{
    /// <summary>The lines under a step. Where a branch was taken, the branch itself stands there, not the choice.</summary>
    public static IEnumerable<DerivationLine> Under(Step step) =>
        step.Steps
            .Where(below => !IsIdle(step, below))
            .SelectMany(below => For(below, Because(step, below)))
            .Concat(step.NotTaken.Select(branch => new DerivationLine(null, NotTaken: branch)));

    public override string ToString() => this switch
    {
        { NotTaken: var (rule, why) } => $"not taken: {rule}, because {why}",
        { Step: { } step } => Before + Heading(step) + After,
        _ => "",
    };

    private static IEnumerable<DerivationLine> For(Step step, string because) => step switch
    {
        { Rule: Choice or Ambiguity } => Under(step),
        { Rule: Negation, Steps: [{ Rule: not (Choice or Ambiguity) } taken] } => [new DerivationLine(taken, "less ", because)],
        _ => [new DerivationLine(step, "", because)],
    };

    // The words of a rule tell its constants, and a period without an amount adds nothing to a window of periods.
    private static bool IsIdle(Step step, Step below) =>
        below.Rule is Constant || (step.Rule is Trailing && below.Outcome.Value is NumberValue({ IsZero: true }));

    private static string Because(Step step, Step below) =>
        step.Rule is Ambiguity && step.NotTaken.Count > 0 && below.Rule is not (Choice or Ambiguity) ? $", as {step.NotTaken[0].Why}" : "";

    private static string Heading(Step step) => step switch
    {
        { Rule: TermValue, Steps.Count: > 0 } => $"{step}  [{step.Clause}]",
        { Rule: Given given, Outcome.Value: TruthValue(var holds) } => Wording.Of(given, holds),
        { Rule: ToDate(var name), Steps.Count: 0 } => $"{name} so far = {step.OutcomeInWords}, {step.Source}",
        { Rule: Compared or All or Any or Not } => $"{step.Rule}: {step.OutcomeInWords}",
        { Source.Length: > 0, Outcome.IsDetermined: true } => $"{step}, {step.Source}",
        _ => step.ToString(),
    };
}
