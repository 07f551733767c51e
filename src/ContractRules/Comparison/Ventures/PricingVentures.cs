using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Plans.Ventures;

namespace ContractRules.Comparison.Ventures;

/// <summary>Prices readings over the facts of many ventures, by the plan: what every other way to read the text would make of all their payments.</summary>
public static class PricingVentures
{
    /// <summary>What every option that is not taken would have the parties receive more or less over the facts of many ventures.</summary>
    /// <inheritdoc cref="PriceCombinations"/>
    /// <returns>One price for each option of each reading but the one taken, as <see cref="PricingReadings.PriceReadings"/> gives for each venture, added up.</returns>
    /// <example><c>agreement.PriceReadings(lots).Prices.First(price => !price.IsNothing).Total</c>.</example>
    public static VenturePricedReadings PriceReadings(this Agreement agreement, IEnumerable<VentureRows> lots, VentureOrder order = VentureOrder.Any, bool keepsGoing = false) =>
        Alone(new(agreement, lots, order), keepsGoing);

    /// <summary>What every option would move alone over the facts of many ventures, and how the text would have to be read for each party to receive the most and the least over all of them.</summary>
    /// <param name="agreement">The agreement, under the readings that are in effect.</param>
    /// <param name="lots">The facts, each venture from its first period on. They are gone through several times, and have to be the same each time: a file is opened anew.</param>
    /// <param name="order">In which order ventures come. Where in any, what passes on of each is held for seventeen ways to read at once. Held to the end are the names of all, and two bits of each for every option.</param>
    /// <param name="keepsGoing">Whether the other ventures are priced where the facts of some are refused as the text is read, or could not be read; else nothing is.</param>
    /// <returns>The prices, and the best and the worst for each party; and the first of what is wrong in the facts, with how much more there is. Never throws because of data.</returns>
    /// <remarks>
    /// Readings are combined, and the best is sought, as <see cref="PricingReadings.PriceCombinations"/> does for one venture. A venture whose facts are refused by an
    /// option alone is left out of its price, which says so; a way by which the facts of any venture are refused is no combination. What there is no plan for is told:
    /// where that is any way of those combined, nothing is called proved.
    /// </remarks>
    /// <exception cref="PlanRefusedException">A rule has no step as the text is read.</exception>
    /// <exception cref="InvalidOperationException">A venture comes that did not come the first time.</exception>
    /// <example><c>agreement.PriceCombinations(lots, VentureOrder.ByVenture).Money.First().Worst</c>.</example>
    public static VenturePricedCombinations PriceCombinations(this Agreement agreement, IEnumerable<VentureRows> lots, VentureOrder order = VentureOrder.Any, bool keepsGoing = false)
    {
        var trials = new VentureTrials(agreement, lots, order);
        var alone = Alone(trials, keepsGoing);
        if (!IsPriced(trials, keepsGoing))
        {
            return new(alone, [], [], []);
        }

        var searches = ReadingSearch.Of(agreement, trials);
        return new(alone, [.. searches.Select(search => search.Group)], Extremes.Of<Values.Money>(searches), Extremes.Of<Values.Quantity>(searches));
    }

    private static VenturePricedReadings Alone(VentureTrials trials, bool keepsGoing)
    {
        var found = trials.AsRead;
        if (!IsPriced(trials, keepsGoing))
        {
            return new([], [], Ventures: 0, found.LeftOut, found.Faults.Told) { Untold = found.Faults.Untold };
        }

        var (prices, withoutPlan) = trials.Alone();
        return new(prices, withoutPlan, found.Count - found.LeftOut, found.LeftOut, found.Faults.Told) { Untold = found.Faults.Untold };
    }

    private static bool IsPriced(VentureTrials trials, bool keepsGoing) => keepsGoing || trials.AsRead.LeftOut == 0;
}
