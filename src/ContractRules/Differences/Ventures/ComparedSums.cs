using ContractRules.Comparison.Columns;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Differences.Ventures;

/// <summary>What is paid under agreements that are compared, summed over the periods of one venture, or over ventures. Sums that 64 bits don't hold are exact, too.</summary>
/// <param name="places">Which sums are kept.</param>
internal sealed class ComparedSums(SumPlaces places)
{
    private readonly long[] _steps = new long[places.Count];
    private readonly long[] _open = new long[places.Ways.Count];
    private readonly Stated[] _stated = new Stated[places.Ways.Count];
    private readonly bool[] _isMoved = new bool[places.CauseCount];
    private bool[]? _isRefusedOnTheWay;
    private Dictionary<int, Rational>? _others;

    [Flags]
    private enum Stated : byte
    {
        Nowhere = 0,
        Somewhere = 1,
        Otherwise = 2,
    }

    /// <summary>Over how many periods.</summary>
    public long Periods { get; private set; }

    /// <summary>The first day and the last of them; null where there are none.</summary>
    public DateInterval? Span { get; private set; }

    /// <summary>Whether the facts are refused under either agreement.</summary>
    public bool IsRefused { get; set; }

    /// <summary>Whether anything falls due on another day.</summary>
    public bool ChangesDays { get; set; }

    /// <summary>Whether anything is open.</summary>
    public bool IsOpen => Array.Exists(_open, periods => periods > 0);

    /// <summary>Whether anything differs, or may.</summary>
    public bool IsChange => ChangesDays || Array.Exists(_stated, stated => stated.HasFlag(Stated.Otherwise));

    /// <summary>A sum.</summary>
    public Rational this[int place] => new Rational(_steps[place], places.StepsAUnit(place)) + (_others?.GetValueOrDefault(place) ?? Rational.Zero);

    /// <summary>In how many periods the difference of a payment is open.</summary>
    public long OpenOf(int way) => _open[way];

    /// <summary>Whether a payment is anything in any period, or open.</summary>
    public bool IsStated(int way) => _stated[way] != Stated.Nowhere;

    /// <summary>Whether a payment differs in any period, or may.</summary>
    public bool IsOtherwise(int way) => _stated[way].HasFlag(Stated.Otherwise);

    /// <summary>Whether a cause moves any payment in any period, though what it adds here and takes off there may come to nothing.</summary>
    public bool IsMovedBy(int cause) => _isMoved[cause];

    /// <summary>A cause moves a payment of a period.</summary>
    public void MoveBy(int cause) => _isMoved[cause] = true;

    /// <summary>Counts a period.</summary>
    public void Add(SettlementPeriod period)
    {
        Periods++;
        Widen(period.Start, period.End);
    }

    /// <summary>A payment of a period cannot be told under either agreement.</summary>
    public void AddOpen(int way)
    {
        _open[way]++;
        _stated[way] |= Stated.Somewhere | Stated.Otherwise;
    }

    /// <summary>Tells that a payment is anything in a period, and whether it differs.</summary>
    public void State(int way, bool isOtherwise) => _stated[way] |= isOtherwise ? Stated.Somewhere | Stated.Otherwise : Stated.Somewhere;

    /// <summary>Adds what is determined in a row.</summary>
    public void Add(int place, PaidColumn paid, int row)
    {
        if (!paid.TryGetSteps(row, out var steps) || !WholeSteps.TryAdd(ref _steps[place], steps))
        {
            AddOther(place, paid[row]!.Value);
        }
    }

    /// <summary>The facts are refused under an agreement on the way: what is due to a group of causes cannot be told apart.</summary>
    public void RefuseOnTheWay(int group) => (_isRefusedOnTheWay ??= new bool[places.Groups.Count])[group] = true;

    /// <summary>Adds the sums of a venture.</summary>
    public void Add(ComparedSums venture)
    {
        Periods += venture.Periods;
        if (venture.Span is { } span)
        {
            Widen(span.Start, span.End);
        }

        for (var way = 0; way < places.Ways.Count; way++)
        {
            _open[way] += venture._open[way];
            _stated[way] |= venture._stated[way];
        }

        for (var cause = 0; cause < _isMoved.Length; cause++)
        {
            _isMoved[cause] |= venture._isMoved[cause];
        }

        for (var place = 0; place < places.Count; place++)
        {
            if (!WholeSteps.TryAdd(ref _steps[place], venture._steps[place]))
            {
                AddOther(place, new Rational(venture._steps[place], places.StepsAUnit(place)));
            }
        }

        foreach (var (place, amount) in venture._others ?? [])
        {
            AddOther(place, amount);
        }
    }

    /// <summary>Leaves what cannot be told apart out of what causes are told from.</summary>
    public void LeaveOutRefused()
    {
        foreach (var (group, _) in (_isRefusedOnTheWay ?? []).Index().Where(found => found.Item))
        {
            var (first, sums) = (places.Groups[group].PlaceOf(0, 0), places.Groups[group].Sums);
            Array.Clear(_steps, first, sums);
            Array.Clear(_isMoved, places.Groups[group].FirstCause, places.Groups[group].Causes.Count);
            foreach (var place in Enumerable.Range(first, sums))
            {
                _others?.Remove(place);
            }
        }
    }

    private void Widen(LocalDate first, LocalDate last)
    {
        if (Span is null || first < Span.Start || last > Span.End)
        {
            Span = Span is null ? new(first, last) : new(LocalDate.Min(first, Span.Start), LocalDate.Max(last, Span.End));
        }
    }

    private void AddOther(int place, Rational amount)
    {
        _others ??= [];
        _others[place] = _others.GetValueOrDefault(place, Rational.Zero) + amount;
    }
}
