using ContractRules.Ranges;

namespace ContractRules.Tests.Settlement.Bounds;

/// <summary>What the laws of bounds reached: laws that met no open figure with bounds tested nothing.</summary>
public sealed class BoundsReached : IDisposable
{
    private readonly Lock _lock = new();
    private int _open;
    private int _bounded;
    private int _points;
    private bool _hasRun;

    /// <summary>A figure, and its bounds.</summary>
    public void Note(bool isDetermined, ValueRange? bounds)
    {
        lock (_lock)
        {
            _hasRun = true;
            _open += isDetermined ? 0 : 1;
            _bounded += !isDetermined && bounds is { IsUnbounded: false } ? 1 : 0;
        }
    }

    /// <summary>A figure of which every fact was known.</summary>
    public void NotePoint()
    {
        lock (_lock)
        {
            _points++;
        }
    }

    public void Dispose() => Assert.True(
        !_hasRun || (_open > 500 && _bounded > _open / 10 && _points > 200),
        $"Of {_open} figures that were open {_bounded} had bounds, and {_points} were known: the laws were not exercised.");
}
