using ContractRules.Agreements;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Accounts;

/// <summary>A payment or a delivery of a statement, in whatever unit.</summary>
internal sealed record StatedPayment(SettlementPeriod Period, ClauseReference Clause, Party Payer, Party Payee, Unit Unit, Rational Amount, LocalDate? Due)
{
    /// <summary>The day from which it is in an account: once its period is over, or where it is due before, on its due day.</summary>
    public LocalDate Entered => Due < Period.End ? Due.Value : Period.End;

    /// <summary>The payments and deliveries of a statement, each kind in the order of the text.</summary>
    public static IEnumerable<StatedPayment> In(Statement statement) => Of(statement, statement.Payments).Concat(Of(statement, statement.Deliveries));

    /// <summary>The payments and deliveries of a statement that are open.</summary>
    public static IEnumerable<PaymentOpen> OpenIn(Statement statement) => statement.OpenPayments.Concat(statement.OpenDeliveries);

    /// <summary>How it stands on a day, before anything is applied to it.</summary>
    public Debt AsOf(LocalDate on) => new(Clause, Period, Unit, Entered, Due, Due is { } due ? NodaTime.Period.DaysBetween(due, on) : null, Amount);

    private static IEnumerable<StatedPayment> Of<T>(Statement statement, EquatableArray<PaymentDue<T>> payments)
        where T : struct, IPayable => payments.Select(payment => new StatedPayment(
            statement.Period, payment.Clause, payment.Payer, payment.Payee, payment.Amount.Unit, payment.Amount.Amount, payment.Due));
}
