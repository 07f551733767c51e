using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Explanation;

/// <summary>Plain numbers of which nobody said what they are, but which are made of counts, and so are no percentages.</summary>
internal static class Counts
{
    /// <summary>Whether what a rule gives is a count, or made of counts and whole numbers.</summary>
    public static bool IsCount(Node rule, Measure measure, EquatableArray<Step> steps) => measure == Measure.Ratio && measure.Plain is null && rule switch
    {
        Round(_, { Places: <= 0 }) => true,
        FactValue(var fact) => fact.Decimals == 0,
        TermValue or Ambiguity or Phrase or Choice or ToDate or Trailing => steps is [.., var last] && IsCounted(last),
        Sum or Product or Least or Greatest or Negation =>
            steps.All(below => IsCounted(below) || IsWhole(below)) && steps.Any(IsCounted),
        _ => false,
    };

    private static bool IsCounted(Step step) => step.IsCount || step.Measure.Plain is PlainNumber.Count;

    private static bool IsWhole(Step step) => step.Rule is Constant(NumberValue({ IsInteger: true }), _) or Negation(Constant(NumberValue({ IsInteger: true }), _));
}
