using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Review;

/// <summary>Figures that jump at a boundary, and those that fall there although they rise on either side: more comes to less.</summary>
/// <remarks>Each is worked out at the boundary and beside it, with everything else as in ordinary periods.</remarks>
internal static class StepsInFigures
{
    // A long table is looked at as far as this; a rate counts in the figures that it leads to in so many steps.
    private const int MostBoundaries = 64;
    private const int MostFigures = 8;

    public static IEnumerable<Finding> In(ReviewedText text)
    {
        var trials = new Dictionary<(PlacedRule, string), Trial?>(TrialComparer.Instance);
        var steps =
            from placed in text.Rules
            where placed.Provision is Definition || placed.IsFigure
            from boundary in Boundary.In(placed).Take(MostBoundaries)
            from figure in FiguresOver(placed, text)
            let step = StepAt(boundary, figure, TrialOf(figure, boundary.Driver))
            where step is not null
            select step;
        return steps
            .GroupBy(step => (step.Figure.Clause, step.Figure.Subject, step.Boundary.Driver.Key, step.IsFall))
            .Select(group => Asked([.. group.DistinctBy(step => step.Below).OrderByDescending(step => Rational.Abs(step.Above.Number - step.Below.Number))], text));

        Trial? TrialOf(PlacedRule figure, Named driver)
        {
            if (!trials.TryGetValue((figure, driver.Key), out var trial))
            {
                trials.Add((figure, driver.Key), trial = Trial.Of(figure, text, driver));
            }

            return trial;
        }
    }

    private static Finding Asked(IReadOnlyList<FigureStep> steps, ReviewedText text)
    {
        var step = steps[0];
        var (figure, driver, unit) = (step.Figure, step.Boundary.Driver, Measuring.Of(step.Figure.Rule)!.Value);
        var (name, by) = (figure.About is null ? figure.Subject : text.Words.Of(figure.About), text.Words.Of(driver));
        var boundary = TextWords.Of(step.Boundary.BelongsAbove ? step.Above.At : step.Below.At, driver.Measure);
        var others = steps.Skip(1).Select(other => TextWords.Of(other.Boundary.BelongsAbove ? other.Above.At : other.Below.At, driver.Measure)).Take(4).ToList();
        return figure.Asks(
            step.IsFall ? QuestionKind.MoreComesToLess : QuestionKind.Jump,
            text.Words.Of(step.Boundary.Where.Rule),
            (step.IsFall
                ? $"{name} falls where {by} passes {boundary}: is more to come to less?"
                : $"{name} jumps where {by} passes {boundary}: is the step meant, and that {boundary} itself counts {(step.Boundary.BelongsAbove ? "above" : "below")} it?")
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

    private static FigureStep? StepAt(Boundary boundary, PlacedRule figure, Trial? trial)
    {
        foreach (var where in trial?.Ordinary ?? [])
        {
            if (trial!.Number(boundary.Figure, where) is { } stated && StepAt(stated, boundary, figure, trial, where) is { } step)
            {
                return step;
            }
        }

        return null;
    }

    private static FigureStep? StepAt(Rational stated, Boundary boundary, PlacedRule figure, Trial trial, Circumstances where)
    {
        var by = boundary.Step;
        var down = Rational.Floor(stated / by) * by;
        var below = boundary.BelongsAbove && down == stated ? down - by : down;
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
            ? new(boundary, figure, (below, atMost), (above, atLeast), isFall, where.ReadAs)
            : null;

        Rational? Number(Rational at) => boundary.Driver is FactDeclaration fact && !fact.Accepts(new NumberValue(at))
            ? null
            : trial.Number(figure.Rule, where with { Assumed = new NumberValue(at) });
    }

    private sealed record FigureStep(
        Boundary Boundary, PlacedRule Figure, (Rational At, Rational Number) Below, (Rational At, Rational Number) Above, bool IsFall, string? ReadAs);

    // The very rule: whether two are alike would take their whole length.
    private sealed class TrialComparer : IEqualityComparer<(PlacedRule Rule, string Driver)>
    {
        public static TrialComparer Instance { get; } = new();

        public bool Equals((PlacedRule Rule, string Driver) one, (PlacedRule Rule, string Driver) other) => ReferenceEquals(one.Rule, other.Rule) && one.Driver == other.Driver;

        public int GetHashCode((PlacedRule Rule, string Driver) of) => HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(of.Rule), of.Driver.GetHashCode(StringComparison.Ordinal));
    }
}
