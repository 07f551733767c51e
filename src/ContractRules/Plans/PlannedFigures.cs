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
            .SelectMany(text => text.Definitions)
            .Where(defined => choice.AllTerms || choice.Terms.Contains(defined.Term.Key))
            .Select(defined => new PlannedFigure(default, defined.Term.Key, defined.Term.Measure))
            .DistinctBy(figure => figure.Key),
        .. (choice.Payments ? agreement.Texts : [])
            .SelectMany(text => Numbered(text.Payments))
            .Select(found => new PlannedFigure(found.Clause, found.Number, Rules.Measuring.Of(found.Provision.Amount)!.Value) { IsPayment = true })
            .DistinctBy(figure => (figure.Clause, figure.Key)),
        .. (choice.Expectations ? agreement.Texts : [])
            .SelectMany(text => Numbered(text.ExpectationsOfFacts))
            .Select(found => new PlannedFigure(found.Clause, found.Number, Measure.Truth) { IsExpectation = true })
            .DistinctBy(figure => (figure.Clause, figure.Key)),
    ];

    /// <summary>Provisions of a text with their places among those of their clause, from 1 on.</summary>
    public static IEnumerable<(ClauseReference Clause, string Number, T Provision)> Numbered<T>(EquatableArray<(ClauseReference Clause, T Provision)> provisions) => provisions
        .GroupBy(found => found.Clause)
        .SelectMany(group => group.Select((found, index) => (found.Clause, (index + 1).ToString(CultureInfo.InvariantCulture), found.Provision)));
}
