using System.CommandLine;
using ContractRules.Cli.Terminal;
using ContractRules.Documents.Input;
using ContractRules.Documents.Ventures;

namespace ContractRules.Cli.Commands.Ventures;

/// <summary><c>contract-rules settle</c> of facts of many ventures, in as many lots as it takes.</summary>
internal static class SettleVentures
{
    /// <summary>Settles them.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(Command command, ParseResult parsed, SettlingArguments settling, VentureArguments ventures, bool isStrict, Screen screen)
    {
        var faults = new Faults();
        var agreement = settling.AgreementIn(parsed, faults);
        ventures.RefuseOthers(command, parsed, faults);
        var plan = agreement is null ? null : ventures.PlanIn(agreement, parsed, faults);
        var carried = plan is null ? [] : ventures.CarriedIn(plan, parsed, faults);
        using var reader = plan is null ? null : ventures.FactsIn(plan.Agreement, parsed, faults);
        if (plan is null || reader is null || faults.Any)
        {
            return faults.Report(screen);
        }

        using var writer = ventures.FormatIn(parsed) == OutputFormat.Json ? VentureWriter.JsonLines(screen.Output, plan) : VentureWriter.Csv(screen.Output, plan);
        using var states = ventures.CarriedOutIn(parsed) is { } path ? new VentureStateFile(path, plan) : null;
        var settlement = new VentureSettlement(reader, new(plan, ventures.OrderIn(parsed), carried), writer, states, ventures.KeepsGoing(parsed), screen);
        var exitCode = settlement.Run(asksForUndetermined: isStrict);
        return exitCode == ExitCode.Done && settlement.IsAnyUndetermined ? ExitCode.Undetermined : exitCode;
    }
}
