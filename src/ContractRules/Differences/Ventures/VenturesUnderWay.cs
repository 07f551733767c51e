using ContractRules.Plans.Ventures;

namespace ContractRules.Differences.Ventures;

/// <summary>The sums of each venture of which more rows may come.</summary>
/// <param name="places">Which sums are kept.</param>
/// <param name="order">In which order ventures come: where all rows of one stand one after another, it is let go of before the next, and none that comes again adds to any sum.</param>
internal sealed class VenturesUnderWay(SumPlaces places, VentureOrder order)
{
    private readonly ClosedVentures _closed = new();
    private Dictionary<string, ComparedSums> _sums = new(StringComparer.Ordinal);
    private string? _last;

    /// <summary>The sums to which each row adds; null of a row of nobody, and of one that stands apart from those of its venture.</summary>
    public ComparedSums?[] Of(VentureRows rows)
    {
        var found = new ComparedSums?[rows.Count];
        for (var row = 0; row < found.Length; row++)
        {
            found[row] = row > 0 && rows.Ventures[row] == rows.Ventures[row - 1] ? found[row - 1] : Of(rows.Ventures[row]);
        }

        return found;
    }

    /// <summary>Lets go of the ventures of which no row comes after those that came, in the order in which they came.</summary>
    public IReadOnlyList<(string Venture, ComparedSums Sums)> Done()
    {
        if (order != VentureOrder.ByVenture)
        {
            return [];
        }

        var (all, under) = (_sums, _last is null || _closed.Contains(_last) ? null : _sums.GetValueOrDefault(_last));
        _sums = new(StringComparer.Ordinal);
        if (under is not null)
        {
            all.Remove(_last!);
            _sums.Add(_last!, under);
        }

        return [.. all.Select(found => (found.Key, found.Value))];
    }

    /// <summary>Lets go of all.</summary>
    public IReadOnlyList<(string Venture, ComparedSums Sums)> Rest()
    {
        var all = _sums;
        _sums = new(StringComparer.Ordinal);
        return [.. all.Select(found => (found.Key, found.Value))];
    }

    private ComparedSums? Of(string venture)
    {
        if (venture.Length == 0)
        {
            return null;
        }

        if (order == VentureOrder.ByVenture && venture != _last)
        {
            if (_last is not null)
            {
                _closed.Add(_last);
            }

            _last = venture;
        }

        if (_closed.Contains(venture))
        {
            return null;
        }

        if (!_sums.TryGetValue(venture, out var sums))
        {
            _sums.Add(venture, sums = new(places));
        }

        return sums;
    }
}
