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
public sealed record Derivation(TermDeclaration Term, SettlementPeriod Period, string Version, HolidayCalendar Holidays, Step Conclusion)
{
    /// <summary>The amendments that take effect inside the period, with how that made it settled.</summary>
    public EquatableArray<ChangeInPeriod> Changes { get; internal init; } = [];

    /// <summary>The derivation as an indented tree for people, one step a line, the conclusion first.</summary>
    public string ToText() => DerivationText.Of(this);

    /// <inheritdoc/>
    public override string ToString() => ToText();
}
