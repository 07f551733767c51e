using System.Text.Json.Serialization;
using ContractRules.Comparison;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Issuing;

/// <summary>A statement as issued: a period with the figures then known, and what that knowledge changes of earlier ones.</summary>
/// <param name="IssuedOn">The day on which it was issued.</param>
/// <param name="Statement">The period, settled as known on that day.</param>
/// <param name="Adjustments">
/// The earlier periods of which anything changes, each with the difference to all that was stated of it before: what this statement adds.
/// </param>
[JsonConverter(typeof(Json.NeedsDocuments))]
public sealed record IssuedStatement(LocalDate IssuedOn, Statement Statement, EquatableArray<PeriodAdjustment> Adjustments)
{
    /// <summary>The period, settled as known on that day.</summary>
    public Statement Statement { get; init => field = value.NotNull(); } = Statement.NotNull();

    /// <summary>The period and the day: <c>2024-02, issued on 2024-03-05</c>.</summary>
    public override string ToString() => $"{Statement.Period}, issued on {new DateValue(IssuedOn)}";
}
