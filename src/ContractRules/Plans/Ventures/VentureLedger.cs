namespace ContractRules.Plans.Ventures;

/// <summary>Where each venture stands while its rows come. What passes on is held by those that were settled side by side, and only as long as one of them needs it.</summary>
internal sealed class VentureLedger
{
    // Below so many rows it is not worth while to put states together anew.
    private const int FewestToGather = 65_536;

    private readonly Dictionary<string, VentureState> _standing = new(StringComparer.Ordinal);
    private readonly Dictionary<PlanState, int> _held = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _stopped = new(StringComparer.Ordinal);
    private readonly HashSet<string> _apart = new(StringComparer.Ordinal);
    private readonly ClosedVentures _closed = new();
    private long _heldRows;

    /// <summary>What passes on of all ventures that it holds.</summary>
    public IEnumerable<VentureState> Standing => _standing.Values;

    /// <summary>Where a venture stands; null where it has not begun.</summary>
    public VentureState? Of(string venture) => _standing.GetValueOrDefault(venture);

    /// <summary>Whether a venture was stopped.</summary>
    public bool IsStopped(string venture) => _stopped.Contains(venture);

    /// <summary>Whether a venture was let go of.</summary>
    public bool IsClosed(string venture) => _closed.Contains(venture);

    /// <summary>Whether it has now to be told that a venture came again after it was let go of: once of each.</summary>
    public bool IsToldApart(string venture) => _apart.Add(venture);

    /// <summary>Enters where a venture stands now.</summary>
    public void Enter(VentureState state)
    {
        if (_standing.TryGetValue(state.Venture, out var before))
        {
            LetGo(before);
        }

        _standing[state.Venture] = state;
        _held.TryGetValue(state.State, out var ventures);
        _held[state.State] = ventures + 1;
        _heldRows += ventures == 0 ? state.State.Rows : 0;
    }

    /// <summary>Settles a venture no more: it stands where it stood.</summary>
    public void Stop(string venture) => _stopped.Add(venture);

    /// <summary>Lets go of a venture; gives where it stood, null where it has not begun.</summary>
    public VentureState? Close(string venture)
    {
        _closed.Add(venture);
        _stopped.Remove(venture);
        if (_standing.Remove(venture, out var state))
        {
            LetGo(state);
        }

        return state;
    }

    /// <summary>Puts states together anew where most of what they hold nobody needs any more.</summary>
    public void Gather()
    {
        if (_heldRows <= FewestToGather + (2L * _standing.Count))
        {
            return;
        }

        foreach (var lot in _standing.Values.GroupBy(state => (state.State.Periods, state.State.Through)).Select(lot => lot.ToList()).ToList())
        {
            var gathered = PlanState.Of([.. lot.Select(state => (state.State, state.Row))]);
            foreach (var (row, state) in lot.Index())
            {
                Enter(state with { State = gathered, Row = row });
            }
        }
    }

    private void LetGo(VentureState state)
    {
        if (--_held[state.State] == 0)
        {
            _held.Remove(state.State);
            _heldRows -= state.State.Rows;
        }
    }
}
