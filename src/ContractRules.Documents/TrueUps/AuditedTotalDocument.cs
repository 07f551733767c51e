using System.Text.Json.Serialization;
using ContractRules.Comparison;
using ContractRules.Documents.Adjustments;
using ContractRules.Documents.Json;
using ContractRules.Values;

namespace ContractRules.Documents.TrueUps;

/// <summary>What a clause comes to over a year, as settled and as audited.</summary>
public sealed record AuditedTotalDocument : DocumentPart
{
    /// <summary>The clause that asks for it.</summary>
    public required ClauseReference Clause { get; init; }

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

    /// <summary>How much, as settled before.</summary>
    public required ExactFigure AsSettled { get; init; }

    /// <summary>How much, as settled with the audited facts.</summary>
    public required ExactFigure AsAudited { get; init; }

    /// <summary>The difference.</summary>
    public required ExactFigure Difference { get; init; }

    /// <summary>What makes up the difference; null where nothing does.</summary>
    public required ToPayDocument? ToPay { get; init; }

    /// <summary>The periods that are not counted, since they are open.</summary>
    public required EquatableArray<SettlementPeriod> LeftOut { get; init; }

    internal static AuditedTotalDocument Of<T>(PaymentTotal<T> total)
        where T : struct, IPayable => new()
        {
            Clause = total.Clause,
            Payer = total.Payer.Name,
            Payee = total.Payee.Name,
            Currency = UnitNames.CurrencyOf(total.AsSettled.Unit),
            Unit = UnitNames.UnitOf(total.AsSettled.Unit),
            AsSettled = ExactFigure.Of(total.AsSettled),
            AsAudited = ExactFigure.Of(total.SettledAgain),
            Difference = ExactFigure.Of(total.Difference),
            ToPay = ToPayDocument.Of(total.ToPay),
            LeftOut = [.. total.LeftOut.Select(period => period)],
        };
}
