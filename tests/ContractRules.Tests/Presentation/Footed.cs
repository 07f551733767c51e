using ContractRules.Agreements.Layouts;
using ContractRules.Presentation;
using ContractRules.Values;

namespace ContractRules.Tests.Presentation;

/// <summary>Adds up the lines of laid-out statements, as a reader does.</summary>
internal static class Footed
{
    /// <summary>Whether in every sum and every balance the lines add up to each subtotal and to the figure, exactly and as they are shown.</summary>
    public static bool AddsUp(this LaidOutStatement page) => page.Sections.SelectMany(section => section.Figures).All(figure => figure.AddsUp());

    /// <summary>Whether the lines of a figure add up; what is undetermined adds up to nothing.</summary>
    public static bool AddsUp(this LaidOutFigure figure)
    {
        var (exact, shown) = (Rational.Zero, Rational.Zero);
        foreach (var line in figure.Form == LayoutForm.Figure ? [] : figure.Lines)
        {
            if (line.Number is not { } number || line.Shown is not { } seen)
            {
                return true;
            }

            if (line.Kind is LineKind.Subtotal or LineKind.Total or LineKind.Closing)
            {
                if (exact != number || shown != seen)
                {
                    return false;
                }

                (exact, shown) = (number, seen);
            }
            else
            {
                (exact, shown) = (exact + number, shown + seen);
            }
        }

        return true;
    }

    /// <summary>What numbers add up to.</summary>
    public static Rational Total(IEnumerable<Rational> numbers) => numbers.Aggregate(Rational.Zero, (sum, number) => sum + number);

    /// <summary>Lines as they are read: kind, label and figure.</summary>
    public static string[] Read(this IEnumerable<LaidOutLine> lines) => [.. lines.Select(line => $"{line.Kind} {line.Label} {line.Figure}")];
}
