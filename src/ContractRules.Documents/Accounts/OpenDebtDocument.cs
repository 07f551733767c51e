using System.Text.Json.Serialization;
using ContractRules.Accounts;
using ContractRules.Documents.Json;
using ContractRules.Documents.Statements;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Accounts;

/// <summary>A payment or a delivery that cannot be stated yet.</summary>
public sealed record OpenDebtDocument : DocumentPart
{
    /// <summary>Who pays, by the name that the agreement gives it.</summary>
    public required string Payer { get; init; }

    /// <summary>Who is paid.</summary>
    public required string Payee { get; init; }

    /// <summary>The currency, of money.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Currency { get; init; }

    /// <summary>What is delivered, of a delivery.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Unit { get; init; }

    /// <summary>The clause that asks for it.</summary>
    public required ClauseReference Clause { get; init; }

    /// <summary>The period of it.</summary>
    public required SettlementPeriod Period { get; init; }

    /// <summary>The day by which it is to be paid; left out where that is not known.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(IsoDateConverter))]
    public LocalDate? Due { get; init; }

    /// <summary>Why it is undetermined, in words; left out where it is not.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Undetermined { get; init; }

    /// <summary>The keys of the facts that would settle it; left out where it is not undetermined.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EquatableArray<string>? Needs { get; init; }

    internal static OpenDebtDocument Of(OpenDebt open) => new()
    {
        Payer = open.Payment.Payer.Name,
        Payee = open.Payment.Payee.Name,
        Currency = UnitNames.CurrencyOf(open.Payment.Unit),
        Unit = UnitNames.UnitOf(open.Payment.Unit),
        Clause = open.Payment.Clause,
        Period = open.Period,
        Due = open.Payment.Due,
        Undetermined = ExactText.Of(open.Payment.Reasons),
        Needs = [.. ExactText.Needs(open.Payment.Reasons)],
    };
}
