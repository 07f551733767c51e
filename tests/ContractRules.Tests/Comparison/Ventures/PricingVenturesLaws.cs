using ContractRules.Agreements;
using ContractRules.Agreements.FusionLdts;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Comparison.Ventures;
using ContractRules.Plans;
using ContractRules.Settlement;
using ContractRules.Testing;
using ContractRules.Tests.Generators;
using ContractRules.Tests.Plans;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Tests.Comparison.Ventures;

/// <summary>What is given for many ventures is what the reference gives for each alone, added up, however their rows are ordered and cut.</summary>
public sealed class PricingVenturesLaws
{
    [Fact]
    public void Of_drawn_agreements_prices_are_those_of_each_venture_added_up()
    {
        var reached = new Reached();
        var drawn =
            from agreement in PlannableAgreements.Any
            where agreement.Readings.Contains(SampleRules.Basis)
            from months in DrawnRows.For(agreement)
            from begins in Gen.Choose(0, months.Length - 1).ArrayOf(months[0].Length)
            from lots in VentureLots.Of([.. begins.Select((first, venture) => months.Skip(first).Select(month => month[venture]).ToList())])
            select (Agreement: agreement, Lots: lots);
        Law.Reaches(drawn, found => reached.Add(found.Agreement, found.Lots), () => reached is { Moved: > 10, Open: > 10, LeftOut: > 5 }, () => $"{reached}", byDay: 100, atNight: 10_000);
    }

    [Fact]
    public void Of_a_small_agreement_prices_and_combinations_are_those_of_each_venture_added_up()
    {
        var reached = new Reached();
        Law.Reaches(Franchise.Lots, found => reached.Add(Franchise.Agreement, found), () => reached is { Moved: > 60, Open: > 60, LeftOut: > 5, Refused: > 5 }, () => $"{reached}", byDay: 60, atNight: 10_000);
    }

    [Fact]
    public void Where_the_best_is_sought_it_comes_to_what_it_comes_to_for_each_venture()
    {
        var reached = new Reached();
        Law.Reaches(Franchise.Lots, found => reached.Add(Franchise.AskingMuch, found), () => reached is { Searched: >= 10, Moved: > 10 }, () => $"{reached}", byDay: 10, atNight: 2_000);
    }

    [Fact]
    public void Of_the_shipped_agreements_prices_are_those_of_each_venture_added_up()
    {
        var reached = new Reached();
        foreach (var agreement in (Agreement[])[InternationalVoipAgreement.Agreement, FusionLdtsAgreement.Agreement])
        {
            Law.Holds(LotsOf(agreement), found => reached.AddAlone(agreement, found), byDay: 2, atNight: 100);
        }

        Assert.True(reached is { Moved: > 0, Open: > 0 }, $"{reached}");
    }

    [Fact]
    public void Of_a_shipped_agreement_as_signed_the_worst_and_the_best_come_to_what_they_come_to_for_each_venture()
    {
        var (agreement, reached) = (InternationalVoipAgreement.Agreement.AsInForceOn(InternationalVoipAgreement.Agreement.Dated), new Reached());
        Law.Reaches(LotsOf(agreement), found => reached.Add(agreement, found), () => reached is { Searched: > 0 }, () => $"{reached}", byDay: 1, atNight: 20);
    }

    private static Gen<VentureLots> LotsOf(Agreement agreement) =>
        from timelines in GeneratedFacts.Of(agreement).Generator.ArrayOf(3)
        from lots in VentureLots.Of([.. timelines.Select(timeline => timeline.Select(facts => PeriodFacts.For(facts.Period).With(facts.Values)).ToList())])
        select lots;

    private sealed record Reached
    {
        public int Moved { get; private set; }

        public int Open { get; private set; }

        public int LeftOut { get; private set; }

        public int Refused { get; private set; }

        public int Searched { get; private set; }

        public void Add(Agreement agreement, VentureLots lots)
        {
            if (IsPlanned(agreement))
            {
                var (alone, given) = (new PricedAlone(agreement, lots), agreement.PriceCombinations(lots.For(agreement), lots.Order, keepsGoing: true));
                Assert.Empty(alone.Differences(given));
                Searched += given.Groups.Count(group => !group.IsEnumerated);
                Add(alone, given.Alone);
            }
        }

        public void AddAlone(Agreement agreement, VentureLots lots) => Add(new(agreement, lots), agreement.PriceReadings(lots.For(agreement), lots.Order, keepsGoing: true));

        private void Add(PricedAlone alone, VenturePricedReadings given)
        {
            Assert.Empty(alone.Differences(given));
            Moved += given.Prices.Count(price => price.Moved > 0);
            Open += given.Prices.Count(price => price.Open > 0);
            Refused += given.Prices.Count(price => price.Refused > 0);
            LeftOut += given.LeftOut > 0 ? 1 : 0;
        }

        private static bool IsPlanned(Agreement agreement)
        {
            try
            {
                return Plan.Of(agreement, PlanChoice.PaymentsAlone) is not null;
            }
            catch (PlanRefusedException)
            {
                return false;
            }
        }
    }
}
