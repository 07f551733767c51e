using ContractRules.Agreements.InternationalVoip;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Testing.Tests;

public sealed class GeneratedReadingsTests
{
    [Fact]
    public void Every_option_of_every_reading_is_chosen_at_times()
    {
        var drawn = GeneratedReadings.Of(InternationalVoipAgreement.Agreement).Generator.Sample(200);
        foreach (var reading in InternationalVoipAgreement.Agreement.Readings)
        {
            Assert.Equal(reading.Options.ToHashSet(), drawn.Select(agreement => agreement.Choices.Of(reading)).ToHashSet());
        }
    }

    [Fact]
    public void Readings_shrink_to_the_defaults_one_by_one()
    {
        var generated = GeneratedReadings.Of(InternationalVoipAgreement.Agreement);
        Prop.ForAll(generated.Generator.ToArbitrary(), agreement =>
                generated.Shrinker(agreement).All(simpler => NotByDefault(simpler) == NotByDefault(agreement) - 1)
                && generated.Shrinker(agreement).Count() == NotByDefault(agreement))
            .QuickCheckThrowOnFailure();
    }

    private static int NotByDefault(Agreements.Agreement agreement) =>
        agreement.Readings.Count(reading => agreement.Choices.Of(reading) != reading.Default);
}
