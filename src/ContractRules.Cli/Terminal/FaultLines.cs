using ContractRules.Documents.Input;

namespace ContractRules.Cli.Terminal;

/// <summary>Tells faults on the error stream.</summary>
internal static class FaultLines
{
    /// <summary>Writes them one a line.</summary>
    /// <returns>The exit code of bad input.</returns>
    public static int Report(this Faults faults, Screen screen)
    {
        foreach (var fault in faults)
        {
            screen.Tell(fault.ToString());
        }

        if (faults.Untold > 0)
        {
            screen.Tell($"and {faults.Untold} more, which are not told");
        }

        return ExitCode.BadInput;
    }
}
