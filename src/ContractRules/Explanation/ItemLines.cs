using System.Globalization;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Explanation;

/// <summary>What a rule over items goes over, as far as a reader can use it: each item where they are few, else how many there are, and some in full.</summary>
internal static class ItemLines
{
    /// <summary>The lines under a rule over items.</summary>
    public static IEnumerable<DerivationLine> Of(Step step, OverItems over)
    {
        var many = over.By is { } field ? $"groups by {field}" : $"items {over.Items}";
        if (step.Steps.Count <= Tally.MostListed)
        {
            return step.Steps.Select(LineOf);
        }

        var told = step.Steps.Where(below => below.Steps.Count > 0).ToList();
        return
        [
            new DerivationLine(null, string.Create(CultureInfo.InvariantCulture, $"{step.Steps.Count} {many}{Extremes(step)}, such as:")),
            .. (told.Count > 0 ? told : [step.Steps[0]]).Select(LineOf),
        ];
    }

    private static DerivationLine LineOf(Step step) => new(step) { IsOfItem = true };

    private static string Extremes(Step step)
    {
        var inOrder = step.Steps.Where(below => below.Outcome.Value is NumberValue).OrderBy(below => ((NumberValue)below.Outcome.Value!).Number).ToList();
        return inOrder.Count == 0 ? "" : $", from {inOrder[0].OutcomeInWords} ({inOrder[0].Source}) to {inOrder[^1].OutcomeInWords} ({inOrder[^1].Source})";
    }
}
