using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Vocabulary.Memory.DeviceWithMemory;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Vocabulary.Memory;

/// <summary>Payments whose roundings never pile up.</summary>
internal static class Roundings
{
    private static readonly Term<Money> Amount = Term.Money("amount", "What is rounded", Usd);

    public static IReadOnlyList<DeviceWithMemory> All { get; } =
    [
        new([nameof(CumulativePayment.RoundedToDate)],
            percent => [Amount.Means(Percent(percent) * Sales / 7), Given.Means(Amount.RoundedToDate(Rounding.ToTheCent))],
            periods => Rounded(periods, so => so.Aggregate(Rational.Zero, (sum, period) => sum + (period.Share * period.Amount / 7)))),
        new([nameof(CumulativePayment.GrowthRounded)],
            percent => [Amount.Means(Percent(percent) * Sales.ToDate() / 7), Given.Means(Amount.GrowthRounded(Rounding.ToTheCent))],
            periods => Rounded(periods, so => so[^1].Share * so.Aggregate(Rational.Zero, (sum, period) => sum + period.Amount) / 7)),
    ];

    private static IEnumerable<Rational> Rounded(IReadOnlyList<Lived> periods, Func<IReadOnlyList<Lived>, Rational> total) =>
        Enumerable.Range(1, periods.Count).Select(count => Rounding.ToTheCent.Apply(total([.. periods.Take(count)])));
}
