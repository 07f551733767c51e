using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Ranges;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
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

    /// <summary>Of a figure that is undetermined, between what it lies whatever the facts are that were not given; null where that bounds nothing.</summary>
    public ValueRange? Bounds { get; internal init; }

    /// <summary>The bounds as a sentence: <c>Whatever is missing, it is between 0.00 and 27,450.00 USD.</c> Null where there are none.</summary>
    public string? BoundsInWords => Bounds is { } bounds ? $"Whatever is missing, it is {bounds.InWords(Term.Measure)}." : null;

    /// <summary>What is explained: <c>Net Profit for 2002-10, under: As signed</c>.</summary>
    public string Title => $"{Term.Title} for {Period}, under: {Version}";

    /// <summary>
    /// The derivation as an indented tree for people, one step a line, the conclusion first: rules as they were read and applied,
    /// of a condition what settled it, and a branch not taken in one line. In full, all of every rule and of what could not matter.
    /// </summary>
    /// <param name="depth">How many levels of lines are told under that of the figure; all where null.</param>
    /// <param name="naming">What names are called; by titles where left out, the key beside each where it comes first.</param>
    /// <param name="inFull">Whether everything is told, also what could not matter.</param>
    /// <remarks>It grows with what it tells: each part once, the middle of long rules left out where the lines below tell it.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The depth is below 1.</exception>
    /// <example><c>statement.Explain(NetProfit).ToText(depth: 2)</c>.</example>
    public string ToText(int? depth = null, Naming? naming = null, bool inFull = false) => new[] { this }.ToText(depth, naming, inFull);

    /// <summary>The lines that people read, as trees: first that of the figure, then what would reach too far to the right in it.</summary>
    /// <param name="depth">How many levels of lines are told under that of the figure; all where null.</param>
    /// <param name="naming">What names are called; by titles where left out, the key beside each where it comes first.</param>
    /// <param name="inFull">Whether everything is told, also what could not matter.</param>
    /// <exception cref="ArgumentOutOfRangeException">The depth is below 1.</exception>
    public EquatableArray<ToldLine> ToLines(int? depth = null, Naming? naming = null, bool inFull = false) => new[] { this }.ToLines(depth, naming, inFull)[0].Trees;

    /// <summary>The derivation that ends with the step of a term of a statement.</summary>
    internal static Derivation Of(Statement statement, Step term) =>
        new(((TermValue)term.Rule).Term, statement.Period, statement.Version.Title, statement.Basis.Holidays, term)
        {
            Changes = statement.Changes,
            Bounds = term.Outcome.IsDetermined ? null : statement.BoundsOf(((TermValue)term.Rule).Term.Key) is { IsUnbounded: false } bounds ? bounds : null,
        };

    /// <inheritdoc/>
    public override string ToString() => ToText();
}
