using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Values;

namespace ContractRules.Changes;

/// <summary>What a clause has one party pay another in one currency, or deliver in one unit; what comes back by the same clause counts with it.</summary>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record ClausePayment
{
    internal ClausePayment(PaymentWay way) => Way = way;

    /// <summary>The clause that asks for it.</summary>
    public ClauseReference Clause => Way.Clause;

    /// <summary>Who pays by the clause.</summary>
    public Party Payer => Way.Payer;

    /// <summary>Who is paid by the clause.</summary>
    public Party Payee => Way.Payee;

    /// <summary>The currency, or what is delivered.</summary>
    public Unit Unit => Way.Unit;

    internal PaymentWay Way { get; }

    /// <summary>Whether both are of one clause, between the same parties and in the same unit, whoever of them pays by it.</summary>
    public bool Equals(ClausePayment? other) => other is not null && Way.EitherWay == other.Way.EitherWay;

    /// <inheritdoc/>
    public override int GetHashCode() => Way.EitherWay.GetHashCode();

    /// <summary>The clause, the parties and the unit: <c>4(2), Fusion to THIL, USD</c>.</summary>
    public override string ToString() => $"{Clause}, {Payer} to {Payee}, {Unit}";
}
