using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>Adds up many numbers, exactly: like with like, so that fractions of many denominators don't make every sum as long as the last.</summary>
internal sealed class Adding
{
    // Sums of 1, 2, 4, … numbers, the most first; two of as many become one.
    private readonly List<(Rational Sum, int Doublings)> _sums = [];

    /// <summary>What the numbers add up to; 0 where there are none.</summary>
    public Rational Total => _sums.AsEnumerable().Reverse().Aggregate(Rational.Zero, (total, sum) => total + sum.Sum);

    /// <summary>Takes up a number.</summary>
    public void Add(Rational number)
    {
        var (sum, doublings) = (number, 0);
        while (_sums is [.., var last] && last.Doublings == doublings)
        {
            _sums.RemoveAt(_sums.Count - 1);
            (sum, doublings) = (last.Sum + sum, doublings + 1);
        }

        _sums.Add((sum, doublings));
    }
}
