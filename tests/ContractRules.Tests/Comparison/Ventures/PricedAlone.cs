using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Comparison.Ventures;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Tests.Comparison.Ventures;

/// <summary>What the reference makes of some ventures, each by itself, added up; and how it differs from what is given for all together.</summary>
/// <param name="agreement">The agreement, as it is read.</param>
/// <param name="lots">The ventures.</param>
internal sealed class PricedAlone(Agreement agreement, VentureLots lots)
{
    private readonly Dictionary<ReadingChoices, List<Timeline>> _timelines = [];
    private readonly List<EquatableArray<PeriodFacts>> _settled = [.. lots.Ventures.Where(venture => agreement.Settle(venture).Faults.Count == 0)];

    /// <summary>How many ventures are refused as the text is read.</summary>
    public int LeftOut => lots.Ventures.Count - _settled.Count;

    /// <summary>Every difference between the prices of each option alone, added up, and those given for all.</summary>
    public IEnumerable<string> Differences(VenturePricedReadings given)
    {
        if ((given.Ventures, given.LeftOut) != (_settled.Count, LeftOut))
        {
            yield return $"{_settled.Count} ventures and {LeftOut} left out; given {given.Ventures} and {given.LeftOut}";
        }

        var alone = _settled.Select(venture => agreement.PriceReadings(venture).Prices).ToList();
        foreach (var price in given.Prices)
        {
            var prices = alone.Select(prices => prices.FirstOrDefault(one => (one.Reading, one.Instead) == (price.Reading, price.Instead))).ToList();
            var (expected, found) = (InWords(prices), InWords(price));
            if (expected != found)
            {
                yield return $"{price.Reading}={price.Instead.Name}: {expected}; given {found}";
            }
        }

        var options = agreement.Readings.Sum(reading => reading.Options.Count - 1);
        if (given.Prices.Count + given.WithoutPlan.Count != options)
        {
            yield return $"{options} options; given {given.Prices.Count} and {given.WithoutPlan.Count} without a plan";
        }
    }

    /// <summary>Every difference between what the ways found come to for each venture, added up, and what was given for all; and every way that is better than one that is called proved; and in how many ways facts are accepted.</summary>
    public IEnumerable<string> Differences(VenturePricedCombinations given) => Differences(given.Money, given.Deliveries, given.Groups);

    /// <summary>The same, of what was given for the only venture.</summary>
    public IEnumerable<string> Differences(PricedCombinations given) => Differences(given.Money, given.Deliveries, given.Groups);

    private static Found Of<T>(ReadingCombination<T> found)
        where T : struct, IPayable => new([.. found.Otherwise], found.More.Amount, found.IsProved);

    private IEnumerable<string> Differences(EquatableArray<PartyExtremes<Money>> money, EquatableArray<PartyExtremes<Quantity>> deliveries, EquatableArray<ReadingGroup> groups)
    {
        var parties = money.Select(party => (party.Party, Unit: (Unit)party.Worst.More.Currency, Worst: Of(party.Worst), Best: Of(party.Best)))
            .Concat(deliveries.Select(party => (party.Party, party.Worst.More.Unit, Of(party.Worst), Of(party.Best))));
        foreach (var group in groups.Where(group => group.IsEnumerated))
        {
            if (WaysOf([group]).Count(way => SettledBy(way).TrueForAll(settled => settled.Faults.Count == 0)) is var accepted && accepted != group.Settled)
            {
                yield return $"{group}; facts are accepted by {accepted}";
            }
        }

        foreach (var (party, unit, worst, best) in parties)
        {
            foreach (var found in (Found[])[worst, best])
            {
                if (TotalOf(found.Otherwise, party, unit) is var total && total != found.More)
                {
                    yield return $"{party}, {unit}: {found.More} by {string.Join(" ", found.Otherwise)}, which comes to {total}";
                }
            }

            foreach (var way in worst.IsProved && best.IsProved ? WaysOf(groups) : [])
            {
                if (TotalOf(way, party, unit) is { } total && (total < worst.More || total > best.More))
                {
                    yield return $"{party}, {unit}: {total} by {string.Join(" ", way)}, beyond {worst.More} and {best.More}";
                }
            }
        }
    }

    // All questions at once, whether or not they interact.
    private static IEnumerable<EquatableArray<ReadingChoice>> WaysOf(EquatableArray<ReadingGroup> groups) =>
        groups.SelectMany(group => group.Readings).Aggregate(
            (IEnumerable<EquatableArray<ReadingChoice>>)[[]],
            (ways, reading) => ways.SelectMany(_ => reading.Options, (way, option) => (EquatableArray<ReadingChoice>)[.. way, new ReadingChoice(reading, option)]));

