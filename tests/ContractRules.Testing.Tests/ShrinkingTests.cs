using ContractRules.Agreements.InternationalVoip;
using ContractRules.Settlement;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Testing.Tests;

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
                simpler.Count >= 2 && simpler.All(facts => facts.Values.TryGet("gross-revenue", out _))))
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

    private static EquatableArray<PeriodFacts> Shrunk(
        Arbitrary<EquatableArray<PeriodFacts>> generated, Func<EquatableArray<PeriodFacts>, bool> breaks)
    {
        var smallest = generated.Generator.Sample(200).First(breaks);
        while (generated.Shrinker(smallest).Where(breaks).Take(1).ToArray() is [var simpler])
        {
            smallest = simpler;
        }

        return smallest;
    }

    private static Rational MinutesIn(PeriodFacts facts) =>
        facts.Values.TryGet("terminated-minutes", out var value) ? ((NumberValue)value).Number : 0;
}
