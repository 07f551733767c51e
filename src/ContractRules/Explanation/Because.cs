using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Explanation;

/// <summary>Why a condition turned out as it did, without what could not matter.</summary>
internal static class Because
{
    /// <summary>How many conditions of one kind are told one by one; more are summed up.</summary>
    public const int MostTold = 3;

    /// <summary>Of conditions put together, those that settled it: the ones that fail of an "and" that does, the ones that hold of an "or".</summary>
    public static IReadOnlyList<Step> SettledBy(Step junction) => junction.Outcome.Value is TruthValue(var holds)
        ? [.. junction.Steps.Where(step => step.Outcome.Value is TruthValue(var one) && one == holds)]
        : [.. junction.Steps.Where(step => !step.Outcome.IsDetermined)];

    /// <summary>Many conditions of which all, or none, had to hold, in one line; null where they are few.</summary>
    public static string? SummedUp(Step junction) => junction switch
    {
        { Rule: All, Steps.Count: > MostTold and var count, Outcome.Value: TruthValue(true) } => $"all of the {count} hold",
        { Rule: Any, Steps.Count: > MostTold and var count, Outcome.Value: TruthValue(false) } => $"none of the {count} holds",
        _ => null,
    };

    /// <summary>A condition as it turned out, in words: <c>Agreement has ended does not hold</c>.</summary>
    public static string Of(Step condition, Manner manner) => (condition, condition.Outcome.Value) switch
    {
        ({ Rule: All or Any }, _) when SummedUp(condition) is { } all => $"{all} of {manner.OfNotTaken(condition.Rule)}",
        ({ Rule: All or Any }, _) => Told(SettledBy(condition), manner),
        ({ Rule: Not, Steps: [{ Outcome.IsDetermined: true } operand] }, _) => Of(operand, manner),
        ({ Rule: Determined, Steps: [var operand] }, TruthValue(var holds)) => $"{manner.Of(operand.Rule)} is {(holds ? "" : "not ")}determined",
        (_, TruthValue(var holds)) => manner.Of(condition.Rule, holds),
        _ => $"{manner.Of(condition.Rule)} is undetermined",
    };

    private static string Told(IReadOnlyList<Step> settledBy, Manner manner) =>
        Wording.Listed([.. settledBy.Take(MostTold).Select(step => Of(step, manner))], "and")
        + (settledBy.Count > MostTold ? $", as {settledBy.Count - MostTold} others" : "");
}
