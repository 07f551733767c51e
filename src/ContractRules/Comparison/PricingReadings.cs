using ContractRules.Agreements;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>Prices readings: what every other way to read the text, taken alone, would make of the payments; and the best and the worst of all together.</summary>
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
    public static PricedReadings PriceReadings(this Agreement agreement, IReadOnlyList<PeriodFacts> periods, CarriedState? carried = null) =>
        Alone(agreement, new ReadingTrials(agreement, periods, carried));

    /// <summary>What every option would move alone, and how the text would have to be read for each party to receive the most and the least.</summary>
    /// <param name="agreement">The agreement, under the readings that are in effect.</param>
    /// <param name="periods">The facts of each period; the periods must adjoin.</param>
    /// <param name="carried">What the periods before passed on, which stays as it was settled then; nothing for the first.</param>
    /// <returns>The prices, and the best and the worst for each party; or all faults in the facts. Never throws because of data.</returns>
    /// <remarks>
    /// Only readings that reach a common payment are combined. Where they can be combined in 128 ways or fewer, each is settled,
    /// so that nothing is better or worse; where in more, the best is sought from how it is read, by all questions that are better alone and one at a time, and there may
    /// be better: the result says so.
    /// What is undetermined counts as no difference; ways to read by which the facts are refused are left out.
    /// <para>
    /// Each option alone is settled by the reference, which knows why something is open. Ways to answer several questions at once are settled side by side by the plan of
    /// their text, with the same figures, where sixteen or more are of one text and it has a plan: once that is made, as many as 64 take about as long as one by the reference.
    /// What was carried the reference alone goes on from.
    /// </para>
    /// </remarks>
    /// <example><c>agreement.PriceCombinations(months).Money.First().Worst</c>.</example>
    public static PricedCombinations PriceCombinations(this Agreement agreement, IReadOnlyList<PeriodFacts> periods, CarriedState? carried = null)
    {
        var trials = new ReadingTrials(agreement, periods, carried);
        var alone = Alone(agreement, trials);
        if (trials.Faults.Count > 0)
        {
            return new(alone, [], [], []);
        }

        var searches = ReadingSearch.Of(agreement, trials);
        return new(alone, [.. searches.Select(search => search.Group)], Extremes.Of<Money>(searches), Extremes.Of<Quantity>(searches));
    }

    private static PricedReadings Alone(Agreement agreement, ReadingTrials trials)
    {
        if (trials.Faults.Count > 0)
        {
            return new([], trials.Faults);
        }

        var (prices, faults) = (new List<ReadingPrice>(), new List<FactFault>());
        foreach (var (reading, option) in agreement.Readings.SelectMany(reading => reading.Options, (reading, option) => (reading, option)))
        {
            var taken = agreement.Choices.Of(reading);
            if (option == taken)
            {
                continue;
            }

            var (differences, wrong) = trials.Differences(reading, option);
            faults.AddRange(wrong);
            if (wrong.Count == 0)
            {
                prices.Add(new(reading, taken, option, differences));
            }
        }

        return new([.. prices], [.. faults.Distinct()]);
    }
}
