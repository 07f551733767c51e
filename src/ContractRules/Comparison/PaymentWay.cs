using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>What is taken together: all that one clause has two parties pay each other in one currency, or deliver in one unit.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Payer">Who pays by the clause; what goes the other way counts as negative.</param>
/// <param name="Payee">Who is paid by the clause.</param>
/// <param name="Unit">The currency, or what is delivered.</param>
internal sealed record PaymentWay(ClauseReference Clause, Party Payer, Party Payee, Unit Unit)
{
    /// <summary>The way itself or the way back, always the same of the two.</summary>
    public PaymentWay EitherWay => Order(Payer, Payee) <= 0 ? this : Back;

    /// <summary>The way of a payment that a clause asks for.</summary>
    public static PaymentWay Of(ClauseReference clause, Payment payment) => new(clause, payment.Payer, payment.Payee, payment.Unit);

    /// <summary>The ways of two texts in money or in quantities, each once, in the order of the text; a way back is no way of its own.</summary>
    public static IEnumerable<PaymentWay> Of<T>(AgreementVersion one, AgreementVersion other)
        where T : struct, IPayable => OfText(one.Text).Concat(OfText(other.Text))
            .Where(way => way.Unit is Currency == (typeof(T) == typeof(Money)))
            .DistinctBy(way => way.EitherWay);

    /// <summary>The ways of two texts, those in money first.</summary>
    public static IEnumerable<PaymentWay> In(AgreementVersion one, AgreementVersion other) => Of<Money>(one, other).Concat(Of<Quantity>(one, other));

    /// <summary>The ways of a text, each the way of <see cref="EitherWay"/>.</summary>
    public static IEnumerable<PaymentWay> EitherIn(AgreementVersion version) => OfText(version.Text).Select(way => way.EitherWay).Distinct();

    /// <summary>So much, counted in what this way is paid in.</summary>
    public T Amount<T>(Rational amount)
        where T : struct, IPayable => Face<T>.Read(new NumberValue(amount), Measure.Of(Unit));

    /// <summary>An amount paid this way or back, as one paid this way.</summary>
    public Rational Towards(Party payee, IPayable amount) => payee == Payee ? amount.Amount : -amount.Amount;

    /// <summary>An amount that counts the same way as <see cref="EitherWay"/>, as one that counts this way; and the other way round.</summary>
    public Rational FromEitherWay(Rational amount) => EitherWay == this ? amount : -amount;

    /// <summary>The payment of an amount this way, or back where it is negative; null where it is zero.</summary>
    public PaymentDue<T>? PaymentOf<T>(Rational amount)
        where T : struct, IPayable => amount.Sign switch
        {
            > 0 => new PaymentDue<T>(Clause, Payer, Payee, Amount<T>(amount), Due: null),
            < 0 => new PaymentDue<T>(Clause, Payee, Payer, Amount<T>(-amount), Due: null),
            _ => null,
        };

    // Different parties are never in one place, whatever they are called.
    private static int Order(Party one, Party other) =>
        string.CompareOrdinal(one.Name, other.Name) is not 0 and var byName ? byName : string.CompareOrdinal(one.FullName, other.FullName);

    private PaymentWay Back => this with { Payer = Payee, Payee = Payer };

    private static IEnumerable<PaymentWay> OfText(AgreementVersion version) =>
        from found in version.Payments
        select Of(found.Clause, found.Payment);
}
