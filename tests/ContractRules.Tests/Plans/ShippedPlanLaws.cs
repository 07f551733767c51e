using ContractRules.Agreements;
using ContractRules.Agreements.FusionLdts;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Plans;
using ContractRules.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Tests.Plans;

/// <summary>The agreements that ship give by their plans what they give by the reference, however they are read, over generated timelines.</summary>
public sealed class ShippedPlanLaws
{
    public static TheoryData<string> Keys => [InternationalVoipAgreement.Agreement.Key, FusionLdtsAgreement.Agreement.Key];

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_shipped_agreement_gives_by_its_plan_the_figures_of_the_reference(string key)
    {
        var agreement = new[] { InternationalVoipAgreement.Agreement, FusionLdtsAgreement.Agreement }.Single(shipped => shipped.Key == key);
        // Each reading is planned once, and settles many timelines.
        foreach (var read in Gen.Sample(GeneratedReadings.Of(agreement).Generator, 10, Nightly.Draws(byDay: 4, atNight: 100)).Select(Planned).Append(agreement))
        {
            var plan = Plan.Of(read);
            Prop.ForAll(GeneratedFacts.Of(read), timeline => Assert.Empty(SideBySide.Differences(read, plan, [.. timeline.Select(facts => new[] { facts })])))
                .Check(Config.QuickThrowOnFailure.WithMaxTest(Nightly.Draws(byDay: 40, atNight: 1_000)));
        }
    }

    // A last month that counts by days has no plan yet.
    private static Agreement Planned(Agreement read) => read.Readings.FirstOrDefault(reading => reading.Key == "month-of-the-end") is { } last ? read.Under(last, "whole") : read;
}
