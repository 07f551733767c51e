using System.Globalization;
using ContractRules.Agreements;
using ContractRules.Agreements.Invariants;
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
        .. (choice is { Payments: true, DueDates: true } ? agreement.Texts : [])
            .SelectMany(PaymentsOf)
            .Where(found => found.Payment.Due is not null)
            .Select(found => new PlannedFigure(found.Figure.Clause, found.Figure.Key, Measure.Date) { IsDueDate = true })
            .DistinctBy(figure => (figure.Clause, figure.Key)),
        .. choice.Invariants.SelectMany(OfInvariant),
    ];

    /// <summary>Whether an invariant is concerned, and whether it is kept.</summary>
    public static IEnumerable<PlannedFigure> OfInvariant(Invariant invariant, int index)
    {
        var isKept = new PlannedFigure(invariant.Clause, (index + 1).ToString(CultureInfo.InvariantCulture), Measure.Truth) { Invariant = invariant };
        return [isKept with { IsConcern = true }, isKept];
    }

    /// <summary>The terms that a text defines.</summary>
    public static IEnumerable<(PlannedFigure Figure, DefinedTerm Term)> TermsOf(AgreementVersion text) =>
        text.Definitions.Select(defined => (new PlannedFigure(default, defined.Term.Key, defined.Term.Measure), defined));

    /// <summary>The payments that a text asks for, numbered among those of their clause.</summary>
    public static IEnumerable<(PlannedFigure Figure, Payment Payment)> PaymentsOf(AgreementVersion text) =>
        text.Payments.GroupBy(found => found.Clause).SelectMany(group => group.Select((found, index) => (
            new PlannedFigure(found.Clause, (index + 1).ToString(CultureInfo.InvariantCulture), Rules.Measuring.Of(found.Payment.Amount)!.Value) { IsPayment = true }, found.Payment)));
}
