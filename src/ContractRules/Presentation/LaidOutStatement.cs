using System.Text.Json.Serialization;
using ContractRules.Explanation;
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

    /// <summary>How each term that has a line came to its figure, in the order of the lines; what they share is one and the same step.</summary>
    /// <remarks>They follow from the statement, and play no part in what is equal. None of a page that a program put together.</remarks>
    public EquatableArray<Derivation> Derivations { get; internal init; } = [];

    /// <summary>The period.</summary>
    public SettlementPeriod Period => Statement.Period;

    /// <summary>All lines of all sections.</summary>
    public IEnumerable<LaidOutLine> Lines => Sections.SelectMany(section => section.Lines);

    /// <summary>Whether both show the same of one statement.</summary>
    public bool Equals(LaidOutStatement? other) =>
        other is not null && (Statement, Sections, ToWire, Readings).Equals((other.Statement, other.Sections, other.ToWire, other.Readings));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Statement, Sections, ToWire, Readings);

    /// <summary>The period and the headings.</summary>
    public override string ToString() => $"{Statement}: {string.Join(", ", Sections.Select(section => section.Heading))}";
}
