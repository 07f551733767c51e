using System.Globalization;
using ContractRules.Settlement;

namespace ContractRules.Plans;

/// <summary>What is wrong with the facts of one of many rows.</summary>
internal static class FaultsOfRows
{
    /// <summary>The same fault, telling its row.</summary>
    public static FactFault InRow(this FactFault fault, int row) => fault with { Found = string.Create(CultureInfo.InvariantCulture, $"{fault.Found} in row {row}") };
}
