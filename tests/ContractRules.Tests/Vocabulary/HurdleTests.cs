using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Vocabulary;

/// <summary>An account that grows by the day, with flows on days of their own.</summary>
public class HurdleTests
{
    private static readonly Rounding Factor = new(12, RoundingMode.HalfEven);
    private static readonly Term<Money> Needed = Term.Money("needed", "What is needed to reach the hurdle", Usd);
    private static readonly Fact<Ratio> Rate = Fact.Ratio("rate", "1", "The hurdle of a year").WithDecimals(9).Standing();
    private static readonly Fact<Money> Invested = Fact.Money("invested", Usd, "1", "Paid in").NothingUnlessGiven();
    private static readonly Fact<Money> Returned = Fact.Money("returned", Usd, "1", "Paid out").NothingUnlessGiven();
    private static readonly Fact<LocalDate> InvestedOn = Fact.Date("invested-on", "1", "When it was paid in");
    private static readonly Fact<LocalDate> ReturnedOn = Fact.Date("returned-on", "1", "When it was paid out");

    private static readonly Agreement Fund = new(
        "fund",
        "Fund",
        new LocalDate(2008, 1, 1),
        Cadence.Quarters,
        [Seller, Buyer],
        [Clause("1", Needed.Means(Needed.GrowingByTheDay(Rate, Factor, Invested.On(InvestedOn), (-Returned).On(ReturnedOn))))]);

    // The example of Microsoft's page on XIRR: −10,000 on 1 January 2008; 2,750, 4,250, 3,250 and 2,750 later; result 0.373362535.
    private static PeriodFacts[] Published(Rational rate) =>
    [
        Quarter(2008, 1).With(Rate, new Ratio(rate)).With(Invested, Usd.Of(10_000)).With(InvestedOn, new LocalDate(2008, 1, 1))
            .With(Returned, Usd.Of(2_750)).With(ReturnedOn, new LocalDate(2008, 3, 1)),
        Quarter(2008, 2),
        Quarter(2008, 3),
        Quarter(2008, 4).With(Returned, Usd.Of(4_250)).With(ReturnedOn, new LocalDate(2008, 10, 30)),
        Quarter(2009, 1).With(Returned, Usd.Of(3_250)).With(ReturnedOn, new LocalDate(2009, 2, 15)),
        Quarter(2009, 2).With(Returned, Usd.Of(2_750)).With(ReturnedOn, new LocalDate(2009, 4, 1)),
    ];

    [Fact]
    public void At_the_published_internal_rate_of_return_nothing_is_left_to_reach() =>
        Assert.Equal("0.00", Stated(Published(0.373362535m))[^1].Amount.ToDisplayText(2));

    [Fact]
    public void Above_a_hurdle_of_eight_per_cent_the_account_falls_below_zero()
    {
        // By Python's decimal 2,400.5764250910 too much had come back on 1 April 2009; 90 days on, × 1.08^(90/365), 2,446.6…
        var accounts = Stated(Published(0.08m));
        var excess = (Rational)2400.5764250910m * new Exponentiation(1.08m, new Rational(90, 365)).Rounded(Factor);

        Assert.Equal(excess.ToDisplayText(4), (-accounts[^1].Amount).ToDisplayText(4));
    }

    [Fact]
    public void A_year_of_365_days_grows_by_the_rate()
    {
        PeriodFacts[] quarters =
        [
            Quarter(2009, 1).With(Rate, Ratio.Percent(8)).With(Invested, Usd.Of(1_000)).With(InvestedOn, new LocalDate(2008, 12, 31)),
            Quarter(2009, 2), Quarter(2009, 3), Quarter(2009, 4),
        ];

        Assert.Equal("1,080.00000000", Stated(quarters)[^1].Amount.ToDisplayText(8));
    }

    [Fact]
    public void A_flow_told_late_counts_from_its_own_day()
    {
        var inTime = Quarter(2009, 1).With(Rate, Ratio.Percent(8)).With(Invested, Usd.Of(1_000)).With(InvestedOn, new LocalDate(2009, 2, 10));
        var late = Quarter(2009, 2).With(Invested, Usd.Of(1_000)).With(InvestedOn, new LocalDate(2009, 2, 10));

        Assert.Equal(
            Stated([inTime, Quarter(2009, 2)])[1].Amount.ToDisplayText(8),
            Stated([Quarter(2009, 1).With(Rate, Ratio.Percent(8)), late])[1].Amount.ToDisplayText(8));
    }

    [Fact]
    public void Settling_one_by_one_gives_what_settling_at_once_gives()
    {
        var carried = CarriedState.None;
        var one = new List<Statement>();
        foreach (var quarter in Published(0.08m))
        {
            var timeline = Fund.Settle(quarter, carried);
            one.AddRange(timeline.Statements);
            carried = timeline.Carried;
        }

        Assert.Equal(Fund.Settle(Published(0.08m)).Statements, one);
    }

    [Fact]
    public void In_words() => Assert.Equal(
        "the account of needed growing by rate a year, by the day", $"{Needed.GrowingByTheDay(Rate, Factor)}");

    private static PeriodFacts Quarter(int year, int number) => PeriodFacts.For(SettlementPeriod.Quarter(year, number));

    private static IReadOnlyList<Money> Stated(IReadOnlyList<PeriodFacts> quarters)
    {
        var timeline = Fund.Settle(quarters);
        Assert.Empty(timeline.Faults);
        return [.. timeline.Statements.Select(statement => statement.Of(Needed).Value)];
    }
}
