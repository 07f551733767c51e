using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Explanation;

/// <summary>Plain numbers that count something, such as periods and years, and so are no percentages.</summary>
internal static class Counts
{
    /// <summary>Whether what a rule gives is a count, or made of counts and whole numbers.</summary>
    public static bool IsCount(Node rule, Measure measure, EquatableArray<Step> steps) => measure == Measure.Ratio && rule switch
    {
        PeriodValue or DatePart or Round(_, { Places: <= 0 }) => true,
        FactValue(var fact) => fact.Decimals == 0,
        TermValue or Ambiguity or Phrase or Choice or ToDate or Trailing => steps is [.., { IsCount: true }],
        Sum or Product or Least or Greatest or Negation =>
            steps.All(below => below.IsCount || IsWhole(below)) && steps.Any(below => below.IsCount),
        _ => false,
    };

    private static bool IsWhole(Step step) => step.Rule is Constant(NumberValue({ IsInteger: true }), _) or Negation(Constant(NumberValue({ IsInteger: true }), _));
}
