using ContractRules.Seeking;

namespace ContractRules.Tests.Seeking;

/// <summary>What the laws of seeking reached: searches that found nothing, or everything, tested little.</summary>
public sealed class SeekingReached : IDisposable
{
    private readonly Lock _lock = new();
    private int _searches;
    private int _parted;
    private int _several;
    private long _settled;

    /// <summary>A search.</summary>
    public void Note(Sought sought, int steps)
    {
        lock (_lock)
        {
            _searches++;
            _parted += sought.Reached.Any(interval => interval.Below is not null || interval.Above is not null) ? 1 : 0;
            _several += sought.Reached.Count > 1 ? 1 : 0;
            _settled += sought.Settled;
            Assert.InRange(sought.Settled, 0, steps + 1);
        }
    }

    public void Dispose() => Assert.True(
        _searches == 0 || (_parted > _searches / 4 && _several > 0),
        $"Of {_searches} searches {_parted} found some values and not others, and {_several} several intervals, by {_settled} settlements: the laws were not exercised.");
}
