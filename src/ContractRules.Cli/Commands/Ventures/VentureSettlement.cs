using ContractRules.Cli.Terminal;
using ContractRules.Documents.Input;
using ContractRules.Documents.Ventures;
using ContractRules.Plans.Ventures;

namespace ContractRules.Cli.Commands.Ventures;

/// <summary>Settles facts of many ventures lot by lot: reads, settles and writes one before the next.</summary>
internal sealed class VentureSettlement(VentureReader reader, VentureSettling settling, VentureWriter writer, VentureStateFile? states, bool keepsGoing, Screen screen)
{
    private int _stopped;

    /// <summary>Whether any figure that was written is undetermined.</summary>
    public bool IsAnyUndetermined { get; private set; }

    /// <summary>Goes through all rows. Where something is wrong, nothing of that lot is written and nothing after it, unless it is to go on.</summary>
    /// <returns>The exit code.</returns>
    public int Run(bool asksForUndetermined)
    {
        using var progress = new Progress(screen, "rows settled");
        for (long rows = 0; reader.Read() is { } lot;)
        {
            var settled = settling.Settle(lot.Rows);
            if (Tell(lot, settled) && !keepsGoing)
            {
                return ExitCode.BadInput;
            }

            writer.Write(settled);
            states?.Write(settled.Closed);
            IsAnyUndetermined |= asksForUndetermined && HoldsUndetermined(settled);
            progress.Report(rows += lot.Rows.Count);
        }

        states?.Write(settling.Standing);
        states?.Keep();
        return _stopped > 0 || reader.IsCutOff ? ExitCode.BadInput : ExitCode.Done;
    }

    // Whether anything is wrong.
    private bool Tell(VentureLot lot, SettledRows settled)
    {
        var faults = new Faults();
        foreach (var fault in lot.Faults.Concat(settled.Faults.Select(lot.PlaceOf)))
        {
            faults.Add(fault.Place, fault.Found, fault.Expected);
        }

        if (faults.Any)
        {
            _stopped++;
            faults.Report(screen);
        }

        return faults.Any;
    }

    private static bool HoldsUndetermined(SettledRows settled)
    {
        for (var row = 0; row < settled.Facts.Count; row++)
        {
            for (var figure = 0; settled[row] is { } found && figure < found.Columns.Figures.Count; figure++)
            {
                if (found.Columns.Figures[figure].IsStated && found[figure] is null)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
