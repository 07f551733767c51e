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
    public static int Run(Command command, ParseResult parsed, SettlingArguments settling, SettleVentureArguments own, bool isStrict, Screen screen)
    {
        var (faults, ventures) = (new Faults(), own.Ventures);
        var agreement = settling.AgreementIn(parsed, faults);
        own.RefuseOthers(command, parsed, faults);
        var plan = agreement is null ? null : own.PlanIn(agreement, parsed, faults);
        var carried = plan is null ? [] : own.CarriedIn(plan, parsed, faults);
        using var facts = plan is null || faults.Any ? null : ventures.FactsIn(plan.Agreement, parsed, faults);
        using var states = facts is not null && own.CarriedOutIn(parsed) is { } path ? VentureStateFile.Open(path, parsed.GetRequiredValue(settling.Facts), plan!, faults) : null;
        using var output = facts is null || faults.Any ? null : VentureOutputs.Open(own.FormatIn(parsed), plan!, screen, faults);
        if (output is null)
        {
            return faults.Report(screen);
        }

        var late = parsed.GetValue(settling.CarriedIn) is { } from && plan!.Carried.Count > 0 ? new BegunLate(from, plan.Agreement) : null;
        var lots = SettledLot.Each(facts!.Lots, plan!, ventures.OrderIn(parsed), carried).MadeAhead();
        return new VentureSettlement(output, states, late, ventures.KeepsGoing(parsed), isStrict, screen).Write(lots);
    }
}
