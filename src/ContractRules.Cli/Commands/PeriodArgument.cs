using ContractRules.Documents;
using ContractRules.Documents.Input;
using ContractRules.Values;

namespace ContractRules.Cli.Commands;

/// <summary>One period of those settled, chosen on the command line.</summary>
internal static class PeriodArgument
{
    /// <summary>The statement of that period only, or of all where none is chosen; null, and a fault, where there is no such period.</summary>
    public static Settled? Select(Settled settled, string? text, Faults faults)
    {
        if (text is null)
        {
            return settled;
        }

        if (SettlementPeriod.TryParse(text, out var period)
            && settled.Statements.FirstOrDefault(statement => statement.Period == period) is { } found)
        {
            return settled.Only(found);
        }

        faults.Add(
            new Place("--period"),
            period is null ? $"{Quoting.Of(text)} is no period" : $"{period} is not in the facts file",
            $"a period from {settled.Statements[0].Period} to {settled.Statements[^1].Period}");
        return null;
    }
}
