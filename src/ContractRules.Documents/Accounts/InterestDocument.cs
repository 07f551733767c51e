using System.Text.Json.Serialization;
using ContractRules.Accounts;
using ContractRules.Documents.Json;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Accounts;

/// <summary>Interest of a payment over a span of days.</summary>
public sealed record InterestDocument : DocumentPart
{
    /// <summary>The clause by which it bears interest.</summary>
    public required ClauseReference Clause { get; init; }

    /// <summary>The first day.</summary>
    [JsonConverter(typeof(IsoDateConverter))]
    public required LocalDate From { get; init; }

    /// <summary>The last day.</summary>
    [JsonConverter(typeof(IsoDateConverter))]
    public required LocalDate To { get; init; }

    /// <summary>On how much.</summary>
    public required ExactFigure Principal { get; init; }

    /// <summary>The rate of a year, exactly.</summary>
    public required Rational Rate { get; init; }

    /// <summary>The period whose rate it is.</summary>
    public required SettlementPeriod RateOf { get; init; }

    /// <summary>The years, by the day count, exactly.</summary>
    public required Rational Years { get; init; }

    /// <summary>The interest.</summary>
    public required ExactFigure Amount { get; init; }

    /// <summary>The day on which it was charged; left out where it runs still.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(IsoDateConverter))]
    public LocalDate? ChargedOn { get; init; }

    /// <summary>All of it in words.</summary>
    public required string Words { get; init; }

    internal static InterestDocument Of(InterestAccrued step) => new()
    {
        Clause = step.Clause,
        From = step.From,
        To = step.To,
        Principal = ExactFigure.Of(step.Principal),
        Rate = step.Rate.Value,
        RateOf = step.RateOf,
        Years = step.Years.Value,
        Amount = ExactFigure.Of(step.Amount),
        ChargedOn = step.ChargedOn,
        Words = $"{step}",
    };
}
