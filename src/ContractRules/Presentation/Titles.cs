using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;

namespace ContractRules.Presentation;

/// <summary>What lines are called: terms and facts by their titles, other rules in short words made of these.</summary>
internal static class Titles
{
    // What is deeper than this is no label, however it is told.
    private const int DeepestTold = 12;

    /// <summary>A rule in short words, names by their titles; what is rounded goes by what it was.</summary>
    public static string Of(Node rule) => rule switch
    {
        Round(var rounded, _) => Of(rounded),
        TermValue or FactValue => rule.NamedItself()!.Title,
        Prior(var name, _) => $"{name.Title} of the period before",
        ToDate(var name, WithPresent: false) => $"{name.Title} before",
        _ => rule.InShort(Naming.Titles),
    };

    /// <summary>What a step is called: its rule as far as it was applied, names by their titles.</summary>
    public static string Of(Step step) => step switch
    {
        { Rule.Depth: > DeepestTold } => Of(step.Rule),
        { Rule: Choice or Ambiguity, Steps: [.., var taken] } when step.Rule is Ambiguity || step.Steps.Count > 1 => Of(taken),
        { Rule: Round, Steps: [var within] } => Of(within),
        { Rule: Product, Steps: [var left, var right] } => $"{Within(left)} × {Within(right)}",
        { Rule: Quotient, Steps: [var dividend, var divisor] } => $"{Within(dividend)} ÷ {Within(divisor)}",
        { Rule: Constant { IsStated: true } } => "stated by the clause",
        _ => Of(step.Rule),
    };

    /// <summary>The key by which a rule is known; empty where it is more than a term or fact.</summary>
    public static string KeyOf(Node rule) => rule is TermValue or FactValue ? rule.NamedItself()!.Key : "";

    private static string Within(Step step) => step switch
    {
        { Rule: Choice or Ambiguity, Steps: [.., var taken] } when step.Rule is Ambiguity || step.Steps.Count > 1 => Within(taken),
        { Rule: Round, Steps: [var within] } => Within(within),
        { Rule: Sum or Product or Quotient or Least or Greatest or Phrase or Choice or Confined(_, not (FactValue or TermValue)) } => $"({Of(step)})",
        { Rule: Constant } => Of(step.Rule),
        _ => Of(step),
    };
}
