using ContractRules.Agreements;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>What one clause has one party pay another over several periods, as settled and as settled again.</summary>
/// <param name="Clause">The clause that asks for the payments.</param>
/// <param name="Payer">Who pays by the clause.</param>
/// <param name="Payee">Who is paid by the clause.</param>
/// <param name="AsSettled">How much as settled, over the periods that are determined as settled again. What was open then has not been paid, and counts as nothing.</param>
/// <param name="SettledAgain">How much as settled again, over the same periods.</param>
/// <param name="LeftOut">The periods left out of both sums, because they are undetermined as settled again.</param>
public sealed record PaymentTotal(
    ClauseReference Clause, Party Payer, Party Payee, Money AsSettled, Money SettledAgain, EquatableArray<SettlementPeriod> LeftOut)
{
    /// <summary>How much more is paid as settled again; negative where it is less.</summary>
    public Money Difference => SettledAgain - AsSettled;

    /// <summary>The payment that makes up the difference; null where there is none.</summary>
    public PaymentDue? ToPay => Way.PaymentOf(Difference);

    internal PaymentWay Way => new(Clause, Payer, Payee, AsSettled.Currency);
}
