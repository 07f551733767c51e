using ContractRules.Agreements;
using ContractRules.Comparison.Columns;
using ContractRules.Comparison.Ventures;
using ContractRules.Plans;
using ContractRules.Plans.Ventures;
using ContractRules.Values;

namespace ContractRules.Differences.Ventures;

/// <summary>Compares rows of ventures lot after lot, each settled under both agreements and under those on the way.</summary>
internal sealed class ComparingLots
{
    private readonly LotsPaid _before;
    private readonly LotsPaid _after;
    private readonly EquatableArray<EquatableArray<LotsPaid>> _onTheWay;
    private readonly SumPlaces _places;
    private readonly VenturesUnderWay _underWay;
    private readonly ComparedTotal _total;
    private readonly VentureComparison _comparison;

    public ComparingLots(Agreement before, Agreement after, VentureOrder order)
    {
        (_before, _after) = (Paid(before, dueDates: true), Paid(after, dueDates: true));
        var both = new BothAgreements(before, after);
        var attribution = both.SharedOut(agreement => agreement);
        _places = new(both, attribution);
        _onTheWay = [.. _places.Groups.Select(group => (EquatableArray<LotsPaid>)[.. group.Agreements.Select(agreement => Paid(agreement, dueDates: false))])];
        (_underWay, _total) = (new(_places, order), new(_places));
        _comparison = new(before, after) { Causes = attribution.Causes, WithoutEffect = both.WithoutEffect, Method = attribution.Method };

        LotsPaid Paid(Agreement agreement, bool dueDates) => new(Plan.Of(agreement, PlanChoice.PaymentsAlone with { DueDates = dueDates }), [before, after], order);
    }

    /// <summary>What all ventures come to that were let go of.</summary>
    public VentureComparison InAll => _total.In(_comparison);

    /// <summary>Compares the next rows.</summary>
    public ComparedLot Compare(VentureRows rows)
    {
        var (before, after) = (_before.Settle(rows), _after.Settle(rows));
        var lot = new LotSums(rows, _underWay.Of(rows), before, after);
        var shared = _places.Ways.Select((way, place) => lot.Add(place, before.Of(way), after.Of(way))).ToList();
        foreach (var (place, group) in _places.Groups.Index())
        {
            lot.Share(group, [.. _onTheWay[place].Select(agreement => OnTheWay(place, group, agreement.Settle(rows), lot))], shared);
        }

        return new(rows, VentureFault.UnderEither(before.Faults, after.Faults), Done(_underWay.Done()));
    }

    /// <summary>No row comes any more.</summary>
    public ComparedLot End() => new(VentureRows.Of([], []), [], Done(_underWay.Rest()));

    // The rest of the figures is let go of before those of the next agreement come.
    private EquatableArray<PaidColumn> OnTheWay(int place, SummedGroup group, PaidRows paid, LotSums lot)
    {
        lot.RefuseOnTheWay(place, paid);
        return [.. group.Ways.Select(way => paid.Of(_places.Ways[way]))];
    }

    private IEnumerable<ComparedVenture> Done(IReadOnlyList<(string Venture, ComparedSums Sums)> ventures)
    {
        foreach (var (venture, sums) in ventures)
        {
            _total.Take(venture, sums);
        }

        return ventures.Where(found => !found.Sums.IsRefused).Select(found => SummedUp.Venture(found.Venture, found.Sums, _places));
    }
}
