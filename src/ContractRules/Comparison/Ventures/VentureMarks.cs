using System.Collections;

namespace ContractRules.Comparison.Ventures;

/// <summary>Ventures of which something is so, by their numbers.</summary>
/// <param name="ventures">How many there are.</param>
internal sealed class VentureMarks(int ventures)
{
    private readonly BitArray _marked = new(ventures);

    /// <summary>How many are marked.</summary>
    public int Count { get; private set; }

    /// <summary>Whether a venture is marked.</summary>
    public bool this[int venture] => _marked[venture];

    /// <summary>Marks a venture.</summary>
    public void Mark(int venture)
    {
        if (!_marked[venture])
        {
            _marked[venture] = true;
            Count++;
        }
    }
}
