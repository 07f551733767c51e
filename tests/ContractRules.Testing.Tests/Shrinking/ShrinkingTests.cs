using ContractRules.Agreements.InternationalVoip;
using ContractRules.Settlement;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime.Text;

namespace ContractRules.Testing.Tests.Shrinking;

public sealed class ShrinkingTests
{
    [Theory]
    [InlineData("international-voip")]
    [InlineData("royalty")]
    public void What_a_timeline_shrinks_to_settles_without_faults_too(string key)
    {
        var agreement = KnownAgreements.Of(key);
        var generated = GeneratedFacts.Of(agreement, TimelineShape.Any with { AtMost = 4 });
        Prop.ForAll(generated.Generator.ToArbitrary(), periods =>
                generated.Shrinker(periods).All(simpler => agreement.Settle(simpler).Faults.Count == 0))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(20));
    }

    [Fact]
    public void A_timeline_shrinks_to_others_but_never_to_itself()
    {
        var generated = GeneratedFacts.Of(RoyaltyAgreement.Agreement);
        Prop.ForAll(generated.Generator.ToArbitrary(), periods => !generated.Shrinker(periods).Contains(periods))
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Shrinking_keeps_the_shape_asked_for()
    {
        var shape = TimelineShape.Any with { AtLeast = 2, AtMost = 4, NothingMissing = true };
        var generated = GeneratedFacts.Of(InternationalVoipAgreement.Agreement, shape);
        Prop.ForAll(generated.Generator.ToArbitrary(), periods => generated.Shrinker(periods).All(simpler =>
                simpler.Count >= 2 && simpler.All(facts => facts.Values.TryGet("gross-revenue", out _)) && simpler[0].Values.TryGet("ptcl-agreement-date", out _)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(20));
    }

    // "Minutes stay at or below 3,000,000" is no law; the smallest timeline that shows it has one period with one
    // fact, one minute above.
    [Fact]
    public void A_timeline_that_breaks_a_law_shrinks_to_the_smallest_that_does()
    {
        var smallest = Shrunk(
            GeneratedFacts.Of(InternationalVoipAgreement.Agreement),
            breaks: timeline => timeline.Any(facts => MinutesIn(facts) > 3_000_000));

        var facts = Assert.Single(smallest);
        var (key, value) = Assert.Single(facts.Values);
        Assert.Equal("terminated-minutes", key);
        Assert.Equal(new NumberValue(3_000_001), value);
    }

    [Fact]
    public void Numbers_shrink_towards_the_number_in_their_range_that_is_nearest_to_zero()
    {
        var smallest = Shrunk(
            GeneratedFacts.Of(InternationalVoipAgreement.Agreement),
            breaks: timeline => timeline.Any(facts => facts.Values.TryGet("thil-consented-cap", out _)));

        Assert.Equal(new NumberValue(300_000), Assert.Single(Assert.Single(smallest).Values).Value);
    }

    // Either alone goes down by four cents at most, and would some 4 million times.
    [Fact]
    public void Values_that_hold_each_other_up_get_simpler_together()
    {
        var generated = GeneratedFacts.Of(InternationalVoipAgreement.Agreement);
        EquatableArray<PeriodFacts> smallest =
            [PeriodFacts.For(SettlementPeriod.Month(2002, 5)).With(VoipFacts.GrossRevenue, Currency.Usd.Of(84_123.45m)).With(VoipFacts.CustomerCredits, Currency.Usd.Of(84_123.40m))];

        var steps = 0;
        while (generated.Shrinker(smallest).FirstOrDefault(Breaks) is { Count: > 0 } simpler)
        {
            (smallest, steps) = (simpler, steps + 1);
        }

        Assert.InRange(steps, 1, 100);
        Assert.Equal((2, 1), (CentsOf(smallest, "gross-revenue"), CentsOf(smallest, "customer-credits")));

        static bool Breaks(EquatableArray<PeriodFacts> timeline) =>
            CentsOf(timeline, "customer-credits") > 0 && CentsOf(timeline, "gross-revenue") > CentsOf(timeline, "customer-credits");

        static Rational CentsOf(EquatableArray<PeriodFacts> timeline, string key) => timeline[0].Values.TryGet(key, out var value) ? ((NumberValue)value).Number * 100 : 0;
    }

    // The first period, the last, one in between; what comes after moves up, with the dates that lie in it.
    [Fact]
    public void Periods_go_from_the_middle_too_and_dates_move_up_with_theirs()
    {
        var opened = SettlementPeriod.Month(2024, 5);
        EquatableArray<PeriodFacts> timeline = [.. Enumerable.Range(1, 6).Select(month => SettlementPeriod.Month(2024, month)).Select(month =>
            month == SettlementPeriod.Month(2024, 1) ? PeriodFacts.For(month).With(ShopAgreement.Sales, Currency.Usd.Of(1))
            : month == opened ? PeriodFacts.For(month).With(ShopAgreement.Opening, opened.End)
            : PeriodFacts.For(month))];

        var shortest = Shrunk(
            GeneratedFacts.Of(ShopAgreement.Agreement),
            timeline,
            breaks: periods => periods[0].Values.TryGet("sales", out _) && periods.Skip(1).Any(facts => facts.Values.TryGet("opening", out var day) && day.Equals(new DateValue(facts.Period.End))));

        Assert.Equal(["2024-01: sales 0", "2024-02: opening 2024-02-29"], shortest.Select(facts => $"{facts}"));
    }

    [Theory]
    [InlineData("2024-02-11", new[] { "2024-01-31", "2024-01-01", "2024-02-29", "2024-02-01" })]
    [InlineData("2024-02-29", new[] { "2024-01-31", "2024-01-01" })]
    [InlineData("2024-01-31", new string[0])]
    public void Dates_shrink_to_the_ends_of_their_period_or_of_a_month(string date, string[] simpler)
    {
        EquatableArray<PeriodFacts> timeline = [PeriodFacts.For(SettlementPeriod.Month(2024, 1)).With("opening", new DateValue(LocalDatePattern.Iso.Parse(date).Value))];

        Assert.Equal(simpler, GeneratedFacts.Of(ShopAgreement.Agreement).Shrinker(timeline)
            .Where(found => found[0].Values.Count > 0)
            .Select(found => $"{found[0].Values.Single().Value}"));
    }

    private static EquatableArray<PeriodFacts> Shrunk(
        Arbitrary<EquatableArray<PeriodFacts>> generated, Func<EquatableArray<PeriodFacts>, bool> breaks) =>
        Shrunk(generated, generated.Generator.Sample(200).First(breaks), breaks);

    private static EquatableArray<PeriodFacts> Shrunk(
        Arbitrary<EquatableArray<PeriodFacts>> generated, EquatableArray<PeriodFacts> smallest, Func<EquatableArray<PeriodFacts>, bool> breaks)
    {
        while (generated.Shrinker(smallest).Where(breaks).Take(1).ToArray() is [var simpler])
        {
            smallest = simpler;
        }

        return smallest;
    }

    private static Rational MinutesIn(PeriodFacts facts) =>
        facts.Values.TryGet("terminated-minutes", out var value) ? ((NumberValue)value).Number : 0;
}
