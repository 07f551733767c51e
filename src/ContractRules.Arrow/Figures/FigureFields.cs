using Apache.Arrow.Types;
using ContractRules.Plans;
using ContractRules.Values;

namespace ContractRules.Arrow.Figures;

/// <summary>The fields of figures: each called as the figure is, of the type that holds whatever it comes to under any text.</summary>
internal static class FigureFields
{
    /// <summary>The fields of all figures of a plan, in its order.</summary>
    public static IEnumerable<Apache.Arrow.Field> Of(Plan plan)
    {
        var stated = plan.Agreement.Texts.SelectMany(StatedFigure.In).ToLookup(stated => $"{stated.Figure}", StringComparer.Ordinal);
        return plan.Figures.Select(figure => Of(figure, [.. stated[$"{figure}"]], plan));
    }

    private static Apache.Arrow.Field Of(PlannedFigure figure, IReadOnlyList<StatedFigure> stated, Plan plan) => new(
        $"{figure}",
        TypeOf(figure, stated, plan),
        nullable: true,
        Metadata.Told(
        [
            ("title", Told(stated, one => one.Title)),
            ("clause", Told(stated, one => $"{one.Clause}")),
            .. Metadata.Of(figure.Measure),
            ("payer", Told(stated, one => one.Payment?.Payer.ToString())),
            ("payee", Told(stated, one => one.Payment?.Payee.ToString())),
        ]));

    private static IArrowType TypeOf(PlannedFigure figure, IReadOnlyList<StatedFigure> stated, Plan plan) => figure.Measure.Kind switch
    {
        MeasureKind.Truth => BooleanType.Default,
        MeasureKind.Date => Date32Type.Default,
        _ => TypeOf(FigureExtent.Of(stated, plan)),
    };

    private static IArrowType TypeOf(FigureExtent extent) => NumberTypes.Of(extent.Decimals, extent.Range?.Least, extent.Range?.Greatest);

    // Of different texts, what they say differently.
    private static string Told(IReadOnlyList<StatedFigure> stated, Func<StatedFigure, string?> what) =>
        string.Join("; ", stated.Select(what).OfType<string>().Distinct(StringComparer.Ordinal));
}