    // Null where any venture refuses its facts then.
    private Rational? TotalOf(IEnumerable<ReadingChoice> otherwise, Party party, Unit unit) =>
        SettledBy([]).Zip(SettledBy(otherwise)).Aggregate((Rational?)Rational.Zero, (sum, venture) => sum + More(venture.First, venture.Second, party, unit));

    private List<Timeline> SettledBy(IEnumerable<ReadingChoice> otherwise)
    {
        var read = otherwise.Aggregate(agreement, (read, choice) => read.Under(choice.Reading, choice.Option.Name));
        if (!_timelines.TryGetValue(read.Choices, out var timelines))
        {
            _timelines.Add(read.Choices, timelines = [.. _settled.Select(venture => read.Settle(venture))]);
        }

        return timelines;
    }

    private static Rational? More(Timeline before, Timeline after, Party party, Unit unit) => after.Faults.Count > 0 ? null
        : before.Statements.Zip(after.Statements).Aggregate(Rational.Zero, (sum, period) => sum + More(period.First, period.Second, party, unit));

    // What is open in either, all that the clause has these two pay each other, makes no difference.
    private static Rational More(Statement before, Statement after, Party party, Unit unit)
    {
        var open = Open(before).Concat(Open(after)).ToHashSet();
        return Received(after) - Received(before);

        Rational Received(Statement statement) => PaidIn(statement)
            .Where(paid => paid.Unit == unit && !open.Contains(WayOf(paid.Clause, paid.Payer, paid.Payee, paid.Unit)))
            .Aggregate(Rational.Zero, (sum, paid) => sum + (paid.Payee == party ? paid.Amount : paid.Payer == party ? -paid.Amount : Rational.Zero));
    }

    private static IEnumerable<(ClauseReference Clause, Party Payer, Party Payee, Unit Unit, Rational Amount)> PaidIn(Statement statement) =>
        statement.Payments.Select(paid => (paid.Clause, paid.Payer, paid.Payee, (Unit)paid.Amount.Currency, paid.Amount.Amount))
            .Concat(statement.Deliveries.Select(paid => (paid.Clause, paid.Payer, paid.Payee, paid.Amount.Unit, paid.Amount.Amount)));

    private static IEnumerable<(ClauseReference, string, Unit)> Open(Statement statement) =>
        statement.OpenPayments.Concat(statement.OpenDeliveries).Select(open => WayOf(open.Clause, open.Payer, open.Payee, open.Unit));

    private static (ClauseReference, string, Unit) WayOf(ClauseReference clause, Party payer, Party payee, Unit unit) =>
        (clause, string.Join(" and ", ((string[])[payer.Name, payee.Name]).Order(StringComparer.Ordinal)), unit);

    private static string InWords(IReadOnlyList<ReadingPrice?> prices)
    {
        var (priced, totals) = (prices.OfType<ReadingPrice>().ToList(), new SortedDictionary<string, Rational>(StringComparer.Ordinal));
        foreach (var (key, more) in priced.SelectMany(price => AmountsOf(price.Total).Concat(AmountsOf(price.DeliveryTotal))))
        {
            totals[key] = totals.GetValueOrDefault(key) + more;
        }

        return InWords(
            totals,
            priced.Count(price => price.Periods.Any(period => period.Money.Count + period.Deliveries.Count > 0 || period.ChangesDays)),
            priced.Count(price => price.IsOpen),
            prices.Count - priced.Count);
    }

    private static string InWords(VentureReadingPrice price) => InWords(
        new SortedDictionary<string, Rational>(AmountsOf(price.Total).Concat(AmountsOf(price.DeliveryTotal)).ToDictionary(), StringComparer.Ordinal), price.Moved, price.Open, price.Refused);

    private static string InWords(SortedDictionary<string, Rational> totals, int moved, int open, int refused) =>
        $"{string.Join(", ", totals.Where(total => !total.Value.IsZero).Select(total => $"{total.Key} {total.Value}"))}; moved {moved}, open {open}, refused {refused}";

    private static IEnumerable<(string Key, Rational More)> AmountsOf<T>(EquatableArray<PartyDifference<T>> differences)
        where T : struct, IPayable => differences.Select(difference => ($"{difference.Party}, {difference.More.Unit}", difference.More.Amount));

    private sealed record Found(EquatableArray<ReadingChoice> Otherwise, Rational More, bool IsProved);
}
