using System.Globalization;
using System.Numerics;
using ContractRules.Plans;
using ContractRules.Plans.Columns;
using ContractRules.Sql.Tables;
using ContractRules.Values;

namespace ContractRules.Sql.Loading;

/// <summary>What a plan has passed on as rows of the table of state, in the order of its columns; null where it is undetermined.</summary>
internal static class StateRows
{
    /// <summary>The name of each column.</summary>
    public static IEnumerable<string> Header(PlanTables tables) => ["venture", "period_number", .. tables.State.Select(column => column.Name.Trim('"'))];

    /// <summary>The rows.</summary>
    /// <param name="tables">The columns.</param>
    /// <param name="state">What passes on of each venture.</param>
    /// <param name="ventures">What each venture is called.</param>
    public static IEnumerable<IReadOnlyList<string?>> Of(PlanTables tables, PlanState state, IReadOnlyList<string> ventures)
    {
        var number = state.Periods.ToString(CultureInfo.InvariantCulture);
        return Enumerable.Range(0, state.Rows).Select(row =>
        {
            var (block, at) = Math.DivRem(row, PlanSettling.RowsABlock);
            return (IReadOnlyList<string?>)[ventures[row], number, .. tables.State.Select((column, place) => Cell(column, state.Blocks[block].Cells.Span[place][at]))];
        });
    }

    private static string? Cell(Tables.CarriedColumn column, BigInteger? passed) => passed is not { } integer ? null
        : column.State.IsTruth ? (integer.IsZero ? "false" : "true")
        : column.State.IsDate ? $"{new DateValue(DayNumber.DateOf((long)integer))}"
        : SqlDialect.Literal(integer);
}
