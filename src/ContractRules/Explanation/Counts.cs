using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Explanation;

/// <summary>Plain numbers that count something, such as periods and years, and so are no percentages.</summary>
internal static class Counts
{
    /// <summary>Whether the number is a count, or made of counts and whole numbers.</summary>
    public static bool IsCount(this Step step) => step.Measure == Measure.Ratio && step.Rule switch
    {
        PeriodValue or DatePart or Round(_, { Places: <= 0 }) => true,
        FactValue(var fact) => fact.Decimals == 0,
        TermValue or Ambiguity or Phrase or Choice or ToDate or Trailing => step.Steps is [.., var last] && last.IsCount(),
        Sum or Product or Least or Greatest or Negation =>
            step.Steps.All(below => below.IsCount() || IsWhole(below)) && step.Steps.Any(below => below.IsCount()),
        _ => false,
    };

    private static bool IsWhole(Step step) => step.Rule is Constant(NumberValue({ IsInteger: true }), _) or Negation(Constant(NumberValue({ IsInteger: true }), _));
}
