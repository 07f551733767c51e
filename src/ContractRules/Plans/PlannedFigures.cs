using System.Globalization;
using ContractRules.Agreements;

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
            .SelectMany(text => text.Payments.GroupBy(found => found.Clause).SelectMany(group => group.Select((found, index) =>
                new PlannedFigure(found.Clause, (index + 1).ToString(CultureInfo.InvariantCulture), Rules.Measuring.Of(found.Payment.Amount)!.Value) { IsPayment = true })))
            .DistinctBy(figure => (figure.Clause, figure.Key)),
    ];
}
