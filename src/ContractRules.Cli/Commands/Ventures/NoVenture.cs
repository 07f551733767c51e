using ContractRules.Documents.Input;

namespace ContractRules.Cli.Commands.Ventures;

/// <summary>What is told where facts leave nothing to sum up.</summary>
internal static class NoVenture
{
    /// <summary>Tells that facts are those of no venture.</summary>
    /// <param name="faults">Takes it.</param>
    /// <param name="file">The facts.</param>
    /// <param name="areRefused">Whether there were some, of which all were refused.</param>
    public static void AddNoVenture(this Faults faults, Place file, bool areRefused) =>
        faults.Add(file, areRefused ? "all ventures are refused" : "there are no rows", "facts of one venture or more");
}
