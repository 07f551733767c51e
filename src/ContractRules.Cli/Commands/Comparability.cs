using System.CommandLine;
using ContractRules.Agreements;
using ContractRules.Differences;
using ContractRules.Documents.Input;

namespace ContractRules.Cli.Commands;

/// <summary>Whether two agreements can be compared: what of two assemblies cannot, the agreements themselves know.</summary>
internal static class Comparability
{
    /// <summary>Tells of the option that gives the one of them why they cannot be compared, where they cannot.</summary>
    public static void Look(Agreement before, Agreement after, Option against, Faults faults)
    {
        try
        {
            before.EnsureComparableWith(after);
        }
        catch (ArgumentException wrong)
        {
            faults.Add(new Place(against.Name), wrong.InWords(), "");
        }
    }
}
