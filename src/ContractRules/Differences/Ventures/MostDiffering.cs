using ContractRules.Values;

namespace ContractRules.Differences.Ventures;

/// <summary>Keeps the ventures that differ most, for each currency and unit so many at most.</summary>
/// <param name="places">Which sums are kept of each.</param>
/// <param name="most">How many.</param>
internal sealed class MostDiffering(SumPlaces places, int most)
{
    private static readonly Comparer<Kept> GreatestFirst = Comparer<Kept>.Create((one, other) =>
        other.More.CompareTo(one.More) is not 0 and var more ? more : string.CompareOrdinal(one.Venture, other.Venture));

    private readonly Dictionary<Unit, SortedSet<Kept>> _byUnit = [];

    /// <summary>Those kept, those in money first.</summary>
    public EquatableArray<GreatestDifferences> InOrder =>
    [
        .. _byUnit.OrderBy(found => found.Key is Currency ? 0 : 1).ThenBy(found => found.Key.Symbol, StringComparer.Ordinal)
            .Select(found => new GreatestDifferences(found.Key, [.. found.Value.Select(kept => SummedUp.Venture(kept.Venture, kept.Sums, places))])),
    ];

    /// <summary>Takes a venture, where it is one of them: by what the parties that receive more receive, as much less of which the others do.</summary>
    public void Take(string venture, ComparedSums sums)
    {
        var received = from way in places.Ways.Index()
                       where sums.IsOtherwise(way.Index)
                       let more = way.Item.FromEitherWay(sums[SumPlaces.After(way.Index)] - sums[SumPlaces.Before(way.Index)])
                       from party in (IEnumerable<(Agreements.Party Party, Rational More)>)[(way.Item.Payee, more), (way.Item.Payer, -more)]
                       group party.More by (party.Party, way.Item.Unit);
        foreach (var ofUnit in received
            .Select(party => (party.Key.Unit, More: party.Aggregate(Rational.Zero, (sum, more) => sum + more)))
            .Where(party => party.More.Sign > 0)
            .GroupBy(party => party.Unit, party => party.More))
        {
            Take(ofUnit.Key, new(ofUnit.Aggregate(Rational.Zero, (sum, more) => sum + more), venture, sums));
        }
    }

    private void Take(Unit unit, Kept venture)
    {
        if (!_byUnit.TryGetValue(unit, out var kept))
        {
            _byUnit.Add(unit, kept = new(GreatestFirst));
        }

        if (kept.Count < most || GreatestFirst.Compare(venture, kept.Max) < 0)
        {
            kept.Add(venture);
        }

        if (kept.Count > most)
        {
            kept.Remove(kept.Max!);
        }
    }

    private sealed record Kept(Rational More, string Venture, ComparedSums Sums);
}
