using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Plans;

/// <summary>
/// A figure that a plan works out: a term, the amount of a payment or delivery, below zero where it goes the other way, or whether the facts are such
/// as the agreement expects.
/// </summary>
/// <param name="Clause">The clause that asks for the payment, or expects something; none of a term, which one clause or another defines.</param>
/// <param name="Key">The key of the term; of a payment or an expectation its place among those of its clause, from 1 on.</param>
/// <param name="Measure">Its kind and unit.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record PlannedFigure(ClauseReference Clause, string Key, Measure Measure)
{
    /// <summary>Whether it is a term.</summary>
    public bool IsTerm => !IsPayment && !IsExpectation;

    /// <summary>Whether it is the amount of a payment or delivery.</summary>
    public bool IsPayment { get; internal init; }

    /// <summary>Whether it tells that an expectation of the facts is met: false where it is broken for certain.</summary>
    public bool IsExpectation { get; internal init; }

    /// <summary>The term, or the clause of the payment: <c>net-profit</c>, <c>payment 4(2)</c>; <c>payment 4(2), 2</c> for the second of a clause.</summary>
    public override string ToString() => IsTerm ? Key : $"{(IsPayment ? "payment" : "expectation")} {Clause}{(Key == "1" ? "" : $", {Key}")}";
}
