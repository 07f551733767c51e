using ContractRules.Plans.Ventures;

namespace ContractRules.Differences.Ventures;

/// <summary>The sums of each venture of which more rows may come.</summary>
/// <param name="places">Which sums are kept.</param>
/// <param name="order">In which order ventures come.</param>
internal sealed class VenturesUnderWay(SumPlaces places, VentureOrder order)
{
    private Dictionary<string, ComparedSums> _sums = new(StringComparer.Ordinal);

    /// <summary>The sums to which each row adds; null of a row of nobody.</summary>
    public ComparedSums?[] Of(VentureRows rows)
    {
        var found = new ComparedSums?[rows.Count];
        for (var row = 0; row < found.Length; row++)
        {
            found[row] = row > 0 && rows.Ventures[row] == rows.Ventures[row - 1] ? found[row - 1] : Of(rows.Ventures[row]);
        }

        return found;
    }

    /// <summary>Lets go of the ventures of which no row comes after these, in the order in which they came.</summary>
    public IReadOnlyList<(string Venture, ComparedSums Sums)> DoneAfter(VentureRows rows)
    {
        if (order != VentureOrder.ByVenture || rows.Ventures.LastOrDefault(venture => venture.Length > 0) is not { } last)
        {
            return [];
        }

        var (all, under) = (_sums, _sums[last]);
        _sums = new(StringComparer.Ordinal) { [last] = under };
        all.Remove(last);
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
        if (venture.Length > 0 && !_sums.ContainsKey(venture))
        {
            _sums.Add(venture, new(places));
        }

        return _sums.GetValueOrDefault(venture);
    }
}
