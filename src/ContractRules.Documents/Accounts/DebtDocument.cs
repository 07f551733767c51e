using System.Text.Json.Serialization;
using ContractRules.Accounts;
using ContractRules.Documents.Json;
using ContractRules.Documents.Statements;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Accounts;

/// <summary>A payment of an account, with what was applied to it and the interest on it.</summary>
public sealed record DebtDocument : DocumentPart
{
    /// <summary>The clause that asks for it.</summary>
    public required ClauseReference Clause { get; init; }

    /// <summary>The period of it.</summary>
    public required SettlementPeriod Period { get; init; }

    /// <summary>The day by which it is to be paid; left out where the agreement sets none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(IsoDateConverter))]
    public LocalDate? Due { get; init; }

    /// <summary>How many days have gone since; left out where the agreement sets none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? DaysSinceDue { get; init; }

    /// <summary>How much.</summary>
    public required ExactFigure Amount { get; init; }

    /// <summary>The interest on it.</summary>
    public required ExactFigure Interest { get; init; }

    /// <summary>How much was applied to it.</summary>
    public required ExactFigure Applied { get; init; }

    /// <summary>What remains of it.</summary>
    public required ExactFigure Remaining { get; init; }

    /// <summary>Whether it is overdue.</summary>
    public required bool Overdue { get; init; }

    /// <summary>What was applied to it.</summary>
    public required EquatableArray<ApplicationDocument> Applications { get; init; }

    /// <summary>How the interest came about.</summary>
    public required EquatableArray<InterestDocument> InterestSteps { get; init; }

    /// <summary>Why it is undetermined, in words; left out where it is not.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Undetermined { get; init; }

    /// <summary>The keys of the facts that would settle it; left out where it is not undetermined.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EquatableArray<string>? Needs { get; init; }

    internal static DebtDocument Of(Debt debt) => new()
    {
        Clause = debt.Clause,
        Period = debt.Period,
        Due = debt.Due,
        DaysSinceDue = debt.DaysSinceDue,
        Amount = ExactFigure.Of(debt.Amount, debt.Unit),
        Interest = ExactFigure.Of(debt.InterestTotal, debt.Unit),
        Applied = ExactFigure.Of(debt.AppliedTotal, debt.Unit),
        Remaining = ExactFigure.Of(debt.Remaining, debt.Unit),
        Overdue = debt.IsOverdue,
        Applications = [.. debt.Applied.Select(ApplicationDocument.Of)],
        InterestSteps = [.. debt.Interest.Select(InterestDocument.Of)],
        Undetermined = debt.OpenInterest.Count > 0 ? ExactText.Of(debt.OpenInterest) : null,
        Needs = debt.OpenInterest.Count > 0 ? [.. ExactText.Needs(debt.OpenInterest)] : default(EquatableArray<string>?),
    };
}
