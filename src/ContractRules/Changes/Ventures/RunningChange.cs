using ContractRules.Plans.Ventures;

namespace ContractRules.Changes.Ventures;

/// <summary>In how many rows of ventures a figure comes to something else, lot by lot.</summary>
internal sealed class RunningChange
{
    private long _periods;
    private long _becomesUndetermined;
    private long _turnsRound;
    private VentureAndPeriod? _first;
    private int _firstRow = int.MaxValue;

    /// <summary>Adds a row in which it comes to something else.</summary>
    /// <param name="row">The row in its lot.</param>
    /// <param name="rows">The lot.</param>
    /// <param name="becomesUndetermined">Whether it had a value before the change, and has none after it.</param>
    /// <param name="turnsRound">Whether what was paid is paid back.</param>
    public void Add(int row, SettledRows rows, bool becomesUndetermined, bool turnsRound = false)
    {
        _periods++;
        _becomesUndetermined += becomesUndetermined ? 1 : 0;
        _turnsRound += turnsRound ? 1 : 0;
        if (row < _firstRow)
        {
            (_first, _firstRow) = (new(rows.Facts.Ventures[row], rows.Facts.Periods[row]!), row);
        }
    }

    /// <summary>Ends a lot: what comes in the next comes later.</summary>
    public void EndLot() => _firstRow = _first is null ? int.MaxValue : -1;

    public ChangeOfVentures<T> ToChange<T>(T changed)
        where T : class => new(changed, _periods, _becomesUndetermined, _turnsRound, _first);
}
