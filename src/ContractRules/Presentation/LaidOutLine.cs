using System.Text.Json.Serialization;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Presentation;

/// <summary>
/// A line of a laid-out statement. What is taken off has a figure below zero, so that the figures of a column add up as they stand:
/// the exact ones exactly, and the ones shown to the last digit shown.
/// </summary>
/// <param name="Kind">What it is to the lines around it.</param>
/// <param name="Label">What it is called: the title of the term or fact, else the rule in short words.</param>
/// <param name="Key">The key of the term or fact; empty for what has none.</param>
/// <param name="Clause">The clause that defines the term, that calls for the fact, or in which the rule stands.</param>
/// <param name="Measure">The unit of its figure.</param>
/// <param name="Outcome">Its figure, exact, as it is added; or why there is none.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record LaidOutLine(LineKind Kind, string Label, string Key, ClauseReference Clause, Measure Measure, Outcome Outcome)
{
    /// <summary>What it is to the lines around it.</summary>
    public LineKind Kind { get; init => field = value.Defined(); } = Kind.Defined();

    /// <summary>What it is called.</summary>
    public string Label { get; init => field = value.NotBlank(); } = Label.NotBlank();

    /// <summary>The key of the term or fact; empty for what has none.</summary>
    public string Key { get; init => field = value.NotNull(); } = Key.NotNull();

    /// <summary>The number as it is shown, rounded for display; null of what is undetermined or no number.</summary>
    public Rational? Shown { get => field ?? (Number is { } number ? Figures.Rounded(number, Measure) : null); internal init; }

    /// <summary>The marks of the readings that mattered to the figure; see <see cref="LaidOutStatement.Readings"/>.</summary>
    public EquatableArray<int> Marks { get; internal init; } = [];

    /// <summary>The exact number; null of what is undetermined or no number.</summary>
    public Rational? Number => (Outcome.Value as NumberValue)?.Number;

    /// <summary>Whether there is nothing to see: a number of zero, or what doesn't hold.</summary>
    public bool IsNothing => Outcome.Value is NumberValue({ IsZero: true }) or TruthValue(false);

    /// <summary>Whether a line between others need not stand on a page, since it adds nothing to what is shown: less than half of the last digit.</summary>
    public bool ShowsNothing => Shown is { IsZero: true } && Kind is LineKind.Part or LineKind.Less or LineKind.Limited or LineKind.RoundedByTheClause;

    /// <summary>The figure as it is shown, without its unit: <c>−1,234.50</c>, <c>24.9604 %</c>; <c>open</c> where it is undetermined.</summary>
    public string Figure => Shown is { } shown ? Figures.Of(shown, Measure) : Figures.Of(Outcome, Measure);

    /// <summary>The line in words: <c>less Termination expense: −153,168.50 USD</c>.</summary>
    public override string ToString() => $"{(Kind == LineKind.Less ? "less " : "")}{Label}: {Figure}{(Measure.Symbol is "" ? "" : $" {Measure.Symbol}")}"
        + string.Concat(Marks.Select(mark => $" [{(Rational)mark}]"));
}
