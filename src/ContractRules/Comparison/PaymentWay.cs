using ContractRules.Agreements;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>What is taken together: all that one clause has two parties pay each other in one currency.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Payer">Who pays by the clause; what goes the other way counts as negative.</param>
/// <param name="Payee">Who is paid by the clause.</param>
/// <param name="Currency">The currency.</param>
internal sealed record PaymentWay(ClauseReference Clause, Party Payer, Party Payee, Currency Currency)
{
    /// <summary>The way itself or the way back, always the same of the two.</summary>
    public PaymentWay EitherWay => string.CompareOrdinal(Payer.Name, Payee.Name) <= 0 ? this : Back;

    /// <summary>The ways of two texts, each once, in the order of the text; a way back is no way of its own.</summary>
    public static IEnumerable<PaymentWay> Of(AgreementVersion one, AgreementVersion other) =>
        OfText(one.Text).Concat(OfText(other.Text)).DistinctBy(way => way.EitherWay);

    /// <summary>An amount paid this way or back, as one paid this way.</summary>
    public Rational Towards(Party payee, Money amount) => payee == Payee ? amount.Amount : -amount.Amount;

    /// <summary>How much is paid this way, less what is paid back; null where any of it is open.</summary>
    public Money? In(Statement statement) => ReasonsIn(statement).Any() ? null : StatedIn(statement);

    /// <summary>How much is stated to be paid this way, less what is paid back; what is open is not stated, so nobody has paid it.</summary>
    public Money StatedIn(Statement statement) => new(
        statement.Payments
            .Where(payment => new PaymentWay(payment.Clause, payment.Payer, payment.Payee, payment.Amount.Currency).EitherWay == EitherWay)
            .Aggregate(Rational.Zero, (sum, payment) => sum + Towards(payment.Payee, payment.Amount)),
        Currency);

    /// <summary>Why any of it is open.</summary>
    public IEnumerable<Reason> ReasonsIn(Statement statement) => statement.OpenPayments
        .Where(open => new PaymentWay(open.Clause, open.Payer, open.Payee, Currency).EitherWay == EitherWay)
        .SelectMany(open => open.Reasons);

    /// <summary>The payment of an amount this way, or back where it is negative; null where it is zero.</summary>
    public PaymentDue? PaymentOf(Money amount) => amount.Amount.Sign switch
    {
        > 0 => new PaymentDue(Clause, Payer, Payee, amount, Due: null),
        < 0 => new PaymentDue(Clause, Payee, Payer, -amount, Due: null),
        _ => null,
    };

    private PaymentWay Back => this with { Payer = Payee, Payee = Payer };

    private static IEnumerable<PaymentWay> OfText(AgreementVersion version) =>
        from found in version.Payments
        select new PaymentWay(found.Clause, found.Payment.Payer, found.Payment.Payee, found.Payment.Currency);
}
