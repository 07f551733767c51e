using System.Text.Json.Serialization;
using ContractRules.Comparison;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Issuing;

/// <summary>The statements of successive periods as issued. Where the facts given are wrong, nothing is issued and every fault is listed.</summary>
/// <param name="Statements">One for each period, in order; none where there are faults.</param>
/// <param name="ToIssue">
/// What became known after the last statement was issued: the periods of which it changes anything, with the difference to all that was stated.
/// The next statement will hold it.
/// </param>
/// <param name="Faults">What is wrong in the facts.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record IssuedRun(
    EquatableArray<IssuedStatement> Statements, EquatableArray<PeriodAdjustment> ToIssue, EquatableArray<FactFault> Faults)
{
    /// <summary>The periods of which something is known, but that cannot be stated yet, since nothing is known of one before them.</summary>
    public EquatableArray<SettlementPeriod> Waiting { get; init; }

    /// <summary>The statements, or the faults.</summary>
    public override string ToString() => Faults.Count > 0 ? $"nothing issued: {string.Join("; ", Faults)}" : string.Join("; ", Statements);
}
