using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Plans.Ventures;
using ContractRules.Settlement;
using ContractRules.Testing;
using ContractRules.Tests.Comparison.Ventures;
using ContractRules.Values;
using FsCheck.Fluent;

namespace ContractRules.Tests.Comparison;

/// <summary>What the ways to read an agreement come to together is what it comes to read so, settled alone: however many are settled side by side.</summary>
public sealed class PricingCombinationsLaws
{
    [Fact]
    public void Each_way_found_comes_to_what_it_comes_to_read_so_and_none_is_better_than_what_is_proved()
    {
        var reached = new Reached();
        var drawn =
            from agreement in Gen.Elements(Franchise.Agreement, Franchise.AskingForTheLastMonth, Franchise.AskingMuch, Franchise.PayingBothWays)
            from read in GeneratedReadings.Of(agreement).Generator
            from lots in Franchise.Lots
            select (Agreement: read, Venture: lots.Ventures[0]);
        Law.Reaches(
            drawn, found => reached.Add(found.Agreement, found.Venture), () => reached is { Whole: > 10, Refused: > 5, Searched: > 5, Open: > 20 }, () => $"{reached}", byDay: 80, atNight: 5_000);
    }

    private sealed record Reached
    {
        public int Whole { get; private set; }

        public int Refused { get; private set; }

        public int Searched { get; private set; }

        public int Open { get; private set; }

        public void Add(Agreement agreement, EquatableArray<PeriodFacts> venture)
        {
            var given = agreement.PriceCombinations(venture);
            var alone = new PricedAlone(agreement, new([venture], [], VentureOrder.Any, RowsALot: 1));
            if (alone.LeftOut > 0)
            {
                Assert.NotEmpty(given.Faults);
                return;
            }

            Assert.Empty(alone.Differences(given));
            foreach (var group in given.Groups)
            {
                var ways = group.Readings.Aggregate(1, (all, reading) => all * reading.Options.Count);
                Whole += ways >= 32 && group.IsEnumerated && group.Settled == ways ? 1 : 0;
                Refused += ways >= 32 && group.IsEnumerated && group.Settled < ways ? 1 : 0;
                Searched += group.IsEnumerated ? 0 : 1;
            }

            Open += given.Alone.Prices.Count(price => price.IsOpen);
        }
    }
}
