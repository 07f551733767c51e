using ContractRules.Cli.Terminal;
using ContractRules.Comparison.Ventures;
using ContractRules.Documents.Input;
using ContractRules.Documents.Ventures;
using ContractRules.Plans.Ventures;

namespace ContractRules.Cli.Commands.Ventures;

/// <summary>The facts of many ventures, gone through several times: a file is opened anew each time, and what can be read only once is held.</summary>
/// <param name="open">Begins to read; null, and faults, where they cannot be read.</param>
/// <param name="areReadOnce">Whether they can be read only once: from standard input or a pipe.</param>
/// <param name="progress">Is told how many rows were gone through, each time anew.</param>
internal sealed class LotsReadAgain(Func<Faults, IVentureInput?> open, bool areReadOnce, Progress progress)
{
    private IReadOnlyList<VentureLot>? _held;
    private long _rows;

    /// <summary>The rows lot by lot, as often as they are asked for.</summary>
    public IEnumerable<VentureRows> Rows => Lots(new Faults()).Select(lot => lot.Rows);

    /// <summary>Reads them through, and tells what is wrong in rows.</summary>
    /// <returns>Whether they can be read to their end.</returns>
    public bool TryReadThrough(Faults faults)
    {
        var (held, isWhole) = (new List<VentureLot>(), true);
        foreach (var lot in Lots(faults))
        {
            foreach (var fault in lot.Faults)
            {
                faults.Add(fault.Place, fault.Found, fault.Expected);
            }

            isWhole &= !lot.IsCutOff;
            if (areReadOnce)
            {
                held.Add(lot);
            }
        }

        _held = areReadOnce ? held : null;
        return isWhole;
    }

    /// <summary>What the agreement finds wrong, each at the place that it came from.</summary>
    public IEnumerable<InputFault> PlacesOf(IReadOnlyList<RefusedVenture> refused)
    {
        var ofLots = refused.ToLookup(found => found.Lot);
        return refused.Count == 0 ? []
            : Lots(new Faults()).Index().SelectMany(lot => ofLots[lot.Index].Select(found => lot.Item.PlaceOf(new(found.Venture, found.Row, found.Fault))));
    }

    private IEnumerable<VentureLot> Lots(Faults faults)
    {
        using var input = _held is null ? open(faults) : null;
        foreach (var lot in _held ?? input?.Lots.MadeAhead() ?? [])
        {
            yield return lot;
            progress.Report(_rows += lot.Rows.Count);
        }
    }
}
