using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Plans.Ventures;
using ContractRules.Values;

namespace ContractRules.Comparison.Ventures;

/// <summary>One way to read the text, tried over the facts of many ventures lot after lot: what is paid otherwise than as it is read.</summary>
internal sealed class WayTried
{
    private readonly Plan? _plan;
    private readonly LotsPaid? _paid;
    private readonly VentureOrder _order;
    private readonly VenturesMoved? _moved;
    private readonly HashSet<int> _refused = [];
    private readonly FirstRefused _faults = new();
    private readonly bool _knowsRefused;
    private int _came;
    private bool _isMixed;

    /// <summary>Begins to try a way.</summary>
    /// <param name="read">The agreement read so.</param>
    /// <param name="figures">The payments, and what is asked of them.</param>
    /// <param name="order">In which order ventures come.</param>
    /// <param name="moved">Takes which ventures it moves; null where nobody asks.</param>
    public WayTried(Agreement read, PlanChoice figures, VentureOrder order, VenturesMoved? moved = null)
    {
        (_order, _moved) = (order, moved);
        try
        {
            _plan = Plan.Of(read, figures);
            _paid = new(_plan, [], order);
        }
        catch (PlanRefusedException refused)
        {
            Refusals = refused.Refusals;
        }
    }

    private WayTried(WayTried before, VenturesMoved? moved)
    {
        (_plan, _paid, _order, _moved) = (before._plan, new(before._plan!, [], before._order), before._order, moved);
        (_refused, _faults, _knowsRefused) = (before._refused, before._faults, true);
    }

    /// <summary>What parties receive more or less.</summary>
    public MoreByParty More { get; } = new();

    /// <summary>Which ventures it moves; null where nobody asked.</summary>
    public VenturesMoved? Moved => _moved;

    /// <summary>How many ventures' facts are refused then, and are not as the text is read.</summary>
    public int Refused => _refused.Count;

    /// <summary>The first of what is wrong in their facts.</summary>
    public EquatableArray<RefusedVenture> Faults => _faults.Told;

    /// <summary>Whether rows of a venture were added before it was found that its facts are refused.</summary>
    public bool IsMixed => _isMixed && Refusals.Count == 0;

    /// <summary>The rules for which there are no steps, so that nobody knows what comes of it; none where there are.</summary>
    public EquatableArray<PlanRefusal> Refusals { get; private set; } = [];

    /// <summary>The same way, to be tried anew without the ventures whose facts are refused then.</summary>
    /// <param name="moved">Takes which ventures it moves.</param>
    public WayTried WithoutRefused(VenturesMoved moved) => new(this, moved);

    /// <summary>Adds the rows of a lot.</summary>
    /// <param name="number">Which it is.</param>
    /// <param name="lot">The lot.</param>
    public void Add(int number, LotAsRead lot)
    {
        if (Refusals.Count > 0)
        {
            return;
        }

        try
        {
            Add(number, lot, _paid!.Settle(lot.Rows));
        }
        catch (PlanRefusedException refused)
        {
            Refusals = refused.Refusals;
        }
    }

    private void Add(int number, LotAsRead lot, PaidRows paid)
    {
        EquatableArray<PaidOtherwise> ways = [.. lot.Paid.Ways.Union(paid.Ways).Select(way => new PaidOtherwise(way, lot.Of(way), paid.Of(way)))];
        if (!_knowsRefused)
        {
            _faults.Add(number, paid.Faults.Where(fault => lot.Ventures[fault.Row] >= 0));
            Refuse(Enumerable.Range(0, lot.Ventures.Count).Where(row => lot.Ventures[row] >= 0 && !paid.IsSettled(row)).Select(row => lot.Ventures[row]));
            _came = lot.Ventures.Aggregate(_came, (came, venture) => Math.Max(came, venture + 1));
        }

        EquatableArray<int> rows = [.. Enumerable.Range(0, lot.Ventures.Count).Where(row => lot.Ventures[row] is >= 0 and var venture && !_refused.Contains(venture))];
        foreach (var way in ways.Where(way => !way.IsNothing))
        {
            More.Add(way.Way, way.In(rows));
        }

        _moved?.Mark(lot, paid, ways, rows);
    }

    // Ventures are numbered as they come: those below the number that came in earlier lots had rows there.
    private void Refuse(IEnumerable<int> ventures)
    {
        foreach (var venture in ventures)
        {
            _isMixed |= _refused.Add(venture) && venture < _came;
        }
    }
}
