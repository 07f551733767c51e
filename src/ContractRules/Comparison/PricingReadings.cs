using ContractRules.Agreements;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>Prices readings: what every other way to read the text, taken alone, would make of the payments.</summary>
public static class PricingReadings
{
    /// <summary>What every option that is not taken would have the parties receive more or less over the same facts.</summary>
    /// <param name="agreement">The agreement, under the readings that are in effect.</param>
    /// <param name="periods">The facts of each period; the periods must adjoin.</param>
    /// <param name="carried">What the periods before passed on, which stays as it was settled then; nothing for the first.</param>
    /// <returns>One price for each option of each reading but the one taken; or all faults in the facts. Never throws because of data.</returns>
    /// <remarks>
    /// Each option is the only one that differs from how the agreement is read, so that prices do not add up. What is undetermined either way
    /// is open, unless the reading reaches nothing of it. A reading that nothing reaches which was in force in the periods costs nothing.
    /// </remarks>
    /// <example><c>agreement.PriceReadings(months).ThatMatter.First().Total</c>.</example>
    public static PricedReadings PriceReadings(this Agreement agreement, IReadOnlyList<PeriodFacts> periods, CarriedState? carried = null)
    {
        var settled = agreement.NotNull().Settle(periods.Whole(), carried);
        if (settled.Faults.Count > 0)
        {
            return new([], settled.Faults);
        }

        var reach = new ReadingReach(agreement);
        var (prices, faults) = (new List<ReadingPrice>(), new List<FactFault>());
        foreach (var (reading, option) in agreement.Readings.SelectMany(reading => reading.Options, (reading, option) => (reading, option)))
        {
            var taken = agreement.Choices.Of(reading);
            if (option == taken)
            {
                continue;
            }

            var (reached, read) = (reach.Of(reading), agreement.Under(reading, option.Name));
            var otherwise = reached.IsNothing ? settled : read.Settle(periods, carried?.AcceptedUnder(read));
            if (otherwise.Faults.Count > 0)
            {
                faults.AddRange(otherwise.Faults);
                continue;
            }

            prices.Add(new(reading, taken, option, [.. settled.Statements.Zip(otherwise.Statements)
                .Select(pair => PeriodDifference.Between(pair.First, pair.Second, reached))
                .Where(difference => !difference.IsNothing)]));
        }

        return new([.. prices], [.. faults.Distinct()]);
    }
}
