using ContractRules.Cli.Terminal;
using ContractRules.Documents.Input;
using ContractRules.Documents.Ventures;
using ContractRules.Plans.Ventures;

namespace ContractRules.Cli.Commands.Ventures;

/// <summary>Writes what facts of many ventures come to, lot by lot, as they are settled.</summary>
/// <param name="output">Takes the figures.</param>
/// <param name="states">Takes what passes on; null where nobody asks for it.</param>
/// <param name="late">Takes the ventures that begin late; null where nothing was carried into any.</param>
/// <param name="keepsGoing">Whether rows of other ventures are settled after a fault.</param>
/// <param name="isStrict">Whether it counts where a figure is undetermined.</param>
/// <param name="screen">Where faults and progress are told.</param>
internal sealed class VentureSettlement(IVentureOutput output, VentureStateFile? states, BegunLate? late, bool keepsGoing, bool isStrict, Screen screen)
{
    /// <summary>Goes through all lots. Where something is wrong, nothing of that lot is written and nothing after it, unless it is to go on.</summary>
    /// <returns>The exit code.</returns>
    public int Write(IEnumerable<SettledLot> lots)
    {
        var exitCode = WriteEach(lots);
        late?.Tell(screen);
        return exitCode;
    }

    private int WriteEach(IEnumerable<SettledLot> lots)
    {
        var (rows, anyFault, anyUndetermined) = (0L, false, false);
        using var progress = new Progress(screen, "rows settled");
        foreach (var lot in lots)
        {
            Tell(lot);
            anyFault |= lot.Faults.Count > 0;
            if ((anyFault && !keepsGoing) || !TryWrite(lot) || lot.IsCutOff)
            {
                return ExitCode.BadInput;
            }

            states?.Write(lot.Settled.Closed);
            late?.Add(lot.Settled.Begun);
            anyUndetermined = anyUndetermined || (isStrict && HoldsUndetermined(lot.Settled));
            progress.Report(rows += lot.Settled.Facts.Count);
        }

        output.End();
        states?.Keep();
        return anyFault ? ExitCode.BadInput : anyUndetermined ? ExitCode.Undetermined : ExitCode.Done;
    }

    // What cannot be written is no fault of a venture, so nothing goes on after it.
    private bool TryWrite(SettledLot lot)
    {
        var faults = new Faults();
        screen.WipeProgress();
        output.Write(lot, faults);
        screen.Output.Flush();
        faults.Report(screen);
        return !faults.Any;
    }

    private void Tell(SettledLot lot)
    {
        var faults = new Faults();
        faults.Add(lot.Faults);
        faults.Report(screen);
    }

    private static bool HoldsUndetermined(SettledRows settled) => Enumerable.Range(0, settled.Facts.Count).Any(row => settled[row] is { } found
        && Enumerable.Range(0, found.Columns.Figures.Count).Any(figure => WrittenFigure.IsUndetermined(found, figure)));
}
