using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Explanation;

/// <summary>What a line says.</summary>
internal sealed partial class DerivationLine
{
    // The line above has just told the rule.
    private const string BeforeRounding = "before rounding";

    /// <summary>The rules that the line stands for, where its words don't tell all: that of a term, and what a phrase in its place stands for.</summary>
    public IEnumerable<string> Definitions => (Step, manner.InFull) switch
    {
        ({ Rule: TermValue, Steps: [var definition] }, true) => DefinitionsOf(definition).Prepend(manner.Of(definition.Rule) + Recalled(definition)),
        ({ Rule: TermValue, Steps: [var definition] }, _) => IsSaidByItself(definition) ? [] : [manner.Of(definition.Rule) + Recalled(definition)],
        ({ } step, true) => DefinitionsOf(step),
        _ => [],
    };

    /// <summary>What a reader knows once the line is read: what was computed is the same whether it is added or taken off.</summary>
    public (Node? Rule, string Words) Told => (Step?.Rule, Step is { } step && !IsOfName ? Heading(step) : ToString());

    /// <summary>The same line, where the name that it tells stands with its key.</summary>
    public DerivationLine Introducing(Named name) => new(manner.Introducing(name), Step, Before, After, NotTaken, Condition) { IsOfItem = IsOfItem };

    public override string ToString() => this switch
    {
        { NotTaken: { } branch } => $"not taken: {manner.OfNotTaken(branch.Rule)}, because {Why(branch)}",
        { Step: { } step, IsOfItem: true } => $"{step.Source}: {manner.Of(step)}",
        { Step: { } step, Before: BeforeRounding } => $"{BeforeRounding} = {step.OutcomeInWords}",
        { Step: { } step } => Before + Heading(step) + After,
        _ => Before,
    };

    private string Why(BranchNotTaken branch) => (Condition, branch) switch
    {
        ({ } condition, _) when !manner.InFull => Because.Of(condition, manner),
        (_, { Condition: null }) => branch.Reading ?? "",
        (_, { Condition: { } condition, Holds: { } holds }) => manner.Of(condition, holds),
        (_, { Condition: { } condition }) => $"{manner.Of(condition)} is undetermined",
    };

    private IEnumerable<string> DefinitionsOf(Step step)
    {
        for (; step is { Rule: Phrase, Steps: [var meaning] } && step.SpokenOf() is null; step = meaning)
        {
            // A phrase may say no more than what it stands for.
            if (manner.Of(meaning.Rule) is var words && words != manner.Of(step.Rule))
            {
                yield return words;
            }
        }
    }

    // A constant stands beside the name as its value.
    private static bool IsSaidByItself(Step definition)
    {
        while (definition is { Rule: Choice or Ambiguity, Steps: [.., var taken] } && (definition.Rule is Ambiguity || definition.Steps.Count > 1))
        {
            definition = taken;
        }

        return definition.Rule is Constant;
    }

    // What is recalled from before has no line of its own where it is all that a term means.
    private static string Recalled(Step definition) => definition is { Rule: Prior, Source.Length: > 0 } ? $", {definition.Source}" : "";

    private string Heading(Step step) => step switch
    {
        { Rule: TermValue, Steps.Count: > 0 } => $"{manner.Of(step)}  [{step.Clause}]",
        { Rule: Constant constant } => manner.Of(constant),
        { Rule: Prior(var name, not Constant { IsStated: false }), Source: not ("" or Deriving.StatedOpening) } =>
            $"{manner.Of(name)} of the prior period = {step.OutcomeInWords}, {step.Source}",
        { Rule: Given given, Outcome.Value: TruthValue(var holds) } => manner.Of(given, holds),
        { Rule: Compared or All or Any or Not or Determined } or { Rule: Phrase, Measure.Kind: MeasureKind.Truth } => $"{manner.Of(step.Rule)}: {step.OutcomeInWords}",
        { Source.Length: > 0, Outcome.IsDetermined: true } => $"{manner.Of(step)}, {step.Source}",
        _ => manner.Of(step),
    };
}
