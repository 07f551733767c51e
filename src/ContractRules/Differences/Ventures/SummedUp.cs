using ContractRules.Comparison;
using ContractRules.Values;

namespace ContractRules.Differences.Ventures;

/// <summary>Tells what sums come to, payment by payment.</summary>
internal static class SummedUp
{
    /// <summary>A venture by its sums.</summary>
    public static ComparedVenture Venture(string name, ComparedSums sums, SumPlaces places) =>
        new(name, Payments<Money>(sums, places), Payments<Quantity>(sums, places), sums.ChangesDays);

    /// <summary>The payments in money, or the deliveries, that are anything in any period.</summary>
    public static EquatableArray<SummedDifference<T>> Payments<T>(ComparedSums sums, SumPlaces places)
        where T : struct, IPayable =>
    [
        .. places.Ways.Index()
            .Where(way => way.Item.Unit is Currency == (typeof(T) == typeof(Money)) && sums.IsStated(way.Index))
            .Select(way => Payment<T>(way.Index, way.Item, sums, places)),
    ];

    private static SummedDifference<T> Payment<T>(int place, PaymentWay way, ComparedSums sums, SumPlaces places)
        where T : struct, IPayable
    {
        var (before, after) = (sums[SumPlaces.Before(place)], sums[SumPlaces.After(place)]);
        EquatableArray<(Cause Cause, Rational More)> parts =
        [
            .. places.Reaching(place).SelectMany(reached => reached.Group.PartsOf(reached.Place, sums)),
        ];
        return new(
            way.Clause,
            way.Payer,
            way.Payee,
            Amount(before),
            Amount(after),
            [.. parts.Select(part => new CausedPart<T>(part.Cause, Amount(part.More)))],
            Amount(parts.Aggregate(after - before, (left, part) => left - part.More)),
            sums.OpenOf(place),
            sums.IsOtherwise(place));

        // Sums count the way of either.
        T Amount(Rational amount) => way.Amount<T>(way.FromEitherWay(amount));
    }
}
