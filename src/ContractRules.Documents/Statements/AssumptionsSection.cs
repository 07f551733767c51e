using ContractRules.Agreements;
using ContractRules.Documents.Reports;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Documents.Statements;

/// <summary>The values that terms were assumed to have, which follow from no facts.</summary>
internal static class AssumptionsSection
{
    public static EquatableArray<Section> Of(Agreement agreement) => Section.WithRows(
        "Assumed for this settlement",
        "Whatever their clauses would make of the facts. All figures that build on them hold as far as they do.",
        [new("Term", ColumnKind.Name), new("Title"), new("Value", ColumnKind.Number), new("In", ColumnKind.Name)],
        agreement.Assumptions.Select(assumed => (EquatableArray<string>)
            [assumed.Term.Key, assumed.Term.Title, Wording.Of(assumed.Value, assumed.Term.Measure), assumed.During?.Label ?? $"every {agreement.Cadence.Singular()}"]));

    /// <summary>Each in one line: <c>Assumed: net-profit = 25,000.00 USD.</c></summary>
    public static IEnumerable<string> Lines(Agreement agreement) => agreement.Assumptions.Select(assumed => $"Assumed: {assumed}.");
}
