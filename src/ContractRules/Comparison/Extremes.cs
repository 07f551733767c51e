using ContractRules.Agreements;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>Puts together what is the worst and the best of readings that do not interact.</summary>
internal static class Extremes
{
    public static EquatableArray<PartyExtremes<T>> Of<T>(EquatableArray<ReadingSearch> searches)
        where T : struct, IPayable =>
        [
            .. searches.SelectMany(search => search.Columns)
                .Where(column => column.Unit is Currency == (typeof(T) == typeof(Money)))
                .Distinct()
                .Select(column => new PartyExtremes<T>(column.Party, Together<T>(searches, column, found => found.Worst), Together<T>(searches, column, found => found.Best))),
        ];

    private static ReadingCombination<T> Together<T>(
        EquatableArray<ReadingSearch> searches, (Party Party, Unit Unit) column, Func<(Agreements.ReadingChoices Worst, Agreements.ReadingChoices Best), Agreements.ReadingChoices> side)
        where T : struct, IPayable
    {
        var found = searches.Where(search => search.Columns.Contains(column))
            .Select(search => (Search: search, Choices: side(search.Found[search.Columns.ToList().IndexOf(column)])))
            .ToList();
        var more = found.Aggregate(Rational.Zero, (sum, one) => sum + one.Search.More(one.Choices, column)!.Value);
        return new(
            [.. found.Where(one => !one.Search.More(one.Choices, column)!.Value.IsZero).SelectMany(one => one.Search.Otherwise(one.Choices))],
            Rules.Face<T>.Read(new NumberValue(more), Measure.Of(column.Unit)),
            found.All(one => one.Search.IsEnumerated));
    }
}
