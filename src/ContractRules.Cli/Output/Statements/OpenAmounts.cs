using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;

namespace ContractRules.Cli.Output.Statements;

/// <summary>The open payments and deliveries that say more than the undetermined terms of a statement already say.</summary>
internal static class OpenAmounts
{
    /// <summary>Those whose amount is not simply one of these terms.</summary>
    public static IEnumerable<PaymentOpen> NotJustTerms(this Statement statement) =>
        Paid.OpenIn(statement).Where(open => !PaymentsOf(statement, open).All(payment => IsUndeterminedTerm(statement, payment.Amount)));

    private static IEnumerable<Payment> PaymentsOf(Statement statement, PaymentOpen open) => statement.Version.Clauses
        .Where(clause => clause.Reference == open.Clause)
        .SelectMany(clause => clause.Payments)
        .Where(payment => (payment.Payer, payment.Payee, Measuring.Of(payment.Amount)?.Over) == (open.Payer, open.Payee, open.Unit));

    private static bool IsUndeterminedTerm(Statement statement, Node amount) =>
        amount is TermValue(var term) && statement.Find(term.Key) is { Outcome.IsDetermined: false };
}
