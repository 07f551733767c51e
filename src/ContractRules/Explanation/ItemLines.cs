using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Explanation;

/// <summary>
/// What a rule over items goes over, as far as a reader can use it: each item where they are few; else how many there are, between which
/// figures, how many come to a limit, and some in full.
/// </summary>
internal static class ItemLines
{
    /// <summary>The lines under a rule over items.</summary>
    public static IEnumerable<DerivationLine> Of(Step step, OverItems over, Manner manner)
    {
        if (step.Steps.Count <= Tally.MostListed)
        {
            return step.Steps.Select(below => LineOf(below, manner));
        }

        return
        [
            new DerivationLine(manner, null, InAll(step, over)),
            .. LimitsIn(over.Each).Select(limit => ComeTo(limit, step)).OfType<string>().Select(line => new DerivationLine(manner, null, line)),
            .. step.Steps.Where(below => below.StandsForOthers).Select(below => LineOf(below, manner)),
        ];
    }

    private static DerivationLine LineOf(Step step, Manner manner) => new(manner, step) { IsOfItem = true };

    private static string InAll(Step step, OverItems over)
    {
        var inOrder = step.Steps.Where(below => below.Outcome.Value is NumberValue).OrderBy(below => ((NumberValue)below.Outcome.Value!).Number).ToList();
        var between = inOrder.Count == 0 ? "" : $", from {inOrder[0].OutcomeInWords} ({inOrder[0].Source}) to {inOrder[^1].OutcomeInWords} ({inOrder[^1].Source})";
        return $"{InWords(step.Steps.Count)} {(over.By is { } field ? $"groups by {field}" : over.Items.View is null ? "items" : "lots")}{between}";
    }

    private static string? ComeTo(Constant limit, Step step) => step.Steps.Count(below => below.Outcome.Value == limit.Value) is > 0 and var count
        ? $"{InWords(count)} of them come to {Wording.Of(limit)}"
        : null;

    private static string InWords(int count) => ((Rational)count).ToDisplayText(0);

    // The stated amounts that what is said of each item lies within.
    private static IEnumerable<Constant> LimitsIn(Node each) => each switch
    {
        Phrase(_, _, var meaning) => LimitsIn(meaning),
        Round(var operand, _) => LimitsIn(operand),
        Least or Greatest => each.Operands().OfType<Constant>().Concat(each.Operands().SelectMany(LimitsIn)),
        _ => [],
    };
}
