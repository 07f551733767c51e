using ContractRules.Agreements;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;

namespace ContractRules.Cli.Output.Statements;

/// <summary>The open payments that say more than the undetermined terms of a statement already say.</summary>
internal static class OpenAmounts
{
    /// <summary>Those whose amount is not simply one of these terms.</summary>
    public static IEnumerable<PaymentOpen> NotJustTerms(this Statement statement) =>
        statement.OpenPayments.Where(open => !PaymentsOf(statement, open).All(payment => IsUndeterminedTerm(statement, payment.Amount)));

    private static IEnumerable<Payment> PaymentsOf(Statement statement, PaymentOpen open) => statement.Version.Clauses
        .Where(clause => clause.Reference == open.Clause)
        .SelectMany(clause => clause.Payments)
        .Where(payment => payment.Payer == open.Payer && payment.Payee == open.Payee);

    private static bool IsUndeterminedTerm(Statement statement, Node amount) =>
        amount is TermValue(var term) && statement.Find(term.Key) is { Outcome.IsDetermined: false };
}
