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
    private string? _before;
    private int _number = -1;

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
            numbers[row] = NumberOf(row);
        }

        Runs = RunsOf(numbers);
    }

    /// <summary>The ventures, in the order in which they begin.</summary>
    public IReadOnlyList<string> Ventures => _ventures;

    /// <summary>The venture with which they end, whose rows may go on; null where none may: it stands apart, or ventures come in any order.</summary>
    public string? Last { get; private set; }

    /// <summary>What is to be settled.</summary>
    public List<VentureRun> Runs { get; }

    /// <summary>The rows that stand apart from the others of their venture, which has been let go of.</summary>
    public IReadOnlyList<VentureFault> Apart => _apart;

    // −1 where it is not settled. A row of nobody stands between no two.
    private int NumberOf(int row)
    {
        var venture = _rows.Ventures[row];
        if (venture.Length == 0)
        {
            return -1;
        }

        _number = venture == _before ? _number : NumberOf(venture, row);
        if (_rows.Periods[row] is null && _number >= 0)
        {
            // What is wrong in it was told by whoever read it.
            _ledger.Stop(venture);
            _number = _numbers[venture] = -1;
        }

        _before = venture;
        return _number;
    }

    private int NumberOf(string venture, int row)
    {
        var isApart = _isByVenture && (_numbers.ContainsKey(venture) || _ledger.IsClosed(venture));
        Last = isApart || !_isByVenture ? null : venture;
        if (isApart)
        {
            if (_ledger.IsToldApart(venture))
            {
                _apart.Add(new(venture, row, new FactFault(
                    _rows.Periods[row]?.Label ?? "", Fact: null, "the rows of the venture stand apart", "all rows of a venture one after another, or ventures in any order")));
            }

            return -1;
        }

        if (!_numbers.TryGetValue(venture, out var number))
        {
            _numbers.Add(venture, number = _ledger.IsStopped(venture) ? -1 : _ventures.Count);
            _ventures.Add(venture);
        }

        return number;
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
