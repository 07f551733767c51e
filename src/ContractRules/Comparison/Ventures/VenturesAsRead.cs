using ContractRules.Plans.Ventures;
using ContractRules.Values;

namespace ContractRules.Comparison.Ventures;

/// <summary>The ventures of some lots, numbered, and what is wrong in their facts as the text is read.</summary>
internal sealed class VenturesAsRead
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly HashSet<int> _leftOut = [];

    /// <summary>Goes through all lots once.</summary>
    /// <param name="lots">The lots.</param>
    /// <param name="paid">Settles them as the text is read.</param>
    public VenturesAsRead(IEnumerable<VentureRows> lots, LotsPaid paid)
    {
        foreach (var (lot, rows) in lots.Index())
        {
            var settled = paid.Settle(rows.NotNull());
            for (var row = 0; row < rows.Count; row++)
            {
                var number = NumberOf(rows.Ventures[row]);
                if (number >= 0 && !settled.IsSettled(row))
                {
                    _leftOut.Add(number);
                }
            }

            Faults.Add(lot, settled.Faults);
        }
    }

    /// <summary>How many ventures there are.</summary>
    public int Count => _numbers.Count;

    /// <summary>How many of them are left out, because their facts are refused or could not be read.</summary>
    public int LeftOut => _leftOut.Count;

    /// <summary>What is wrong in their facts.</summary>
    public FirstRefused Faults { get; } = new();

    /// <summary>Of each row the number of its venture; −1 where the row is nobody's, or its venture is left out.</summary>
    /// <exception cref="InvalidOperationException">There is a venture that was not there before: whoever gives the lots gives others each time.</exception>
    public int[] NumbersIn(VentureRows rows)
    {
        var numbers = new int[rows.Count];
        for (var row = 0; row < numbers.Length; row++)
        {
            var venture = rows.Ventures[row];
            numbers[row] = row > 0 && venture == rows.Ventures[row - 1] ? numbers[row - 1]
                : venture.Length == 0 ? -1
                : !_numbers.TryGetValue(venture, out var number) ? throw new InvalidOperationException($"Expected the same lots each time; found '{venture}', which was not there at first.")
                : _leftOut.Contains(number) ? -1
                : number;
        }

        return numbers;
    }

    private int NumberOf(string venture)
    {
        if (venture.Length == 0)
        {
            return -1;
        }

        if (!_numbers.TryGetValue(venture, out var number))
        {
            _numbers.Add(venture, number = _numbers.Count);
        }

        return number;
    }
}
