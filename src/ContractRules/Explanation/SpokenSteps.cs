using ContractRules.Rules;
using ContractRules.Rules.Kernel;

namespace ContractRules.Explanation;

/// <summary>The steps that the words of a step speak of. Where one phrase takes several steps in one, they lie deeper.</summary>
internal static class SpokenSteps
{
    /// <summary>What a reader has to know to follow the words of the step.</summary>
    public static IEnumerable<Step> SpokenOf(this Step step) => step.Rule switch
    {
        Greatest when Phrases.Part(step.Rule) is { } part => InPart(step, part),
        Sum when Phrases.Growth(step.Rule) is var (now, before) =>
            InPart(step.Steps[0], now).Concat(InPart(step.Steps[1].Steps[0], before)),
        Product when Phrases.Multiples(step.Rule) is not null => [step.Steps[0].Steps[0].Steps[0]],
        _ => step.Steps,
    };

    // The amount and what is taken off it stand in a sum, under a limit where the part has an end.
    private static IEnumerable<Step> InPart(Step step, PartOfAmount part) => part switch
    {
        { Start: null } => [step.Steps[0]],
        { End: null } => step.Steps[0].Steps.SkipLast(1),
        _ => [step.Steps[0].Steps[0].Steps[0]],
    };
}
