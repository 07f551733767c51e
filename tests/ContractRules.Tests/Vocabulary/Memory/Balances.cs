using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Vocabulary.Memory.DeviceWithMemory;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Vocabulary.Memory;

/// <summary>Balances carried forward: what comes in, what goes out, what of them a cap, a guarantee or time takes.</summary>
internal static class Balances
{
    private static readonly Term<Money> Kept = Term.Money("kept", "What is kept", Usd);
    private static readonly Term<Money> Added = Term.Money("added", "What comes in", Usd);

    private static readonly ContractYear OfTwoMonths =
        AccountingYear.OfMonths(2, from: SmallAgreement.Dated).Counting(ShortYears.Whole, from: SmallAgreement.Dated);
    private static readonly Rounding Factor = new(8, RoundingMode.HalfEven);

    public static IReadOnlyList<DeviceWithMemory> All { get; } =
    [
        new([nameof(RunningBalance.CarriedForward)],
            percent => [Given.Means(Given.CarriedForward(adding: Percent(percent) * Sales, less: Costs, opening: Usd.Of(50)))],
            periods => ToDate(periods, (Rational)50, (balance, period) => balance + (period.Share * period.Amount) - period.Other)) { IsOfAll = false },
        new DeviceWithMemory([nameof(Recoupment.RecoupedFrom)],
            percent =>
            [
                Given.Means(Kept.RecoupedFrom((Percent(percent) * Sales).NotBelowZero(), adding: Costs)),
                Kept.Means(Kept.CarriedForward(adding: Costs, less: Given)),
            ],
            periods => ToDate(periods, (Advanced: Rational.Zero, Recouped: Rational.Zero), (state, period) => (
                state.Advanced + period.Other,
                state.Recouped + Rational.Max(0, Rational.Min(period.Share * period.Amount, state.Advanced + period.Other - state.Recouped))))
                .Select(state => state.Recouped)),
        new DeviceWithMemory([nameof(CarryOver.PlusCarriedOver)],
            cap =>
            [
                Given.Means(Costs.NotBelowZero().PlusCarriedOver(Kept).UpTo(Usd.Of(cap))),
                Kept.Means(Costs.PlusCarriedOver(Kept).ExcessOver(Usd.Of(cap))),
            ],
            periods => ToDate(periods, (Due: Rational.Zero, Given: Rational.Zero), (state, period) => (
                state.Due + period.Other, state.Given + Rational.Min(period.Figure, state.Due + period.Other - state.Given)))
                .Select(state => state.Given)),
        new([nameof(Guarantees.ShortOf), nameof(Guarantees.CreditedForward)],
            minimum => [Given.Means(Costs.ShortOf(Usd.Of(minimum), Kept)), Kept.Means(Kept.CreditedForward(Costs, Usd.Of(minimum)))],
            periods => ToDate(periods, (Credit: Rational.Zero, Made: Rational.Zero), (state, period) => (
                Rational.Max(0, state.Credit + period.Other - period.Figure),
                state.Made + Rational.Max(0, period.Figure - state.Credit - period.Other)))
                .Select(state => state.Made)),
        new([nameof(Guarantees.ShortOfYearly), nameof(Guarantees.CreditedYearly)],
            minimum =>
            [
                Added.Means(Added.Accumulating(Costs, startingAnew: OfTwoMonths.StartsInThePeriod)),
                Given.Means(Added.ShortOfYearly(Usd.Of(minimum), OfTwoMonths, Kept)),
                Kept.Means(Kept.CreditedYearly(Added, Usd.Of(minimum), OfTwoMonths)),
            ],
            periods => ToDate(periods, (Month: 0, Year: Rational.Zero, Credit: Rational.Zero, Made: Rational.Zero), (state, period) => (
                state.Month, state.Year + period.Other + state.Credit) switch
            {
                (0, _) => (1, period.Other, state.Credit, state.Made),
                (_, var taken) => (
                    0, Rational.Zero, Rational.Max(0, taken - period.Figure), state.Made + Rational.Max(0, period.Figure - taken)),
            })
                .Select(state => state.Made)),
        new([nameof(BelowZero.AfterDeficit), nameof(BelowZero.DeficitAfter)],
            opening =>
            [
                Given.Means(Sales.AfterDeficit(Kept) * (Percent(opening) + Ratio.One)),
                Kept.Means(Kept.DeficitAfter(Sales)),
            ],
            periods => ToDate(periods, (Deficit: Rational.Zero, Given: Rational.Zero), (state, period) => (
                Rational.Max(0, state.Deficit - period.Amount),
                state.Given + (Rational.Max(0, period.Amount - state.Deficit) * (period.Share + 1))))
                .Select(state => state.Given)),
        new DeviceWithMemory([nameof(RunningBalance.ExpiringAfter)],
            periods =>
            [
                Added.Means(Costs.NotBelowZero() + Usd.Of(1)),
                Kept.Means(Added.UpTo(Given.Prior() / 2)),
                Given.Means(Given.CarriedForward(adding: Added, less: Kept).ExpiringAfter(periods, Added)),
            ],
            OldestFirst).ByPeriods().StandingAt(),
        new DeviceWithMemory([nameof(LevelInstalments.RepaidBy)],
            level =>
            [
                Added.Means(Kept.Prior(Usd.Of(500)).InterestAt(Percent(1)).Rounded(Rounding.ToTheCent)),
                Given.Means(Kept.RepaidBy(Usd.Of(500), Added, Usd.Of(level), new Ratio(4))),
                Kept.Means(Kept.CarriedForward(adding: Added, less: Given, opening: Usd.Of(500))),
            ],
            periods => ToDate(periods, (Owed: (Rational)500, Paid: Rational.Zero, Count: 0), (state, period) =>
            {
                var due = state.Owed + Rounding.ToTheCent.Apply(state.Owed / 100);
                var paid = state.Count < 3 ? period.Figure : due;
                return (due - paid, state.Paid + paid, state.Count + 1);
            }).Select(state => state.Paid)),
        new DeviceWithMemory([nameof(Hurdle.GrowingByTheDay)],
            percent => [Given.Means(Given.GrowingByTheDay(Percent(percent), Factor, Sales.On(ThePeriod.End), (-Costs).On(ThePeriod.End)))],
            periods => ToDate(periods, (Account: Rational.Zero, Count: 1), (state, period) => (
                (state.Account * GrowthOver(SmallAgreement.Month(state.Count).Period, period.Share)) + period.Amount - period.Other, state.Count + 1))
                .Select(state => state.Account)).StandingAt(),
    ];

