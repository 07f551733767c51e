using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Accounts;

/// <summary>A payment or a delivery of a statement, as it stands on the day of the account: what was applied to it, and what remains.</summary>
/// <param name="Clause">The clause that asks for it.</param>
/// <param name="Period">The period for which it is to be paid.</param>
/// <param name="Unit">What it is counted in.</param>
/// <param name="Entered">The day from which it is in the account: the end of its period, or the due day where that comes before.</param>
/// <param name="Due">The day by which it is to be paid; null where the agreement sets none.</param>
/// <param name="DaysSinceDue">How many days ago it fell due, its age; below zero where it is still to fall due, null where no day is set.</param>
/// <param name="Amount">How much was to be paid.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record Debt(
    ClauseReference Clause, SettlementPeriod Period, Unit Unit, LocalDate Entered, LocalDate? Due, int? DaysSinceDue, Rational Amount)
{
    /// <summary>The receipts applied to it, the earliest first.</summary>
    public EquatableArray<Application> Applied { get; internal init; }

    /// <summary>How the interest on it came about, step by step; none where it bears none.</summary>
    public EquatableArray<InterestAccrued> Interest { get; internal init; }

    /// <summary>Why interest on it cannot be told, or not all of it; empty where it can.</summary>
    public EquatableArray<Reason> OpenInterest { get; internal init; }

    /// <summary>The interest on it, to the day of the account.</summary>
    public Rational InterestTotal => Rational.Sum(Interest.Select(step => step.Amount.Amount));

    /// <summary>What was applied to it and to its interest.</summary>
    public Rational AppliedTotal => Rational.Sum(Applied.Select(application => application.Amount));

    /// <summary>What of the payment itself is still to be paid.</summary>
    public Rational RemainingPrincipal => Amount - Rational.Sum(Applied.Select(application => application.Principal));

    /// <summary>What of the interest is still to be paid.</summary>
    public Rational RemainingInterest => InterestTotal - Rational.Sum(Applied.Select(application => application.Interest));

    /// <summary>What is still to be paid, with interest.</summary>
    public Rational Remaining => RemainingPrincipal + RemainingInterest;

    /// <summary>Whether its day has passed and it is not paid; on the due day itself it is not overdue yet.</summary>
    public bool IsOverdue => DaysSinceDue > 0 && !Remaining.IsZero;

    /// <summary>The payment and how it stands: <c>4(2) of 2002-10, due 2002-11-30: 100.00 USD, remaining 40.00 USD, 12 days overdue</c>.</summary>
    public override string ToString() => $"{Clause} of {Period}{(Due is { } due ? $", due {new DateValue(due)}" : "")}: {InUnit(Amount)}"
        + (InterestTotal.IsZero ? "" : $", interest {InUnit(InterestTotal)}")
        + (Remaining.IsZero ? ", paid" : $", remaining {InUnit(Remaining)}")
        + (IsOverdue ? $", {Wording.Of(new NumberValue(DaysSinceDue!.Value), Measure.Of(Unit.Day))} overdue" : "");

    private string InUnit(Rational amount) => Wording.Of(new NumberValue(amount), Measure.Of(Unit));
}
