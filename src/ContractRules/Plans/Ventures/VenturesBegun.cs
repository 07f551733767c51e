using ContractRules.Settlement;

namespace ContractRules.Plans.Ventures;

/// <summary>The ventures of rows that came together: of each the run of its rows, unless it was stopped.</summary>
internal sealed class VenturesBegun
{
    private readonly VentureRows _rows;
    private readonly VentureLedger _ledger;
    private readonly bool _isByVenture;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _ventures = [];
    private readonly List<VentureFault> _apart = [];

    /// <summary>The ventures of some rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="ledger">Where ventures stand.</param>
    /// <param name="isByVenture">Whether all rows of a venture come one after another, so that one that comes again is none that is known.</param>
    public VenturesBegun(VentureRows rows, VentureLedger ledger, bool isByVenture)
    {
        (_rows, _ledger, _isByVenture) = (rows, ledger, isByVenture);
        var numbers = new int[rows.Count];
        for (var row = 0; row < numbers.Length; row++)
        {
            numbers[row] = rows.Periods[row] is null ? Unread(row)
                : row > 0 && rows.Ventures[row] == rows.Ventures[row - 1] ? numbers[row - 1] : NumberOf(row);
        }

        Runs = RunsOf(numbers);
    }

    /// <summary>The ventures, in the order in which they begin.</summary>
    public IReadOnlyList<string> Ventures => _ventures;

    /// <summary>What is to be settled.</summary>
    public List<VentureRun> Runs { get; }

    /// <summary>The rows that stand apart from the others of their venture, which has been let go of.</summary>
    public IReadOnlyList<VentureFault> Apart => _apart;

    // −1 where it is not settled.
    private int NumberOf(int row)
    {
        var venture = _rows.Ventures[row];
        if (_isByVenture && (_numbers.ContainsKey(venture) || _ledger.IsClosed(venture)))
        {
            if (_ledger.IsStopped(venture))
            {
                return -1;
            }

            _ledger.Stop(venture);
            _apart.Add(new(venture, row, new FactFault(
                _rows.Periods[row]?.Label ?? "", Fact: null, "the rows of the venture stand apart", "all rows of a venture one after another, or ventures in any order")));
            return -1;
        }

        if (!_numbers.TryGetValue(venture, out var number))
        {
            _numbers.Add(venture, number = _ledger.IsStopped(venture) ? -1 : _ventures.Count);
            _ventures.Add(venture);
        }

        return number;
    }

    // What is wrong in it was told by whoever read it.
    private int Unread(int row)
    {
        _ = NumberOf(row);
        _ledger.Stop(_rows.Ventures[row]);
        return _numbers[_rows.Ventures[row]] = -1;
    }

    private List<VentureRun> RunsOf(int[] numbers)
    {
        var ends = new int[_ventures.Count];
        foreach (var number in numbers.Where(number => number >= 0))
        {
            ends[number]++;
        }

        for (var number = 1; number < ends.Length; number++)
        {
            ends[number] += ends[number - 1];
        }

        var (rows, starts) = (new int[ends.Length == 0 ? 0 : ends[^1]], (int[])[0, .. ends.SkipLast(1)]);
        for (var row = 0; row < numbers.Length; row++)
        {
            if (numbers[row] >= 0)
            {
                rows[starts[numbers[row]]++] = row;
            }
        }

        return [.. _ventures.Select((venture, number) => (venture, From: number == 0 ? 0 : ends[number - 1], Until: ends[number]))
            .Where(run => run.Until > run.From)
            .Select(run => new VentureRun(run.venture, _ledger.Of(run.venture), rows.AsMemory(run.From, run.Until - run.From)))];
    }
}
