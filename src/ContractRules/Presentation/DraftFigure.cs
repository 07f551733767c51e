using ContractRules.Agreements.Layouts;
using ContractRules.Explanation;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Presentation;

/// <summary>A figure before it is known which readings mattered to its lines.</summary>
internal sealed record DraftFigure(LayoutForm Form, EquatableArray<DraftLine> Lines)
{
    /// <summary>Whether there is nothing to see in any of it, or nothing in what it comes to: nothing grew, or a balance of nothing was held at nothing.</summary>
    public bool IsNothing => Lines.All(line => line.Line.IsNothing) || (Lines[^1].Line.IsNothing && (Form == LayoutForm.Sum
        ? Lines.Any(line => line.From is { } step && IsRecalled(step))
        : Lines.Any(line => line.Line.Kind == LineKind.Limited) && Lines.Where(line => line.Line.Kind == LineKind.Opening).All(line => line.Line.IsNothing)));

    /// <summary>A figure on one line.</summary>
    public static DraftFigure Alone(DraftLine line) => new(LayoutForm.Figure, [line]);

    /// <summary>Whether this sum goes on from the one before, which is the first that it adds up.</summary>
    public bool GoesOnFrom(DraftFigure before) =>
        (Form, before.Form) == (LayoutForm.Sum, LayoutForm.Sum) && Lines is [{ Line: { Kind: LineKind.Part, Key.Length: > 0 } first }, _, ..]
            && first.Key == before.Lines[^1].Line.Key;

    /// <summary>Sums of which each goes on from the one before as one: the totals of those before become subtotals, and are not told twice.</summary>
    public static DraftFigure Joined(IReadOnlyList<DraftFigure> sums) => sums is [var alone] ? alone : new(
        LayoutForm.Sum,
        [
            .. sums[0].Lines.SkipLast(1),
            .. sums.Zip(sums.Skip(1)).SelectMany(pair => pair.Second.Lines.Skip(1).SkipLast(1).Prepend(pair.First.Lines[^1].As(LineKind.Subtotal))),
            sums[^1].Lines[^1],
        ]);

    /// <summary>The figure without lines that add nothing; the figure itself and what goes on from it stay.</summary>
    public DraftFigure WithoutNothing() => this with
    {
        Lines = [.. Lines.Where(line => !line.Line.IsNothing || line.Line.Kind is LineKind.Total or LineKind.Subtotal or LineKind.Opening or LineKind.Closing or LineKind.Figure or LineKind.RoundingShown)],
    };

    /// <summary>The figure with the marks of each line. What mattered to a part without a name is part of the figure's own rule, and marked at the part.</summary>
    public LaidOutFigure Marked(IReadOnlyList<EquatableArray<int>> marks)
    {
        var atParts = Lines.Zip(marks).Where(line => line.First.Line.Key.Length == 0).SelectMany(line => line.Second).ToHashSet();
        return new(Form, [.. Lines.Zip(marks, (line, own) => line.Line with { Marks = line.Line.Key.Length == 0 ? own : [.. own.Where(mark => !atParts.Contains(mark))] })]);
    }

    // What grew since before is the new less the old.
    private static bool IsRecalled(Step step) => step.Rule is Round ? step.Steps.Any(IsRecalled) : step.Rule is Prior or ToDate { WithPresent: false };
}
