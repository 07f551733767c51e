using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Plans;

/// <summary>A figure that a plan works out: a term, or the amount of a payment or delivery, below zero where it goes the other way.</summary>
/// <param name="Clause">The clause that asks for the payment; none of a term, which one clause or another defines.</param>
/// <param name="Key">The key of the term; of a payment its place among those of its clause, from 1 on.</param>
/// <param name="Measure">Its kind and unit.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record PlannedFigure(ClauseReference Clause, string Key, Measure Measure)
{
    /// <summary>Whether it is the amount of a payment or delivery; else a term.</summary>
    public bool IsPayment { get; internal init; }

    /// <summary>The term, or the clause of the payment: <c>net-profit</c>, <c>payment 4(2)</c>; <c>payment 4(2), 2</c> for the second of a clause.</summary>
    public override string ToString() => !IsPayment ? Key : Key == "1" ? $"payment {Clause}" : $"payment {Clause}, {Key}";
}
