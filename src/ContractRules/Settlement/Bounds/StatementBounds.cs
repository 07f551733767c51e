using ContractRules.Values;

namespace ContractRules.Settlement.Bounds;

/// <summary>The bounds of a statement, worked out when they are first asked for, after those of the statements before it.</summary>
internal sealed class StatementBounds
{
    private readonly StatementBounds? _earlier;
    private readonly Lazy<PeriodBounds> _bounds;

    /// <summary>The bounds of a statement.</summary>
    /// <param name="basis">What it was made from.</param>
    /// <param name="stated">What its terms came to.</param>
    /// <param name="earlier">Those of the statement before; null where the period before was not settled along with this one.</param>
    public StatementBounds(StatementBasis basis, EquatableArray<TermOutcome> stated, StatementBounds? earlier)
    {
        _earlier = earlier;
        _bounds = new(() => PeriodBounds.Of(basis, stated, earlier?._bounds.Value));
    }

    /// <summary>The bounds.</summary>
    public PeriodBounds Known
    {
        get
        {
            var waiting = new Stack<StatementBounds>();
            for (var next = this; next is { _bounds.IsValueCreated: false }; next = next._earlier)
            {
                waiting.Push(next);
            }

            // The earliest first, so that a long run takes no stack.
            foreach (var next in waiting)
            {
                _ = next._bounds.Value;
            }

            return _bounds.Value;
        }
    }
}
