using System.Text.Json.Serialization;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Presentation;

/// <summary>
/// A statement as people read it: sections of figures with what they are made of, in the order of the reckoning, so that a reader can add
/// up every sum and roll forward every balance; what is to be wired; and the readings that mattered.
/// </summary>
/// <param name="Statement">The statement.</param>
/// <param name="Sections">Its sections; one of which nothing is to be seen is left out.</param>
/// <param name="ToWire">The net amounts to wire.</param>
/// <param name="Readings">The readings that mattered to figures shown, in the order of their marks.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record LaidOutStatement(
    Statement Statement,
    EquatableArray<LaidOutSection> Sections,
    EquatableArray<AmountToWire> ToWire,
    EquatableArray<ReadingThatMattered> Readings)
{
    /// <summary>The statement.</summary>
    public Statement Statement { get; init => field = value.NotNull(); } = Statement.NotNull();

    /// <summary>The period.</summary>
    public SettlementPeriod Period => Statement.Period;

    /// <summary>All lines of all sections.</summary>
    public IEnumerable<LaidOutLine> Lines => Sections.SelectMany(section => section.Lines);

    /// <summary>The period and the headings.</summary>
    public override string ToString() => $"{Statement}: {string.Join(", ", Sections.Select(section => section.Heading))}";
}
