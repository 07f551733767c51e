using System.Text.Json.Serialization;
using ContractRules.Agreements.Invariants;
using ContractRules.Values;

namespace ContractRules.Plans;

/// <summary>Which figures a plan works out. What is not asked for, and nothing asked for needs, is not computed.</summary>
/// <param name="Terms">The terms, by their keys.</param>
/// <param name="Payments">Whether all payments and deliveries.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record PlanChoice(EquatableArray<string> Terms, bool Payments)
{
    /// <summary>Whether all terms, whichever they are called.</summary>
    public bool AllTerms { get; private init; }

    /// <summary>
    /// The same figures, where each row says how it is read, so that one plan settles the same facts in every way to read them. The questions that decide
    /// on the text itself (which amendment is in force from when) or on whether the last period counts by days stay as the agreement is read.
    /// </summary>
    /// <example><c>Plan.Of(agreement, PlanChoice.PaymentsAlone.ReadByRow).Settle(months, readAs: [agreement.Choices, other])</c>.</example>
    public PlanChoice ReadByRow => this with { IsReadByRow = true };

    /// <summary>Whether each row says how it is read; else all are read as the agreement is.</summary>
    public bool IsReadByRow { get; private init; }

    /// <summary>Whether beside the amount of each payment and delivery also the day by which it is due, where the agreement sets one.</summary>
    /// <example><c>Plan.Of(agreement, PlanChoice.PaymentsAlone with { DueDates = true })</c>.</example>
    public bool DueDates { get; init; }

    /// <summary>Whether also the day on which the agreement ends, as far as is known.</summary>
    internal bool EndDay { get; init; }

    /// <summary>The invariants of which it is told in each row whether they are kept; none unless asked for.</summary>
    internal EquatableArray<Invariant> Invariants { get; init; } = [];

    /// <summary>All terms and all payments.</summary>
    public static PlanChoice Everything { get; } = new([], Payments: true) { AllTerms = true };

    /// <summary>All payments alone.</summary>
    public static PlanChoice PaymentsAlone { get; } = new([], Payments: true);

    /// <summary>These terms, by their keys, and no payment.</summary>
    /// <example><c>PlanChoice.Of("net-profit", "thil-profit-share")</c>.</example>
    public static PlanChoice Of(params IEnumerable<string> terms) => new([.. terms.NotNull()], Payments: false);

    /// <summary>What is asked for: <c>net-profit, payments</c>.</summary>
    public override string ToString() => string.Join(", ", (string[])
    [
        .. AllTerms ? ["all terms"] : Terms,
        .. Payments ? [DueDates ? "payments with their due dates" : "payments"] : (string[])[],
        .. Invariants.Select(invariant => $"whether {invariant}"),
    ]);
}
