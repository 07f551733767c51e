using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>What one clause has one party pay or deliver to another over several periods, as settled and as settled again.</summary>
/// <typeparam name="T"><see cref="Money"/>, or <see cref="Quantity"/> for what is delivered.</typeparam>
/// <param name="Clause">The clause that asks for the payments.</param>
/// <param name="Payer">Who pays by the clause.</param>
/// <param name="Payee">Who is paid by the clause.</param>
/// <param name="AsSettled">How much as settled, over the periods that are determined as settled again. What was open then has not been paid, and counts as nothing.</param>
/// <param name="SettledAgain">How much as settled again, over the same periods.</param>
/// <param name="LeftOut">The periods left out of both sums, because they are undetermined as settled again.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record PaymentTotal<T>(
    ClauseReference Clause, Party Payer, Party Payee, T AsSettled, T SettledAgain, EquatableArray<SettlementPeriod> LeftOut)
    where T : struct, IPayable
{
    /// <summary>How much more is paid as settled again; negative where it is less.</summary>
    public T Difference => Way.Amount<T>(SettledAgain.Amount - AsSettled.Amount);

    /// <summary>The payment that makes up the difference; null where there is none.</summary>
    public PaymentDue<T>? ToPay => Way.PaymentOf<T>(Difference.Amount);

    /// <summary>The payment and what it came to, before and after.</summary>
    public override string ToString() => $"{Payer} pays {Payee} {SettledAgain} instead of {AsSettled} (clause {Clause})";

    internal PaymentWay Way => new(Clause, Payer, Payee, AsSettled.Unit);
}
