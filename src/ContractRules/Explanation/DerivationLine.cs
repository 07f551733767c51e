using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Explanation;

/// <summary>A line of the printed tree: a step, with what is to be said before and after it, or a branch not taken.</summary>
internal sealed record DerivationLine(Step? Step, string Before = "", string After = "", BranchNotTaken? NotTaken = null, Step? Condition = null)
{
    // The line above has just told the rule.
    private const string BeforeRounding = "before rounding";

    /// <summary>The rules that the line stands for, where its words don't tell all: that of a term, and what a phrase in its place stands for.</summary>
    public IEnumerable<string> Definitions => Step switch
    {
        { Rule: TermValue, Steps: [var definition] } => DefinitionsOf(definition).Prepend(definition.Rule.ToString()),
        { } step => DefinitionsOf(step),
        null => [],
    };

    /// <summary>The lines under this one: what the step followed from, or what ruled the branch out.</summary>
    public IEnumerable<DerivationLine> Below => (Step, Condition) switch
    {
        ({ Rule: TermValue, Steps: [var definition] }, _) => Under(definition),
        ({ } step, _) => Under(step),
        (_, { Rule: TermValue or FactValue or Prior } condition) => For(condition, ""),
        (_, { } condition) => Under(condition),
        _ => [],
    };

    /// <summary>Whether it tells the value of a name, which a reader remembers; what was computed is referred back to.</summary>
    public bool IsOfName => Step?.Rule is FactValue or TermValue or Given or Prior or ToDate or Trailing or PeriodValue;

    /// <summary>What a reader knows once the line is read: what was computed is the same whether it is added or taken off.</summary>
    public (Node? Rule, string Words) Told => (Step?.Rule, Step is { } step && !IsOfName ? Heading(step) : ToString());

    /// <summary>The lines under a step. Where a branch was taken, the branch itself stands there, not the choice.</summary>
    public static IEnumerable<DerivationLine> Under(Step step) => step switch
    {
        { Rule: Choice, Steps: [var condition, var taken] } =>
            step.NotTaken.Select(branch => new DerivationLine(null, NotTaken: branch, Condition: condition)).Concat(Taken(taken, "")),
        { Rule: Ambiguity, Steps: [var taken] } =>
            step.NotTaken.Select(branch => new DerivationLine(null, NotTaken: branch))
                .Concat(Taken(taken, step.NotTaken is [var other, ..] ? $", as {other.Why}" : "")),
        { Rule: Phrase, Steps: [var meaning] } when step.SpokenOf() is null => Under(meaning),
        { Rule: Round, Steps: [{ Rule: not (FactValue or TermValue or Prior or ToDate { WithPresent: false } or Choice or Ambiguity) } exact] } => [new DerivationLine(exact, BeforeRounding)],
        _ => (step.SpokenOf() ?? step.Steps).Where(below => !IsIdle(step, below)).SelectMany(below => For(below, "")),
    };

    public override string ToString() => this switch
    {
        { NotTaken: var (rule, why) } => $"not taken: {rule}, because {why}",
        { Step: { } step, Before: BeforeRounding } => $"{BeforeRounding} = {step.OutcomeInWords}",
        { Step: { } step } => Before + Heading(step) + After,
        _ => "",
    };

    private static IEnumerable<string> DefinitionsOf(Step step) => step is { Rule: Phrase, Steps: [var meaning] } && step.SpokenOf() is null
        ? DefinitionsOf(meaning).Prepend(meaning.Rule.ToString())
        : [];

    private static IEnumerable<DerivationLine> Taken(Step step, string because) => step.Rule is Constant
        ? [new DerivationLine(step, "taken: ")]
        : For(step, because);

    private static IEnumerable<DerivationLine> For(Step step, string because) => step switch
    {
        { Rule: Choice or Ambiguity } => Under(step),
        { Rule: Negation, Steps: [{ Rule: not (Choice or Ambiguity) } taken] } => [new DerivationLine(taken, "less ", because)],
        _ => [new DerivationLine(step, "", because)],
    };

    // The words of a rule tell its constants, and a period without an amount adds nothing to a window of periods.
    private static bool IsIdle(Step step, Step below) =>
        below.Rule is Constant or Negation(Constant) || (step.Rule is Trailing && below.Outcome.Value is NumberValue({ IsZero: true }));

    private static string Heading(Step step) => step switch
    {
        { Rule: TermValue, Steps.Count: > 0 } => $"{step}  [{step.Clause}]",
        { Rule: Constant constant } => Wording.Of(constant),
        { Rule: Prior(var name, not Constant { IsStated: false }), Source: not ("" or Deriving.StatedOpening) } =>
            $"{name} of the prior period = {step.OutcomeInWords}, {step.Source}",
        { Rule: Given given, Outcome.Value: TruthValue(var holds) } => Wording.Of(given, holds),
        { Rule: Compared or All or Any or Not or Determined } or { Rule: Phrase, Measure.Kind: MeasureKind.Truth } => $"{step.Rule}: {step.OutcomeInWords}",
        { Source.Length: > 0, Outcome.IsDetermined: true } => $"{step}, {step.Source}",
        _ => step.ToString(),
    };
}
