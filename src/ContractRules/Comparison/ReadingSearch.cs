using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>Seeks the ways to read interacting questions that are the worst and the best for each party.</summary>
internal sealed class ReadingSearch
{
    /// <summary>In how many ways questions can be combined for each to be settled.</summary>
    public const int MostEnumerated = 128;

    /// <summary>How many ways are settled at most, beside each option alone, to seek the worst or the best for a party where questions can be combined in more.</summary>
    public const int MostSought = 72;

    private readonly IReadingTrials _trials;
    private readonly ReadingChoices _asRead;
    private readonly EquatableArray<Reading> _readings;
    private readonly Dictionary<ReadingChoices, ReadingTrial> _known = [];
    private readonly bool _areFew;
    private int _most;

    private ReadingSearch(Agreement agreement, IReadingTrials trials, EquatableArray<Reading> readings, PaymentsReached reached)
    {
        (_trials, _asRead, _readings) = (trials, agreement.Choices, readings);
        _areFew = readings.Aggregate(1, (ways, reading) => Math.Min(ways * reading.Options.Count, MostEnumerated + 1)) <= MostEnumerated;
        Columns = [.. ColumnsOf(reached, agreement)];
        Try([_asRead, .. _areFew ? _asRead.WithEveryOptionOf(readings) : NextTo(_asRead, readings)]);
        var found = new List<(ReadingChoices Worst, ReadingChoices Best)>();
        foreach (var column in Columns)
        {
            // What one of two parties gains, the other loses.
            var others = Columns.Where(other => other.Unit == column.Unit && other != column).ToList();
            found.Add(others is [var only] && Columns.ToList().IndexOf(only) is var place && place < found.Count ? (found[place].Best, found[place].Worst) : (Best(column, -1), Best(column, 1)));
        }

        Found = found;
    }

    /// <summary>The readings, and in how many ways they were settled.</summary>
    public ReadingGroup Group => new(_readings, _known.Values.Count(found => found.More is not null), IsEnumerated);

    /// <summary>Whether every way to read was settled, or the facts are refused by it.</summary>
    public bool IsEnumerated => _areFew && _known.Values.All(found => found.IsTried);

    /// <summary>The parties that the readings can have receive more or less, with the unit.</summary>
    public EquatableArray<(Party Party, Unit Unit)> Columns { get; }

    /// <summary>For each of them the worst and the best way to read.</summary>
    public EquatableArray<(ReadingChoices Worst, ReadingChoices Best)> Found { get; }

    /// <summary>The searches of all readings that reach a payment, those that interact together.</summary>
    public static EquatableArray<ReadingSearch> Of(Agreement agreement, IReadingTrials trials)
    {
        var reach = new ReadingReach(agreement);
        var groups = new List<(List<Reading> Readings, PaymentsReached Reached)>();
        foreach (var reading in agreement.Readings)
        {
            var reached = reach.Of(reading);
            if (reached.IsNothing)
            {
                continue;
            }

            var with = groups.Where(group => group.Reached.Meets(reached)).ToList();
            groups.RemoveAll(with.Contains);
            groups.Add(([.. with.SelectMany(group => group.Readings), reading], with.Aggregate(reached, (all, group) => all.And(group.Reached))));
        }

        return [.. groups.Select(group => new ReadingSearch(agreement, trials, [.. agreement.Readings.Where(group.Readings.Contains)], group.Reached))];
    }

    /// <summary>The questions that a way reads otherwise than they are.</summary>
    public IEnumerable<ReadingChoice> Otherwise(ReadingChoices choices) =>
        _readings.Where(reading => choices.Of(reading) != _asRead.Of(reading)).Select(reading => new ReadingChoice(reading, choices.Of(reading)));

    /// <summary>What a party would receive more by a way that was settled; null where there is no telling.</summary>
    public Rational? More(ReadingChoices choices, (Party, Unit) column) => _known[choices].More?.GetValueOrDefault(column);

    private ReadingChoices Best((Party, Unit) column, int sign)
    {
        if (_areFew)
        {
            return BestOf(_asRead.WithEveryOptionOf(_readings).Prepend(_asRead), column, sign);
        }

        _most = _known.Count + MostSought;
        return Climbed(_asRead, column, sign);
    }

    // From where it stands to the best of all ways that differ in one question, or to all together that are better alone; as long as any is better.
    private ReadingChoices Climbed(ReadingChoices present, (Party, Unit) column, int sign)
    {
        // Where not all can be tried, what moves much alone comes first.
        EquatableArray<Reading> asked = [.. _readings.OrderByDescending(reading => MostAlone(reading, column))];
        while (true)
        {
            var next = NextTo(present, asked).ToList();
            Try(WithinReach(next, spared: 1));
            var together = _readings.Aggregate(present, (choices, reading) => choices.With(
                reading, BestOf([present, .. next.Where(other => other.Of(reading) != present.Of(reading)).Where(_known.ContainsKey)], column, sign).Of(reading).Name));
            Try(WithinReach([together], spared: 0));
            var best = BestOf([present, .. next.Append(together).Where(_known.ContainsKey)], column, sign);
            if (best == present)
            {
                return present;
            }

            present = best;
        }
    }

    private Rational MostAlone(Reading reading, (Party, Unit) column) =>
        reading.Options.Max(option => Rational.Abs(More(_asRead.With(reading, option.Name), column) ?? Rational.Zero));

    // The first of those that are equally good.
    private ReadingChoices BestOf(IEnumerable<ReadingChoices> ways, (Party, Unit) column, int sign) =>
        ways.Where(choices => _known[choices].More is not null).MaxBy(choices => sign * More(choices, column)!.Value)!;

    private static IEnumerable<ReadingChoices> NextTo(ReadingChoices choices, IEnumerable<Reading> readings) =>
        from reading in readings
        from option in reading.Options
        where option != choices.Of(reading)
        select choices.With(reading, option.Name);

    private IReadOnlyList<ReadingChoices> WithinReach(IEnumerable<ReadingChoices> ways, int spared) =>
        [.. ways.Where(choices => !_known.ContainsKey(choices)).Take(Math.Max(0, _most - spared - _known.Count))];

    private void Try(IEnumerable<ReadingChoices> ways)
    {
        EquatableArray<ReadingChoices> asked = [.. ways.Where(choices => !_known.ContainsKey(choices)).Distinct()];
        foreach (var (choices, trial) in asked.Zip(_trials.Of(asked)))
        {
            _known.Add(choices, trial);
        }
    }

    private static IEnumerable<(Party Party, Unit Unit)> ColumnsOf(PaymentsReached reached, Agreement agreement)
    {
        var ways = reached.TheEnd ? agreement.Texts.SelectMany(text => PaymentWay.In(text, text)) : reached.Payments;
        var found = ways.SelectMany(way => (IEnumerable<(Party, Unit)>)[(way.Payee, way.Unit), (way.Payer, way.Unit)]).ToHashSet();
        return from unit in found.Select(column => column.Item2).Distinct().OrderBy(unit => unit.Symbol, StringComparer.Ordinal)
               from party in agreement.Parties
               where found.Contains((party, unit))
               select (party, unit);
    }
}
