using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Vocabulary.Memory.DeviceWithMemory;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Vocabulary.Memory;

/// <summary>Tiers that count on from what went before: ten per cent until so much, then four.</summary>
internal static class Tables
{
    public static IReadOnlyList<DeviceWithMemory> All { get; } =
    [
        new([nameof(Slices.BySlicesOfTotal)],
            end => [Given.Means(Sales.BySlicesOfTotal(Table(end)))],
            periods => Totals.Forward(periods, SlicesOf)) { Figures = FromOne },
        new([nameof(EntryFees.ByEntryFeesOfTotal)],
            end => [Given.Means(Sales.ByEntryFeesOfTotal(Fees(end)))],
            periods => Totals.Forward(periods, (total, end) => total > end ? 5 : 0)) { Figures = FromOne },
        new([nameof(RateSwitch.SwitchingAlong)],
            end => [Given.Means(Table(end).SwitchingAlong(Sales) * Sales)],
            periods => Totals.Forward(periods, SlicesOf)) { Figures = FromOne },
        new([nameof(OutputSlices.BySlicesOfTotalOutput)],
            end => [Given.Means(Given.BySlicesOfTotalOutput(Sales, Table(end)))],
            ByWhatWasEarned) { Figures = Gen.Choose(1, 12) },
    ];

    private static Gen<int> FromOne => Gen.Choose(1, 200);

    private static Tiers<Money, Ratio> Table(int end) => Tiers.Of(
        Boundary.InLowerTier, Tier.UpTo(Usd.Of(end), Percent(10)), Tier.Above(Usd.Of(end), Percent(4)));

    private static Tiers<Money, Money> Fees(int end) => Tiers.Of(
        Boundary.InLowerTier, Tier.UpTo(Usd.Of(end), Usd.Of(0)), Tier.Above(Usd.Of(end), Usd.Of(5)));

    private static Rational SlicesOf(Rational total, int end) => (Rational.Min(total, end) * 0.1m) + (Rational.Max(total - end, 0) * 0.04m);

    // Cent by cent as it were: what has been earned decides at which share the next of the sales is taken, or taken back.
    private static IEnumerable<Rational> ByWhatWasEarned(IReadOnlyList<Lived> periods)
    {
        var earned = Rational.Zero;
        foreach (var period in periods)
        {
            var atTen = period.Amount.Sign > 0
                ? Rational.Min(period.Amount, Rational.Max(period.Figure - earned, 0) * 10)
                : Rational.Min(0, period.Amount + (Rational.Max(earned - period.Figure, 0) * 25));
            earned += (atTen * 0.1m) + ((period.Amount - atTen) * 0.04m);
            yield return earned;
        }
    }
}
