using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Vocabulary;

/// <summary>An amount that flows on a day of its own: a contribution, or below zero a distribution.</summary>
/// <param name="Amount">How much; where it is nothing, no day is asked for.</param>
/// <param name="Date">On which day.</param>
[JsonConverter(typeof(Json.IsNoData))]
public readonly record struct DatedFlow(Rule<Money> Amount, Rule<LocalDate> Date)
{
    /// <summary>How much.</summary>
    public Rule<Money> Amount { get; init => field = value.Made(); } = Amount.Made();

    /// <summary>On which day.</summary>
    public Rule<LocalDate> Date { get; init => field = value.Made(); } = Date.Made();

    /// <summary>The flow in words: <c>sales on 2002-07-08</c>.</summary>
    public override string ToString() => $"{Amount} on {Date}";
}
