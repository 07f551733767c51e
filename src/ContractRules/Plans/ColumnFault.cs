using System.Globalization;
using System.Text.Json.Serialization;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Plans;

/// <summary>Something wrong in columns of facts: in a row, or in a period of all of them. While there is any, nothing is settled.</summary>
/// <param name="Period">The period.</param>
/// <param name="Row">The row, from 0 on; null where the period itself is wrong.</param>
/// <param name="Fault">What was found, and what was expected.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record ColumnFault(SettlementPeriod Period, int? Row, FactFault Fault)
{
    /// <summary>The place of the period among those given, from 0 on: one that is given twice is two.</summary>
    internal int At { get; init; }

    /// <summary>The row, and the fault: <c>row 17: 2002-10, sales: found -5; expected …</c>.</summary>
    public override string ToString() => Row is { } row ? string.Create(CultureInfo.InvariantCulture, $"row {row}: {Fault}") : $"{Fault}";
}
