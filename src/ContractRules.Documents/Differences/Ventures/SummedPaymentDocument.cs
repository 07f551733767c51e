using System.Text.Json.Serialization;
using ContractRules.Differences.Ventures;
using ContractRules.Documents.Json;
using ContractRules.Values;

namespace ContractRules.Documents.Differences.Ventures;

/// <summary>A payment or a delivery under two agreements, over the periods of one venture or of all.</summary>
public sealed record SummedPaymentDocument : DocumentPart
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

    /// <summary>How much under the first agreement, over the periods that are not open.</summary>
    public required ExactFigure Before { get; init; }

    /// <summary>How much under the second, over the same periods.</summary>
    public required ExactFigure After { get; init; }

    /// <summary>How much more under the second.</summary>
    public required ExactFigure Difference { get; init; }

    /// <summary>The parts of the difference, each with its cause. With what is told as together they add up to it exactly.</summary>
    public required EquatableArray<PartDocument> Parts { get; init; }

    /// <summary>What is due to all causes together and cannot be told apart; left out where all can.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ExactFigure? Together { get; init; }

    /// <summary>How many periods are left out, each of one venture, since the difference is open in them.</summary>
    public required long LeftOut { get; init; }

    internal static SummedPaymentDocument Of<T>(SummedDifference<T> total)
        where T : struct, IPayable => new()
        {
            Clause = total.Clause,
            Payer = total.Payer.Name,
            Payee = total.Payee.Name,
            Currency = UnitNames.CurrencyOf(total.Unit),
            Unit = UnitNames.UnitOf(total.Unit),
            Before = ExactFigure.Of(total.Before),
            After = ExactFigure.Of(total.After),
            Difference = ExactFigure.Of(total.Difference),
            Parts = [.. total.Parts.Select(PartDocument.Of)],
            Together = total.Together.Amount.IsZero ? null : ExactFigure.Of(total.Together),
            LeftOut = total.LeftOut,
        };
}
