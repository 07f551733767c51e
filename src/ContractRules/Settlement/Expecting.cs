using System.Globalization;
using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>Looks whether a period meets what its agreement expects of facts and terms.</summary>
internal static class Expecting
{
    /// <summary>The expectations of facts alone that the facts of a period break for certain.</summary>
    public static IEnumerable<FactFault> Faults(StatementBasis basis, Evaluation evaluation) =>
        from broken in Broken(basis.Version.ExpectationsOfFacts, basis.Version, evaluation)
        select Fault(basis.Facts.Period, broken.Clause, broken.Expectation, evaluation);

    /// <summary>What is wrong where the facts of a period break an expectation of facts alone.</summary>
    public static FactFault Fault(SettlementPeriod period, ClauseReference clause, Expectation expectation, Evaluation evaluation) => new(
        period.Label,
        expectation.Rule.Names().FirstOrDefault()?.Key ?? expectation.Rule.SelfAndDescendants().OfType<OverItems>().FirstOrDefault()?.Items.Key,
        $"found {Found(expectation, evaluation)}",
        $"that {expectation.Words} ({clause})");

    /// <summary>The expectations about terms that a period breaks for certain.</summary>
    public static IEnumerable<Warning> Warnings(AgreementVersion version, Evaluation evaluation) =>
        from broken in Broken(version.ExpectationsOfTerms, version, evaluation)
        select new Warning(
            WarningKind.ExpectationNotMet,
            broken.Clause,
            $"expected that {broken.Expectation.Words}; found {Found(broken.Expectation, evaluation)}");

    // A clause that ended with the agreement expects nothing any more.
    private static IEnumerable<(ClauseReference Clause, Expectation Expectation)> Broken(
        EquatableArray<(ClauseReference Clause, Expectation Expectation)> expectations, AgreementVersion version, Evaluation evaluation) => expectations.Where(found =>
            !version.Lapsed.Contains(found.Clause)
            && evaluation.Of(found.Expectation.Rule, found.Clause).Value is TruthValue(false));

    // What it looks at in the period, in the order of its words; of the past the rule itself tells.
    private static string Found(Expectation expectation, Evaluation evaluation) => Wording.Listed(
        [
            .. expectation.Rule.SelfAndDescendants().OfType<OverItems>().Select(over => over.Items).Distinct()
                .Select(items => evaluation.Facts.Of(items) is { } given ? string.Create(CultureInfo.InvariantCulture, $"{given.Count} of {items}") : $"no {items}"),
            .. expectation.Rule.PresentNames().Distinct()
                .Select(name => (Name: name, evaluation.Of(name)?.Value))
                .Select(found => found.Value is { } value ? $"{found.Name} {Wording.Of(value, found.Name.Measure)}" : $"no {found.Name}"),
        ],
        "and");
}
