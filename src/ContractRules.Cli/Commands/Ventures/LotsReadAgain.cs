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
    private readonly List<int> _outlines = [];
    private readonly List<VentureLot> _held = [];
    private long _rows;

    /// <summary>The rows lot by lot, as often as they are asked for once they were read through.</summary>
    /// <exception cref="IOException">They are not those that were read through: the file is gone, or was written anew.</exception>
    public IEnumerable<VentureRows> Rows => Lots.Select(lot => lot.Rows);

    private IEnumerable<VentureLot> Lots => areReadOnce ? Counted(_held) : OpenedAgain();

    /// <summary>Reads them through, and tells what is wrong in rows.</summary>
    /// <returns>Whether they can be read to their end.</returns>
    public bool TryReadThrough(Faults faults)
    {
        using var input = open(faults);
        var isWhole = input is not null;
        foreach (var lot in Counted(input?.Lots.MadeAhead() ?? []))
        {
            foreach (var fault in lot.Faults)
            {
                faults.Add(fault.Place, fault.Found, fault.Expected);
            }

            isWhole &= !lot.IsCutOff;
            _outlines.Add(OutlineOf(lot));
            if (areReadOnce)
            {
                _held.Add(lot);
            }
        }

        return isWhole;
    }

    /// <summary>What the agreement finds wrong, each at the place that it came from.</summary>
    /// <exception cref="IOException">The rows are not those that were read through.</exception>
    public IEnumerable<InputFault> PlacesOf(IReadOnlyList<RefusedVenture> refused)
    {
        var ofLots = refused.ToLookup(found => found.Lot);
        return refused.Count == 0 ? []
            : Lots.Index().SelectMany(lot => ofLots[lot.Index].Select(found => lot.Item.PlaceOf(new(found.Venture, found.Row, found.Fault))));
    }

    private IEnumerable<VentureLot> OpenedAgain()
    {
        var faults = new Faults();
        using var input = open(faults);
        if (input is null || faults.Any)
        {
            throw new IOException(faults.FirstOrDefault()?.Found);
        }

        var number = 0;
        foreach (var lot in Counted(input.Lots.MadeAhead()))
        {
            yield return number < _outlines.Count && OutlineOf(lot) == _outlines[number++] ? lot : throw Others();
        }

        if (number < _outlines.Count)
        {
            throw Others();
        }
    }

    private IEnumerable<VentureLot> Counted(IEnumerable<VentureLot> lots)
    {
        foreach (var lot in lots)
        {
            yield return lot;
            progress.Report(_rows += lot.Rows.Count);
        }
    }

    private static IOException Others() => new("its rows are others than those that were read first");

    // By which ventures and periods its rows are told from others, without holding them.
    private static int OutlineOf(VentureLot lot)
    {
        var outline = default(HashCode);
        outline.Add(lot.IsCutOff);
        outline.Add(lot.Rows.Count);
        foreach (var (venture, period) in lot.Rows.Ventures.Zip(lot.Rows.Periods))
        {
            outline.Add(venture);
            outline.Add(period);
        }

        return outline.ToHashCode();
    }
}
