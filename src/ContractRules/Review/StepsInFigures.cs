using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Review;

/// <summary>Figures that jump at a boundary, and those that fall there although they rise on either side: more comes to less.</summary>
/// <remarks>Each is worked out at the boundary and beside it, with everything else as in ordinary periods.</remarks>
internal static class StepsInFigures
{
    // A long table is looked at as far as this; a rate counts in the figures that it leads to in so many steps.
    private const int MostBreakpoints = 64;
    private const int MostFigures = 8;

    public static IEnumerable<Finding> In(ReviewedText text)
    {
        // By the very rule: whether two are alike would take their whole length.
        var trials = new Dictionary<PlacedRule, Dictionary<string, Trial?>>(ReferenceEqualityComparer.Instance);
        var steps =
            from placed in text.Rules
            where placed.Provision is Definition || placed.IsFigure
            from breakpoint in Breakpoint.In(placed).Take(MostBreakpoints)
            from figure in FiguresOver(placed, text)
            let step = StepAt(breakpoint, figure, TrialOf(figure, breakpoint.Driver))
            where step is not null
            select step;
        return steps
            .GroupBy(step => (step.Figure.Clause, step.Figure.Subject, step.Breakpoint.Driver.Key, step.IsFall))
            .Select(group => Asked([.. group.DistinctBy(step => step.Below).OrderByDescending(step => Rational.Abs(step.Above.Number - step.Below.Number))], text));

        Trial? TrialOf(PlacedRule figure, Named driver)
        {
            var known = trials.TryGetValue(figure, out var ofFigure) ? ofFigure : trials[figure] = new(StringComparer.Ordinal);
            if (!known.TryGetValue(driver.Key, out var trial))
            {
                known.Add(driver.Key, trial = Trial.Of(figure, text, driver));
            }

            return trial;
        }
    }

    private static Finding Asked(IReadOnlyList<FigureStep> steps, ReviewedText text)
    {
        var step = steps[0];
        var (figure, driver, unit) = (step.Figure, step.Breakpoint.Driver, Measuring.Of(step.Figure.Rule)!.Value);
        var (name, by) = (figure.About is null ? figure.Subject : text.Words.Of(figure.About), text.Words.Of(driver));
        var boundary = TextWords.Of(step.Breakpoint.BelongsAbove ? step.Above.At : step.Below.At, driver.Measure);
        var others = steps.Skip(1).Select(other => TextWords.Of(other.Breakpoint.BelongsAbove ? other.Above.At : other.Below.At, driver.Measure)).Take(4).ToList();
        return figure.Asks(
            step.IsFall ? QuestionKind.MoreComesToLess : QuestionKind.Jump,
            text.Words.Of(step.Breakpoint.Where.Rule),
            (step.IsFall
                ? $"{name} falls where {by} passes {boundary}: is more to come to less?"
                : $"{name} jumps where {by} passes {boundary}: is the step meant, and that {boundary} itself counts {(step.Breakpoint.BelongsAbove ? "above" : "below")} it?")
            + (others.Count == 0 ? "" : $" So also at {Wording.Listed(others, "and")}.")) with
        {
            Example = $"At {TextWords.Of(step.Below.At, driver.Measure)} it is {TextWords.Of(step.Below.Number, unit)}, at {TextWords.Of(step.Above.At, driver.Measure)} it is {TextWords.Of(step.Above.Number, unit)}",
            ReadAs = step.ReadAs,
        };
    }

    // The figure that the rule is itself; of a rate, a share or a condition, those that use it.
    private static IEnumerable<PlacedRule> FiguresOver(PlacedRule placed, ReviewedText text)
    {
        var (found, met, waiting) = (0, new HashSet<PlacedRule>(ReferenceEqualityComparer.Instance), new Queue<PlacedRule>([placed]));
        while (found < MostFigures && met.Count < MostFigures * MostFigures && waiting.TryDequeue(out var next))
        {
            if (!met.Add(next))
            {
                continue;
            }

            if (next.IsFigure)
            {
                found++;
                yield return next;
            }
            else if (next.About is { } term)
            {
                foreach (var user in text.UsersOf(term).Take(MostFigures))
                {
                    waiting.Enqueue(user);
                }
            }
        }
    }

    private static FigureStep? StepAt(Breakpoint breakpoint, PlacedRule figure, Trial? trial)
    {
        foreach (var where in trial?.Ordinary ?? [])
        {
            if (trial!.Number(breakpoint.Figure, where) is { } stated && StepAt(stated, breakpoint, figure, trial, where) is { } step)
            {
                return step;
            }
        }

        return null;
    }

    private static FigureStep? StepAt(Rational stated, Breakpoint breakpoint, PlacedRule figure, Trial trial, Circumstances where)
    {
        var by = breakpoint.Step;
        var down = Rational.Floor(stated / by) * by;
        var below = breakpoint.BelongsAbove && down == stated ? down - by : down;
        var above = below + by;
        if (Number(below) is not { } atMost || Number(above) is not { } atLeast || atMost == atLeast)
        {
            return null;
        }

        var rise = atLeast - atMost;
        var (before, after) = (atMost - (Number(below - by) ?? atMost), (Number(above + by) ?? atLeast) - atLeast);
        // Rounding to the smallest unit on either side is no jump.
        var usual = (2 * Rational.Max(Rational.Abs(before), Rational.Abs(after))) + (2 * Measuring.Of(figure.Rule)!.Value.Over!.SmallestPayable);
        var isFall = rise.Sign < 0 && before.Sign >= 0 && after.Sign >= 0 && (before.Sign > 0 || after.Sign > 0 || -rise > usual);
        return isFall || Rational.Abs(rise) > usual
            ? new(breakpoint, figure, (below, atMost), (above, atLeast), isFall, where.ReadAs)
            : null;

        Rational? Number(Rational at) => breakpoint.Driver is FactDeclaration fact && !fact.Accepts(new NumberValue(at))
            ? null
            : trial.Number(figure.Rule, where with { Assumed = new NumberValue(at) });
    }

    private sealed record FigureStep(
        Breakpoint Breakpoint, PlacedRule Figure, (Rational At, Rational Number) Below, (Rational At, Rational Number) Above, bool IsFall, string? ReadAs);
}