    private static Rational GrowthOver(SettlementPeriod month, Rational rate) =>
        new Exponentiation(1 + rate, new Rational(NodaTime.Period.DaysBetween(month.Start, month.End) + 1, 365)).Rounded(Factor);

    private static IEnumerable<TState> ToDate<TState>(IReadOnlyList<Lived> periods, TState opening, Func<TState, Lived, TState> next)
    {
        var state = opening;
        foreach (var period in periods)
        {
            state = next(state, period);
            yield return state;
        }
    }

    // What came in, one by one, with its age; the oldest goes out first, and what is older than the text in force allows is dropped.
    private static IEnumerable<Rational> OldestFirst(IReadOnlyList<Lived> periods)
    {
        var vintages = new List<Rational>();
        foreach (var period in periods)
        {
            var added = period.Other + 1;
            var toUse = Rational.Min(added, vintages.Aggregate(Rational.Zero, (sum, left) => sum + left) / 2);
            vintages.Add(added);
            for (var oldest = 0; oldest < vintages.Count; oldest++)
            {
                var used = Rational.Min(vintages[oldest], toUse);
                vintages[oldest] -= used;
                toUse -= used;
                vintages[oldest] = oldest < vintages.Count - period.Figure ? 0 : vintages[oldest];
            }

            yield return vintages.Aggregate(Rational.Zero, (sum, left) => sum + left);
        }
    }
}
