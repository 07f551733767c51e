using System.CommandLine;
using ContractRules.Cli.Files;
using ContractRules.Documents;
using ContractRules.Documents.Input;
using ContractRules.Documents.Json;
using ContractRules.Settlement;

namespace ContractRules.Cli.Commands;

/// <summary>Writes the state that the last period passes on, so that settling can go on from it.</summary>
internal static class CarriedOut
{
    private static readonly Place Here = new("--carried-out");

    /// <summary>The option.</summary>
    public static Option<string?> Option() => new(Here.Source)
    {
        Description = "Write what the last period settled passes on to this file, with which --carried goes on; of many ventures a line of CSV for each",
        HelpName = "STATE.json|STATES.csv",
    };

    /// <summary>Writes the state; a fault where it cannot be written.</summary>
    /// <param name="settled">What was settled.</param>
    /// <param name="path">Where it is written.</param>
    /// <param name="facts">The path of the facts, whose place it does not take.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static void Write(Settled settled, string path, string facts, Faults faults)
    {
        if (settled.Issued is not null)
        {
            faults.Add(Here, "statements as they were issued pass no one state on", "a run without --issued");
            return;
        }

        try
        {
            if (path.Length == 0 || !FileTarget.IsThatOfFacts(path, facts, "the state", faults))
            {
                File.WriteAllText(path, settled.After.ToJson() + "\n");
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            faults.Add(new Place(path), $"the state cannot be written ({fault.Message})", "a file that can be written");
        }
    }
}
