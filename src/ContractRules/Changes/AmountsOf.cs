using ContractRules.Comparison;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;

namespace ContractRules.Changes;

/// <summary>By which terms the amount of a payment is told.</summary>
internal static class AmountsOf
{
    public static IEnumerable<string> Terms(ClausePayment payment, params IEnumerable<Statement> statements) => statements
        .SelectMany(statement => statement.Version.Payments)
        .Where(found => PaymentWay.Of(found.Clause, found.Payment).EitherWay == payment.Way.EitherWay)
        .SelectMany(found => found.Payment.Amount.PresentNames())
        .OfType<TermDeclaration>()
        .Select(term => term.Key)
        .Distinct();
}
