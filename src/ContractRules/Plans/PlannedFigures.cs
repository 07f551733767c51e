using System.Globalization;
using ContractRules.Agreements;
using ContractRules.Values;

namespace ContractRules.Plans;

/// <summary>The figures that are asked for, of all texts, in the order of the text.</summary>
internal static class PlannedFigures
{
    public static IEnumerable<PlannedFigure> Of(Agreement agreement, PlanChoice choice) =>
    [
        .. agreement.Texts
            .SelectMany(TermsOf)
            .Select(found => found.Figure)
            .Where(figure => choice.AllTerms || choice.Terms.Contains(figure.Key))
            .DistinctBy(figure => figure.Key),
        .. (choice.Payments ? agreement.Texts : [])
            .SelectMany(PaymentsOf)
            .Select(found => found.Figure)
            .DistinctBy(figure => (figure.Clause, figure.Key)),
        .. (choice.Expectations ? agreement.Texts : [])
            .SelectMany(ExpectationsOf)
            .Select(found => found.Figure)
            .DistinctBy(figure => (figure.Clause, figure.Key)),
    ];

    /// <summary>The terms that a text defines.</summary>
    public static IEnumerable<(PlannedFigure Figure, DefinedTerm Term)> TermsOf(AgreementVersion text) =>
        text.Definitions.Select(defined => (new PlannedFigure(default, defined.Term.Key, defined.Term.Measure), defined));

    /// <summary>The payments that a text asks for, numbered among those of their clause.</summary>
    public static IEnumerable<(PlannedFigure Figure, Payment Payment)> PaymentsOf(AgreementVersion text) => Numbered(text.Payments)
        .Select(found => (new PlannedFigure(found.Clause, found.Number, Rules.Measuring.Of(found.Provision.Amount)!.Value) { IsPayment = true }, found.Provision));

    /// <summary>What a text expects of the facts, numbered among what their clause does.</summary>
    public static IEnumerable<(PlannedFigure Figure, Expectation Expectation)> ExpectationsOf(AgreementVersion text) => Numbered(text.ExpectationsOfFacts)
        .Select(found => (new PlannedFigure(found.Clause, found.Number, Measure.Truth) { IsExpectation = true }, found.Provision));

    private static IEnumerable<(ClauseReference Clause, string Number, T Provision)> Numbered<T>(EquatableArray<(ClauseReference Clause, T Provision)> provisions) => provisions
        .GroupBy(found => found.Clause)
        .SelectMany(group => group.Select((found, index) => (found.Clause, (index + 1).ToString(CultureInfo.InvariantCulture), found.Provision)));
}
