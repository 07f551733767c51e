using ContractRules.Cli.Terminal;
using ContractRules.Documents.Input;
using ContractRules.Documents.Ventures;
using ContractRules.Plans.Ventures;
using ContractRules.Values;

namespace ContractRules.Cli.Commands.Ventures;

/// <summary>Rows of many ventures on their way to a command that sums them up: it tells what is wrong in them, and how far it has come.</summary>
/// <param name="facts">The rows.</param>
/// <param name="keepsGoing">Whether rows of other ventures are taken after a fault.</param>
/// <param name="screen">Where faults and progress are told.</param>
/// <param name="done">What is counted: rows checked.</param>
internal sealed class LotsUnderWay(IVentureInput facts, bool keepsGoing, Screen screen, string done) : IDisposable
{
    private readonly Progress _progress = new(screen, done);
    private VentureLot? _lot;
    private long _rows;

    /// <summary>Whether anything was wrong.</summary>
    public bool AnyFault { get; private set; }

    /// <summary>Whether what comes of the rows is told: nothing was wrong in them, or the ventures in which nothing was are to be told all the same.</summary>
    public bool IsToBeTold => !AnyFault || (keepsGoing && !IsCutOff);

    private bool IsCutOff { get; set; }

    /// <summary>The rows, lot by lot; no more after something wrong, unless it is to go on.</summary>
    public IEnumerable<VentureRows> Rows
    {
        get
        {
            foreach (var lot in facts.Lots.MadeAhead())
            {
                (_lot, IsCutOff) = (lot, lot.IsCutOff);
                Tell(lot.Faults);
                if (!IsToBeTold)
                {
                    yield break;
                }

                yield return lot.Rows;
                _progress.Report(_rows += lot.Rows.Count);
                if (!IsToBeTold)
                {
                    yield break;
                }
            }
        }
    }

    /// <summary>Tells what an agreement finds wrong in the rows that were taken last, each at the place that it came from.</summary>
    public void Tell(EquatableArray<VentureFault> found) => Tell(found.Select(fault => _lot!.PlaceOf(fault)).ToEquatableArray());

    public void Dispose() => _progress.Dispose();

    private void Tell(EquatableArray<InputFault> found)
    {
        AnyFault |= found.Count > 0;
        var faults = new Faults();
        faults.Add(found);
        faults.Report(screen);
    }
}
