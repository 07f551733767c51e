using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Explanation;

/// <summary>How a term of a statement came to its figure: from the facts, step by step, each with its clause.</summary>
/// <param name="Term">The term.</param>
/// <param name="Period">The period settled.</param>
/// <param name="Version">The text in force, by its title.</param>
/// <param name="Holidays">The holidays that business days passed over, beside weekends.</param>
/// <param name="Conclusion">The last step, which all others lead to.</param>
[JsonConverter(typeof(Json.NeedsDocuments))]
public sealed record Derivation(TermDeclaration Term, SettlementPeriod Period, string Version, HolidayCalendar Holidays, Step Conclusion)
{
    /// <summary>The term derived.</summary>
    public TermDeclaration Term { get; init => field = value.NotNull(); } = Term.NotNull();

    /// <summary>The step that gives the figure.</summary>
    public Step Conclusion { get; init => field = value.NotNull(); } = Conclusion.NotNull();

    /// <summary>The amendments that take effect inside the period, with how that made it settled.</summary>
    public EquatableArray<ChangeInPeriod> Changes { get; internal init; } = [];

    /// <summary>What is explained: <c>Net Profit for 2002-10, under: As signed</c>.</summary>
    public string Title => $"{Term.Title} for {Period}, under: {Version}";

    /// <summary>The derivation as an indented tree for people, one step a line, the conclusion first.</summary>
    /// <param name="depth">How many levels of lines are told; all where null.</param>
    /// <remarks>It grows with what it tells: each part once, the middle of long rules left out where the lines below tell it.</remarks>
    public string ToText(int? depth = null) => DerivationText.Of([this], depth);

    /// <summary>The lines that people read, as trees: first that of the figure, then what would reach too far to the right in it.</summary>
    public EquatableArray<ToldLine> ToLines() => [.. new Telling().Told(this)];

    /// <inheritdoc/>
    public override string ToString() => ToText();
}
