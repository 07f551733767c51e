using ContractRules.Agreements;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Settlement;

/// <summary>What is to be paid and delivered for a period, and what of it is open yet. Nothing is left out but what is zero.</summary>
internal sealed class Dues
{
    private readonly List<PaymentDue<Money>> _payments = [];
    private readonly List<PaymentDue<Quantity>> _deliveries = [];
    private readonly List<PaymentOpen> _open = [];

    public Dues(StatementBasis basis, Evaluation evaluation)
    {
        foreach (var (clause, payment) in basis.Version.Payments)
        {
            var amount = evaluation.Of(payment.Amount, clause);
            if (amount.Value is NumberValue({ IsZero: true }))
            {
                continue;
            }

            var due = payment.Due is null ? (Outcome?)null : evaluation.Of(payment.Due, clause);
            if (!amount.IsDetermined || due is { IsDetermined: false })
            {
                _open.Add(new(clause, payment.Payer, payment.Payee, payment.Unit, Reason.Together([.. amount.Reasons, .. due?.Reasons ?? []]))
                {
                    Due = (due?.Value as DateValue)?.Date,
                });
            }
            else if (amount.Value is NumberValue(var number))
            {
                Add(clause, payment, number, (due?.Value as DateValue)?.Date);
            }
        }
    }

    public EquatableArray<PaymentDue<Money>> Payments => [.. _payments];

    public EquatableArray<PaymentDue<Quantity>> Deliveries => [.. _deliveries];

    public EquatableArray<PaymentOpen> OpenPayments => [.. _open.Where(open => open.Unit is Currency)];

    public EquatableArray<PaymentOpen> OpenDeliveries => [.. _open.Where(open => open.Unit is not Currency)];

    private void Add(ClauseReference clause, Payment payment, Rational amount, LocalDate? due)
    {
        var (payer, payee) = amount.Sign > 0 ? (payment.Payer, payment.Payee) : (payment.Payee, payment.Payer);
        var unit = payment.Unit;
        if (unit is Currency currency)
        {
            _payments.Add(new(clause, payer, payee, new Money(Rational.Abs(amount), currency), due));
        }
        else
        {
            _deliveries.Add(new(clause, payer, payee, new Quantity(Rational.Abs(amount), unit), due));
        }
    }
}
