using ContractRules.Agreements.Layouts;
using ContractRules.Values;

namespace ContractRules.Presentation;

/// <summary>A figure before it is known which readings mattered to its lines.</summary>
internal sealed record DraftFigure(LayoutForm Form, EquatableArray<DraftLine> Lines)
{
    /// <summary>A figure on one line.</summary>
    public static DraftFigure Alone(DraftLine line) => new(LayoutForm.Figure, [line]);

    /// <summary>This sum as it goes on from the one before, which is the first that it adds up and becomes a subtotal; null where it isn't.</summary>
    public DraftFigure? GoingOnFrom(DraftFigure before) =>
        (Form, before.Form) == (LayoutForm.Sum, LayoutForm.Sum) && Lines is [{ Line.Kind: LineKind.Part } first, _, _, ..] && before.Lines[^1] is var total
            && first.Line.Key.Length > 0 && first.Line.Key == total.Line.Key
            ? new(Form, [.. before.Lines.SkipLast(1), total with { Line = total.Line with { Kind = LineKind.Subtotal } }, .. Lines.Skip(1)])
            : null;

    /// <summary>The figure without lines that add nothing; the figure itself and what goes on from it stay.</summary>
    public DraftFigure WithoutNothing() => this with
    {
        Lines = [.. Lines.Where(line => !line.Line.IsNothing || line.Line.Kind is LineKind.Total or LineKind.Subtotal or LineKind.Opening or LineKind.Closing or LineKind.Figure or LineKind.RoundingShown)],
    };
}
