using System.CommandLine;
using ContractRules.Agreements;
using ContractRules.Cli.Terminal;
using ContractRules.Comparison.Ventures;
using ContractRules.Documents;
using ContractRules.Documents.Input;

namespace ContractRules.Cli.Commands.Ventures;

/// <summary><c>contract-rules readings</c> over facts of many ventures, which are gone through several times.</summary>
internal static class PriceVentures
{
    /// <summary>Prices readings over them.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(Command command, ParseResult parsed, SettlingArguments settling, VentureArguments ventures, Option<string> output, Screen screen)
    {
        var faults = new Faults();
        var agreement = settling.AgreementIn(parsed, faults);
        ventures.RefuseOthers(command, parsed, [settling.Readings, settling.InForce, settling.KnownOn, settling.Holidays, settling.Assumed, output], faults);
        var priced = agreement is null || faults.Any ? null : Priced(agreement, parsed, ventures, screen, faults);
        faults.Report(screen);
        if (priced is null)
        {
            return ExitCode.BadInput;
        }

        Publish.PricedReadings(agreement!, priced).Write(parsed.GetRequiredValue(output), screen);
        return faults.Any ? ExitCode.BadInput : ExitCode.Done;
    }

    // Null where something is wrong and nothing is to go on, or nothing can.
    private static VenturePricedCombinations? Priced(Agreement agreement, ParseResult parsed, VentureArguments ventures, Screen screen, Faults faults)
    {
        using var progress = new Progress(screen, "rows gone through");
        var facts = new LotsReadAgain(found => ventures.FactsIn(agreement, parsed, found), ventures.AreReadOnce(parsed), progress);
        var keepsGoing = ventures.KeepsGoing(parsed);
        if (!facts.TryReadThrough(faults) || (faults.Any && !keepsGoing))
        {
            return null;
        }

        var priced = PlanArguments.ByPlan(
            agreement, () => agreement.PriceCombinations(facts.Rows, ventures.OrderIn(parsed), keepsGoing), "a way to read for which there are steps, or one venture at a time", faults);
        faults.Add(facts.PlacesOf(priced?.Alone.Faults ?? []));

        return faults.Any && priced is not { Alone.Ventures: > 0 } ? null : priced;
    }
}
