using ContractRules.Agreements.InternationalVoip;
using ContractRules.Settlement;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ContractRules.Testing.Tests;

public sealed class GeneratedFactsTests
{
    [Theory]
    [InlineData("international-voip")]
    [InlineData("royalty")]
    public void Every_timeline_settles_without_faults(string key)
    {
        var agreement = KnownAgreements.Of(key);
        Prop.ForAll(GeneratedFacts.Of(agreement), periods => agreement.Settle(periods) is { Faults.Count: 0 } settled
                && settled.Statements.Count == periods.Count)
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("international-voip")]
    [InlineData("royalty")]
    public void Every_fact_is_given_in_some_timelines_and_left_out_in_others(string key)
    {
        var agreement = KnownAgreements.Of(key);
        var periods = Sample(key).SelectMany(timeline => timeline).ToList();
        foreach (var fact in agreement.Facts)
        {
            Assert.Contains(periods, facts => facts.Values.TryGet(fact.Key, out _));
            Assert.Contains(periods, facts => !facts.Values.TryGet(fact.Key, out _));
        }
    }

    [Fact]
    public void Facts_that_are_needed_are_mostly_given()
    {
        var periods = Sample("international-voip").SelectMany(timeline => timeline).ToList();
        var given = periods.Count(facts => facts.Values.TryGet("gross-revenue", out _));
        Assert.InRange((double)given / periods.Count, 0.8, 0.99);
    }

    [Theory]
    [InlineData("international-voip")]
    [InlineData("royalty")]
    public void Nothing_is_missing_where_that_is_asked_for_and_what_stands_is_given_from_the_first_period(string key)
    {
        var agreement = KnownAgreements.Of(key);
        var needed = agreement.Facts.Where(fact => fact.Default is null).ToLookup(fact => fact.IsStanding);
        Assert.NotEmpty(needed[false]);
        Assert.NotEmpty(needed[true]);
        Prop.ForAll(GeneratedFacts.Of(agreement, TimelineShape.Any with { NothingMissing = true }), periods =>
                periods.All(facts => needed[false].All(fact => facts.Values.TryGet(fact.Key, out _)))
                && needed[true].All(fact => periods[0].Values.TryGet(fact.Key, out _)))
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(2_999_999)]
    [InlineData(3_000_000)]
    [InlineData(3_000_001)]
    public void Minutes_lie_at_and_next_to_the_volume_that_4_5_c_compares_with(int minutes) =>
        Assert.Contains(new NumberValue(minutes), Given("international-voip", "terminated-minutes"));

    // 40 % of 750,000 is the cap of 300,000 to the cent; what lies around it is cut off, or not.
    [Theory]
    [InlineData("80000")]
    [InlineData("79999.99")]
    [InlineData("300000.01")]
    [InlineData("750000")]
    [InlineData("0")]
    [InlineData("0.01")]
    public void Amounts_lie_at_and_next_to_what_the_agreement_caps_by_and_at_the_end_of_their_range(string amount) =>
        Assert.Contains(new NumberValue(Rational.Parse(amount)), Given("international-voip", "pakistan-side-costs"));

    [Theory]
    [InlineData("0.05")]
    [InlineData("0.051")]
    [InlineData("0.099")]
    [InlineData("0.1")]
    [InlineData("0.15")]
    public void Shares_lie_at_and_next_to_the_ends_of_their_range_and_the_share_that_the_agreement_states(string share) =>
        Assert.Contains(new NumberValue(Rational.Parse(share)), Given("royalty", "agreed-share"));

    [Fact]
    public void Amounts_are_of_every_magnitude()
    {
        var amounts = Given("international-voip", "gross-revenue").Select(value => ((NumberValue)value).Number).ToList();
        Rational[] limits = [0, 1, 1_000, 100_000, 10_000_000, 10_000_000_000];
        foreach (var (least, limit) in limits.Zip(limits.Skip(1)))
        {
            Assert.Contains(amounts, amount => amount >= least && amount < limit);
        }

        Assert.Contains(amounts, amount => amount > limits[^1]);
    }

    [Fact]
    public void Numbers_without_a_least_one_lie_on_both_sides_of_zero()
    {
        var sales = Given("royalty", "net-sales").Select(value => ((NumberValue)value).Number.Sign).Distinct();
        Assert.Equal([-1, 0, 1], sales.Order());
    }

    [Fact]
    public void Dates_lie_at_the_ends_of_their_period_and_next_to_them_and_on_leap_days()
    {
        var given = Sample("royalty")
            .SelectMany(timeline => timeline)
            .SelectMany(facts => facts.Values.TryGet("publication", out var value) ? new[] { (facts.Period, ((DateValue)value).Date) } : [])
            .ToList();
        Assert.Contains(given, pair => pair.Date == pair.Period.End);
        Assert.Contains(given, pair => pair.Date == pair.Period.End.PlusDays(1));
        Assert.Contains(given, pair => pair.Date == pair.Period.Start);
        Assert.Contains(given, pair => pair.Date is { Month: 2, Day: 29 });
    }

    [Fact]
    public void Timelines_run_across_the_day_on_which_an_amendment_takes_effect()
    {
        var letter = new LocalDate(2002, 7, 12);
        var timelines = Sample("international-voip");
        Assert.Contains(timelines, timeline => timeline[0].Period.End < letter && timeline[^1].Period.End >= letter);
        Assert.Contains(timelines, timeline => timeline[0].Period.Start > letter);
        Assert.Contains(timelines, timeline => timeline[^1].Period.End < letter);
    }

    [Fact]
    public void Profits_and_losses_and_undetermined_months_all_occur_often()
    {
        var profits = Sample("international-voip")
            .Take(300)
            .SelectMany(timeline => InternationalVoipAgreement.Agreement.Settle(timeline).Statements)
            .Select(statement => statement.Find("net-profit")!.Outcome)
            .ToList();
        Assert.True(profits.Count(profit => !profit.IsDetermined) > profits.Count / 20, "undetermined");
        Assert.True(profits.Count(profit => profit.Value is NumberValue({ Sign: > 0 })) > profits.Count / 20, "profits");
        Assert.True(profits.Count(profit => profit.Value is NumberValue({ Sign: < 0 })) > profits.Count / 20, "losses");
    }

    [Fact]
    public void Periods_are_those_asked_for()
    {
        var shape = TimelineShape.Any with { First = SettlementPeriod.Month(2002, 9), AtLeast = 3, AtMost = 5 };
        Prop.ForAll(GeneratedFacts.Of(InternationalVoipAgreement.Agreement, shape), periods =>
                periods[0].Period == SettlementPeriod.Month(2002, 9) && periods.Count is >= 3 and <= 5)
            .QuickCheckThrowOnFailure();
    }

    private static IEnumerable<Value> Given(string agreement, string fact) => Sample(agreement)
        .SelectMany(timeline => timeline)
        .SelectMany(facts => facts.Values.TryGet(fact, out var value) ? new[] { value } : []);

    private static EquatableArray<EquatableArray<PeriodFacts>> Sample(string agreement) => _samples[agreement].Value;

    // From one seed, and so many that what is drawn now and then is among them.
    private static readonly Dictionary<string, Lazy<EquatableArray<EquatableArray<PeriodFacts>>>> _samples =
        new[] { "international-voip", "royalty" }.ToDictionary(
            key => key,
            key => new Lazy<EquatableArray<EquatableArray<PeriodFacts>>>(() => GeneratedFacts.Of(KnownAgreements.Of(key))
                .Generator.Sample(1_200, new Rnd(20020425), size: 50).ToEquatableArray()));
}
