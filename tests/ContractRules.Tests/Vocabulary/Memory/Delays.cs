using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Vocabulary.Memory.DeviceWithMemory;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Vocabulary.Memory;

/// <summary>What comes later, or in parts, or on average over some periods.</summary>
internal static class Delays
{
    private static readonly Term<Money> Withheld = Term.Money("withheld", "What is withheld", Usd);

    public static IReadOnlyList<DeviceWithMemory> All { get; } =
    [
        new DeviceWithMemory([nameof(Reserves.OfReserve)],
            periods => [Given.Means(Given.OfReserve(Sales.InRange(0), periods))],
            ReleasedOnce).FromZero().ByPeriods(),
        new([nameof(Reserves.ReleasedAfter)],
            percent => [Withheld.Means(Percent(percent) * Sales), Given.Means(Withheld.ReleasedAfter(2))],
            periods => ToDate(periods, so => Numbers.Sum(so.SkipLast(2).Select(period => period.Share * period.Amount)))),
        new DeviceWithMemory([nameof(Reserves.HeldFor)],
            periods => [Given.Means(Sales.HeldFor(periods))],
            periods => ToDate(periods, so => Numbers.Sum(so.TakeLast(so[^1].Figure).Select(period => period.Amount)))).ByPeriods().StandingAt(),
        new DeviceWithMemory([nameof(Averages.AverageOver)],
            periods => [Given.Means(Sales.AverageOver(periods))],
            periods => ToDate(periods, so => Numbers.Sum(so.TakeLast(so[^1].Figure).Select(period => period.Amount)) / Math.Min(so.Count, so[^1].Figure)))
            .ByPeriods().StandingAt(),
        new([nameof(Amortization.StraightLine)],
            percent => [Withheld.Means(Percent(percent) * Sales), Given.Means(Withheld.StraightLine(3, FirstInstalment.InThePeriodOfTheCost))],
            periods => ToDate(periods, so => Numbers.Sum(so.Select(
                (period, index) => period.Share * period.Amount * Math.Min(3, so.Count - index) / 3)))),
        new DeviceWithMemory([nameof(StraightLineDefinitions.MeansStraightLineOf)],
            periods => [.. Given.MeansStraightLineOf(Sales, Withheld, periods, FirstInstalment.InThePeriodOfTheCost)],
            periods => CostByCost(periods, firstAfter: 0)).ByPeriods(),
        new DeviceWithMemory([$"{nameof(StraightLineDefinitions.MeansStraightLineOf)} a period later"],
            periods => [.. Given.MeansStraightLineOf(Sales, Withheld, periods, FirstInstalment.InTheFollowingPeriod)],
            periods => CostByCost(periods, firstAfter: 1)).ByPeriods(),
    ];

    private static IEnumerable<Rational> ToDate(IReadOnlyList<Lived> periods, Func<IReadOnlyList<Lived>, Rational> sofar) =>
        Enumerable.Range(1, periods.Count).Select(count => sofar([.. periods.Take(count)]));

    // Of each cost, in each period, so much of its rest as there are periods left to it by the text in force; all of it where there are none.
    private static IEnumerable<Rational> CostByCost(IReadOnlyList<Lived> periods, int firstAfter)
    {
        var (given, rests) = (Rational.Zero, new List<Rational>());
        foreach (var (amount, _, life) in periods)
        {
            rests.Add(amount);
            for (var had = 0; had < rests.Count - firstAfter; had++)
            {
                var cost = rests.Count - firstAfter - had - 1;
                var instalment = rests[cost] / Math.Max(1, life - had);
                rests[cost] -= instalment;
                given += instalment;
            }

            yield return given;
        }
    }

    // All that was withheld longer ago than the text in force asks for, and never less than was released before.
    private static IEnumerable<Rational> ReleasedOnce(IReadOnlyList<Lived> periods)
    {
        var released = Rational.Zero;
        foreach (var due in ToDate(periods, so => Numbers.Sum(so.SkipLast(so[^1].Figure).Select(period => period.Amount))))
        {
            released = Rational.Max(released, due);
            yield return released;
        }
    }
}
