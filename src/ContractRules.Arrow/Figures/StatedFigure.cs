using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Arrow.Figures;

/// <summary>A figure as one text states it.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Text">The text.</param>
/// <param name="Clause">The clause that states it.</param>
/// <param name="Rule">What it comes to.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Payment">The payment whose amount it is; null of another figure.</param>
internal sealed record StatedFigure(PlannedFigure Figure, AgreementVersion Text, ClauseReference Clause, Node Rule, string Title, Payment? Payment = null)
{
    /// <summary>All that a text states.</summary>
    public static IEnumerable<StatedFigure> In(AgreementVersion text) =>
    [
        .. PlannedFigures.TermsOf(text).Select(found => new StatedFigure(found.Figure, text, found.Term.Clause, new TermValue(found.Term.Term), found.Term.Term.Title)),
        .. PlannedFigures.PaymentsOf(text).Select(found => new StatedFigure(
            found.Figure, text, found.Figure.Clause, found.Payment.Amount, $"{found.Payment.Payer} pays {found.Payment.Payee}", found.Payment)),
        .. PlannedFigures.ExpectationsOf(text).Select(found => new StatedFigure(found.Figure, text, found.Figure.Clause, found.Expectation.Rule, found.Expectation.Words)),
    ];
}
