using ContractRules.Comparison.Columns;
using ContractRules.Plans.Ventures;
using ContractRules.Values;

namespace ContractRules.Comparison.Ventures;

/// <summary>What a lot of rows has paid under one agreement.</summary>
internal sealed class PaidRows
{
    private readonly SettledRows _settled;
    private readonly IReadOnlyList<IReadOnlyList<PaymentWay?>> _ways;
    private readonly PlannedWays _planned;
    private readonly bool[] _isSettled;

    public PaidRows(SettledRows settled, PlannedWays ways)
    {
        (_settled, _planned, _isSettled) = (settled, ways, new bool[settled.Facts.Count]);
        _ways = [.. settled.Together.Select(together => ways.In(together.Columns.Period))];
        foreach (var row in settled.Together.SelectMany(together => together.Rows))
        {
            _isSettled[row] = true;
        }
    }

    /// <summary>What was wrong, in the order of the rows: of each venture what it was stopped by.</summary>
    public EquatableArray<VentureFault> Faults => _settled.Faults;

    /// <summary>How many rows there are.</summary>
    public int Rows => _isSettled.Length;

    /// <summary>The rows that were settled, each period with the ways of its figures.</summary>
    public IEnumerable<(SettledTogether Together, IReadOnlyList<PaymentWay?> Ways)> WithWays => _settled.Together.Zip(_ways);

    /// <summary>All ways in which anything can be paid in these rows, each the way of <see cref="PaymentWay.EitherWay"/>.</summary>
    public IEnumerable<PaymentWay> Ways => _settled.Together.SelectMany(together => _planned.EitherIn(together.Columns.Period)).Distinct();

    /// <summary>Whether a row was settled: its venture had not been stopped.</summary>
    public bool IsSettled(int row) => _isSettled[row];

    /// <summary>What is paid one way, less what is paid back, row by row: as what counts the way of <see cref="PaymentWay.EitherWay"/>.</summary>
    public PaidColumn Of(PaymentWay way)
    {
        var column = new PaidColumn(way.Unit, _isSettled);
        foreach (var together in _settled.Together)
        {
            _planned.Add(together.Columns, way, together.Rows, column);
        }

        return column;
    }
}
