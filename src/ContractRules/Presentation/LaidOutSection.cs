using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Presentation;

/// <summary>A part of a laid-out statement under one heading.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Figures">Its figures, each with the lines that it is made of.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record LaidOutSection(string Heading, EquatableArray<LaidOutFigure> Figures)
{
    /// <summary>The heading.</summary>
    public string Heading { get; init => field = value.NotBlank(); } = Heading.NotBlank();

    /// <summary>All its lines, in the order in which they are read.</summary>
    public IEnumerable<LaidOutLine> Lines => Figures.SelectMany(figure => figure.Lines);

    /// <summary>The heading and the figures.</summary>
    public override string ToString() => $"{Heading}: {string.Join("; ", Figures)}";
}
