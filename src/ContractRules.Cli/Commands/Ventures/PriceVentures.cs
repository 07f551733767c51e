using System.CommandLine;
using ContractRules.Agreements;
using ContractRules.Cli.Terminal;
using ContractRules.Comparison.Ventures;
using ContractRules.Documents;
using ContractRules.Documents.Input;
using ContractRules.Plans.Ventures;

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
        var priced = agreement is null || faults.Any ? null : Priced(agreement, parsed, settling.Facts, ventures, screen, faults);
        faults.Report(screen);
        if (priced is null)
        {
            return ExitCode.BadInput;
        }

        Publish.PricedReadings(agreement!, priced).Write(parsed.GetRequiredValue(output), screen);
        return faults.Any ? ExitCode.BadInput : ExitCode.Done;
    }

    /// <summary>Prices readings over facts that can be gone through again; null where something is wrong and nothing is to go on, or nothing can.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="file">What faults call them.</param>
    /// <param name="order">In which order ventures come.</param>
    /// <param name="keepsGoing">Whether ventures are priced where something is wrong in the facts of others.</param>
    /// <param name="faults">Takes what is wrong.</param>
    internal static VenturePricedCombinations? Priced(Agreement agreement, LotsReadAgain facts, Place file, VentureOrder order, bool keepsGoing, Faults faults)
    {
        try
        {
            if (!facts.TryReadThrough(faults) || (faults.Any && !keepsGoing))
            {
                return null;
            }

            var priced = PlanArguments.ByPlan(
                agreement, () => agreement.PriceCombinations(facts.Rows, order, keepsGoing), "a way to read for which there are steps, or one venture at a time", faults);
            faults.Add(facts.PlacesOf(priced?.Alone.Faults ?? []));
            faults.AddUntold(priced?.Alone.Untold ?? 0);

            if (!faults.Any && priced is { Alone.Ventures: 0 })
            {
                faults.AddNoVenture(file, areRefused: false);
            }

            return priced is { Alone.Ventures: > 0 } ? priced : null;
        }
        catch (IOException fault)
        {
            faults.Add(file, $"the facts cannot be gone through again ({fault.Message})", "a file that stays as it is until all is priced");
            return null;
        }
    }

    private static VenturePricedCombinations? Priced(Agreement agreement, ParseResult parsed, Option<string> facts, VentureArguments ventures, Screen screen, Faults faults)
    {
        using var progress = new Progress(screen, "rows gone through");
        var lots = new LotsReadAgain(found => ventures.FactsIn(agreement, parsed, found), ventures.AreReadOnce(parsed), progress);
        return Priced(agreement, lots, new Place(parsed.GetRequiredValue(facts)), ventures.OrderIn(parsed), ventures.KeepsGoing(parsed), faults);
    }
}
