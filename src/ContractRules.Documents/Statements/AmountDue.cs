using ContractRules.Agreements;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Statements;

/// <summary>What one party is to pay another, in money or in something delivered, as outputs that show both list it.</summary>
internal sealed record AmountDue(ClauseReference Clause, Party Payer, Party Payee, IPayable Amount, LocalDate? Due)
{
    /// <summary>What a statement has to be paid: the payments, then the deliveries.</summary>
    public static IEnumerable<AmountDue> In(Statement statement) => Of(statement.Payments).Concat(Of(statement.Deliveries));

    /// <summary>What of it is open: the payments, then the deliveries.</summary>
    public static IEnumerable<PaymentOpen> OpenIn(Statement statement) => statement.OpenPayments.Concat(statement.OpenDeliveries);

    private static IEnumerable<AmountDue> Of<T>(EquatableArray<PaymentDue<T>> payments)
        where T : struct, IPayable =>
        payments.Select(payment => new AmountDue(payment.Clause, payment.Payer, payment.Payee, payment.Amount, payment.Due));
}
