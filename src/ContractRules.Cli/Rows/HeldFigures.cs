using ContractRules.Cli.Terminal;
using ContractRules.Sql.Rows;
using ContractRules.Values;

namespace ContractRules.Cli.Rows;

/// <summary>Tells where the warehouse holds something else than what is explained.</summary>
internal static class HeldFigures
{
    /// <summary>Tells the differences, one a line.</summary>
    /// <returns>The exit code: that something does not hold, where there are any.</returns>
    public static int Tell(IReadOnlyList<RowDifference> differences, SettlementPeriod period, Screen screen)
    {
        if (differences.Count == 0)
        {
            return ExitCode.Done;
        }

        screen.Tell($"The warehouse holds something else for {period} than what is explained here:");
        foreach (var difference in differences)
        {
            screen.Tell($"{Warehouse.NameOf("terms")}, {difference}");
        }

        return ExitCode.Refused;
    }
}
