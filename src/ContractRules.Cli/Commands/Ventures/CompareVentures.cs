using System.CommandLine;
using ContractRules.Cli.Terminal;
using ContractRules.Differences.Ventures;
using ContractRules.Documents;
using ContractRules.Documents.Input;

namespace ContractRules.Cli.Commands.Ventures;

/// <summary><c>contract-rules compare</c> over facts of many ventures, in as many lots as it takes.</summary>
internal static class CompareVentures
{
    /// <summary>Compares them.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(Command command, ParseResult parsed, CompareArguments arguments, CompareVentureArguments own, Screen screen)
    {
        var faults = new Faults();
        own.RefuseOthers(command, parsed, faults);
        if (arguments.BothIn(parsed, faults) is not var (first, second))
        {
            return faults.Report(screen);
        }

        using var facts = own.Ventures.FactsIn(first.Taking(second), parsed, faults);
        using var each = facts is not null && !faults.Any && own.EachIn(parsed) is { } path ? VentureDifferenceFile.Open(path, parsed.GetRequiredValue(arguments.Settling.Facts), faults) : null;
        if (facts is null || faults.Any)
        {
            return faults.Report(screen);
        }

        using var lots = new LotsUnderWay(facts, own.Ventures.KeepsGoing(parsed), screen, "rows compared");
        var compared = PlanArguments.ByPlan(first, () => first.CompareVentures(second, lots.Rows, own.Ventures.OrderIn(parsed), Take), "rules for which there are steps, or facts of one venture (--venture)", faults);
        if (compared is null || faults.Any || !lots.IsToBeTold)
        {
            faults.Report(screen);
            return ExitCode.BadInput;
        }

        if (compared.Ventures == 0)
        {
            faults.AddNoVenture(new(parsed.GetRequiredValue(arguments.Settling.Facts)), areRefused: compared.Refused > 0);
            return faults.Report(screen);
        }

        each?.Keep();
        screen.WipeProgress();
        Publish.VentureComparison(compared).Write(own.FormatIn(parsed), screen);
        return lots.AnyFault ? ExitCode.BadInput : own.IsStrict(parsed) && compared.IsOpen ? ExitCode.Undetermined : ExitCode.Done;

        void Take(ComparedLot lot)
        {
            lots.Tell(lot.Faults);
            if (lots.IsToBeTold)
            {
                each?.Write(lot.Done);
            }
        }
    }
}
