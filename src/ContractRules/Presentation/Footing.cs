using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Presentation;

/// <summary>Makes the lines above a figure add up to it as they are shown, although each is rounded for display.</summary>
internal static class Footing
{
    /// <summary>The lines and the figure under them, with a line for what the shown ones lack; as they are where anything is undetermined.</summary>
    public static IEnumerable<DraftLine> Of(IReadOnlyList<DraftLine> lines, DraftLine figure)
    {
        if (figure.Line.Shown is not { } total || lines.Any(line => line.Line.Shown is null))
        {
            return [.. lines, figure];
        }

        var lacking = total - Rational.Sum(lines.Select(line => line.Line.Shown!.Value));
        if (lacking.IsZero)
        {
            return [.. lines, figure];
        }

        // What the clause rounds and what the page rounds are one to whoever adds up the page.
        var rounded = lines.ToList().FindLastIndex(line => line.Line.Kind == LineKind.RoundedByTheClause);
        return rounded >= 0
            ? [.. lines.Select((line, place) => place == rounded ? line with { Line = line.Line with { Shown = line.Line.Shown + lacking } } : line), figure]
            : [.. lines, RoundingShown(lacking, figure.Line), figure];
    }

    private static DraftLine RoundingShown(Rational lacking, LaidOutLine figure) => new(
        new(LineKind.RoundingShown, "rounding shown", "", figure.Clause, figure.Measure, Outcome.Determined(NumberValue.Zero)) { Shown = lacking }, null);
}
