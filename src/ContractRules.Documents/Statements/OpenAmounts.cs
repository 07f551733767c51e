using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;

namespace ContractRules.Documents.Statements;

/// <summary>The open payments and deliveries that say more than the undetermined terms of a statement already say.</summary>
internal static class OpenAmounts
{
    /// <summary>Those whose amount is not simply one of these terms.</summary>
    public static IEnumerable<PaymentOpen> NotJustTerms(this Statement statement)
    {
        var payments = statement.Version.Clauses
            .SelectMany(clause => clause.Payments, (clause, payment) => (clause.Reference, Payment: payment))
            .ToLookup(one => (one.Reference, one.Payment.Payer, one.Payment.Payee, Measuring.Of(one.Payment.Amount)?.Over), one => one.Payment);
        return AmountDue.OpenIn(statement)
            .Where(open => !payments[(open.Clause, open.Payer, open.Payee, open.Unit)].All(payment => IsUndeterminedTerm(statement, payment.Amount)));
    }

    private static bool IsUndeterminedTerm(Statement statement, Node amount) =>
        amount is TermValue(var term) && statement.Find(term.Key) is { Outcome.IsDetermined: false };
}
