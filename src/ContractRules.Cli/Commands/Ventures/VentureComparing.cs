using ContractRules.Cli.Terminal;
using ContractRules.Differences.Ventures;
using ContractRules.Documents.Input;
using ContractRules.Documents.Ventures;
using ContractRules.Plans.Ventures;

namespace ContractRules.Cli.Commands.Ventures;

/// <summary>Gives the lots of facts that are compared, and tells what came of each. Where something is wrong, no more is given, unless it is to go on.</summary>
/// <param name="facts">The facts.</param>
/// <param name="each">Takes by what each venture differs; null where nobody asks for it.</param>
/// <param name="keepsGoing">Whether rows of other ventures are compared after a fault.</param>
/// <param name="screen">Where faults are told.</param>
/// <param name="progress">Where it is told how far it is.</param>
internal sealed class VentureComparing(IVentureInput facts, VentureDifferenceFile? each, bool keepsGoing, Screen screen, Progress progress)
{
    private VentureLot? _underWay;
    private long _rows;

    /// <summary>Whether anything was wrong.</summary>
    public bool AnyFault { get; private set; }

    /// <summary>Whether rows were left out that came after what is wrong.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>The rows, lot by lot.</summary>
    public IEnumerable<VentureRows> Lots
    {
        get
        {
            foreach (var lot in facts.Lots.MadeAhead())
            {
                _underWay = lot;
                yield return lot.Rows;
                if (IsStopped)
                {
                    yield break;
                }
            }
        }
    }

    /// <summary>Tells what came of a lot, or at last of what was held.</summary>
    public void Take(ComparedLot compared)
    {
        if (_underWay is { } lot)
        {
            Tell([.. lot.Faults, .. compared.Faults.Select(lot.PlaceOf)]);
            IsStopped = lot.IsCutOff || (AnyFault && !keepsGoing);
            progress.Report(_rows += lot.Rows.Count);
            _underWay = null;
        }

        if (!IsStopped)
        {
            each?.Write(compared.Done);
        }
    }

    private void Tell(IReadOnlyList<InputFault> wrong)
    {
        var faults = new Faults();
        foreach (var fault in wrong)
        {
            faults.Add(fault.Place, fault.Found, fault.Expected);
        }

        AnyFault |= wrong.Count > 0;
        faults.Report(screen);
    }
}
