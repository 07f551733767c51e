using System.Text.Json.Serialization;
using ContractRules.Agreements.Layouts;
using ContractRules.Values;

namespace ContractRules.Presentation;

/// <summary>A figure of a laid-out statement with the lines that it is made of, the figure itself last.</summary>
/// <param name="Form">How it is shown.</param>
/// <param name="Lines">Its lines, in the order of the rule; subtotals among them are what the lines before them add up to.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record LaidOutFigure(LayoutForm Form, EquatableArray<LaidOutLine> Lines)
{
    /// <summary>How it is shown.</summary>
    public LayoutForm Form { get; init => field = value.Defined(); } = Form.Defined();

    /// <summary>Its lines, in the order of the rule.</summary>
    public EquatableArray<LaidOutLine> Lines { get; init => field = value.OneOrMore(); } = Lines.OneOrMore();

    /// <summary>The line of the figure itself: a total, a balance carried forward, or the only line.</summary>
    public LaidOutLine Last => Lines[^1];

    /// <summary>The line of the figure.</summary>
    public override string ToString() => $"{Last}";
}
