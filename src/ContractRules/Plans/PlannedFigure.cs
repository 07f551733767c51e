using System.Text.Json.Serialization;
using ContractRules.Agreements.Invariants;
using ContractRules.Values;

namespace ContractRules.Plans;

/// <summary>
/// A figure that a plan works out: a term, the amount of a payment or delivery, below zero where it goes the other way, or the day by which that is due.
/// </summary>
/// <param name="Clause">The clause that asks for the payment, or promises the invariant; none of a term, which one clause or another defines.</param>
/// <param name="Key">
/// The key of the term; of a payment and of its due date the place of the payment among those of its clause, from 1 on; of an invariant its place among those asked for.
/// </param>
/// <param name="Measure">Its kind and unit.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record PlannedFigure(ClauseReference Clause, string Key, Measure Measure)
{
    /// <summary>Whether it is the amount of a payment or delivery.</summary>
    public bool IsPayment { get; internal init; }

    /// <summary>Whether it is the day by which a payment or delivery is due.</summary>
    public bool IsDueDate { get; internal init; }

    /// <summary>The invariant of which it tells in each row whether it is kept, or whether it is concerned at all; null of other figures.</summary>
    internal Invariant? Invariant { get; init; }

    /// <summary>Whether it tells that the row is a concern of the invariant: settled under a text that defines its terms, and read as it is meant.</summary>
    internal bool IsConcern { get; init; }

    /// <summary>Whether it is a term.</summary>
    public bool IsTerm => !IsPayment && !IsDueDate && !IsEndDay && Invariant is null;

    /// <summary>Whether it is the day on which the agreement ends.</summary>
    internal bool IsEndDay { get; init; }

    /// <summary>
    /// The term, the clause of the payment, or the invariant: <c>net-profit</c>, <c>payment 4(2)</c>, <c>due date 4(2)</c>, <c>invariant 3</c>; <c>payment 4(2), 2</c>
    /// for the second of a clause.
    /// </summary>
    public override string ToString() => IsTerm || IsEndDay ? Key
        : Invariant is not null ? $"{(IsConcern ? "concern of " : "")}invariant {Key}"
        : $"{(IsPayment ? "payment" : "due date")} {Clause}{(Key == "1" ? "" : $", {Key}")}";
}
