using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Vocabulary.Memory.DeviceWithMemory;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Vocabulary.Memory;

/// <summary>Caps, thresholds and milestones on what has added up.</summary>
internal static class Totals
{
    private static readonly Term<bool> Reached = Term.Truth("reached", "Reached");

    public static IReadOnlyList<DeviceWithMemory> All { get; } =
    [
        new([nameof(RunningTotals.NotExceedingInTotal)],
            cap => [Given.Means(Given.NotExceedingInTotal(Sales, Usd.Of(cap)))],
            Capped),
        new([nameof(RunningTotals.BeyondInTotal)],
            threshold => [Given.Means(Sales.BeyondInTotal(Usd.Of(threshold)))],
            periods => Forward(periods, (total, threshold) => Rational.Max(total - threshold, 0))),
        new([nameof(RunningTotals.HasReachedInTotal), nameof(Conditions.ForTheFirstTime)],
            milestone => [Reached.Means(Sales.HasReachedInTotal(Usd.Of(milestone))), Given.Means(One.ProvidedThat(Reached.ForTheFirstTime()))],
            TimesReached),
        new([nameof(Thresholds.OpenedBy)],
            milestone =>
            [
                Reached.Means(Reached.OpenedBy(Sales.HasReachedInTotal(Usd.Of(milestone)))),
                Given.Means(One.ProvidedThat(Reached.ForTheFirstTime())),
            ],
            periods => TimesReached(periods).Select(times => Rational.Min(times, 1))),
        new([nameof(RunningTotals.Accumulating)],
            percent => [Given.Means(Given.Accumulating(Percent(percent) * Sales, startingAnew: ThePeriod.Number.IsEqualTo(new Ratio(4))))],
            SinceTheFourth) { IsOfAll = false },
        new([nameof(RateSwitch.SwitchingTo)],
            at => [Given.Means(Percent(10).SwitchingTo(Percent(6), Sales, Usd.Of(at)) * Sales)],
            periods => Forward(periods, (total, at) => (Rational.Min(total, at) * 0.1m) + (Rational.Max(total - at, 0) * 0.06m))),
    ];

    /// <summary>What each amount adds, counted on from the sum to date, under the figure in force in its period.</summary>
    public static IEnumerable<Rational> Forward(IReadOnlyList<Lived> periods, Func<Rational, int, Rational> total)
    {
        var (sum, given) = (Rational.Zero, Rational.Zero);
        foreach (var period in periods)
        {
            given += total(sum + period.Amount, period.Figure) - total(sum, period.Figure);
            sum += period.Amount;
            yield return given;
        }
    }

    private static Rule<Money> One => Usd.Of(1);

    // What is above the cap is cut off, and a return takes off what was cut off before what was given.
    private static IEnumerable<Rational> Capped(IReadOnlyList<Lived> periods)
    {
        var (given, cutOff) = (Rational.Zero, Rational.Zero);
        foreach (var period in periods)
        {
            var part = period.Amount.Sign > 0
                ? Rational.Min(period.Amount, Rational.Max(period.Figure - given, 0))
                : Rational.Min(period.Amount + cutOff, 0);
            (given, cutOff) = (given + part, cutOff + period.Amount - part);
            yield return given;
        }
    }

    private static IEnumerable<Rational> TimesReached(IReadOnlyList<Lived> periods)
    {
        var (sum, times, was) = (Rational.Zero, Rational.Zero, false);
        foreach (var period in periods)
        {
            sum += period.Amount;
            var reached = sum >= period.Figure;
            times += reached && !was ? 1 : 0;
            was = reached;
            yield return times;
        }
    }

    private static IEnumerable<Rational> SinceTheFourth(IReadOnlyList<Lived> periods)
    {
        var sum = Rational.Zero;
        foreach (var (period, index) in periods.Select((period, index) => (period, index)))
        {
            sum = (index == 3 ? 0 : sum) + (period.Share * period.Amount);
            yield return sum;
        }
    }
}
