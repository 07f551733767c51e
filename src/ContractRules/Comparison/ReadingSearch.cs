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
    public const int MostSought = 48;

    private readonly ReadingTrials _trials;
    private readonly ReadingChoices _asRead;
    private readonly EquatableArray<Reading> _readings;
    private readonly PaymentsReached _reached;
    private readonly Dictionary<ReadingChoices, IReadOnlyDictionary<(Party, Unit), Rational>?> _known = [];
    private int _most;

    private ReadingSearch(Agreement agreement, ReadingTrials trials, EquatableArray<Reading> readings)
    {
        (_trials, _asRead, _readings) = (trials, agreement.Choices, readings);
        _reached = readings.Select(reading => trials.Reach[reading]).Aggregate((one, other) => new([.. one.Payments, .. other.Payments], one.TheEnd || other.TheEnd));
        IsEnumerated = readings.Aggregate(1, (ways, reading) => Math.Min(ways * reading.Options.Count, MostEnumerated + 1)) <= MostEnumerated;
        Columns = [.. ColumnsOf(_reached, agreement)];
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
    public ReadingGroup Group => new(_readings, _known.Values.Count(found => found is not null), IsEnumerated);

    /// <summary>Whether every way to read was settled.</summary>
    public bool IsEnumerated { get; }

    /// <summary>The parties that the readings can have receive more or less, with the unit.</summary>
    public EquatableArray<(Party Party, Unit Unit)> Columns { get; }

    /// <summary>For each of them the worst and the best way to read.</summary>
    public EquatableArray<(ReadingChoices Worst, ReadingChoices Best)> Found { get; }

    /// <summary>The searches of all readings that reach a payment, those that interact together.</summary>
    public static EquatableArray<ReadingSearch> Of(Agreement agreement, ReadingTrials trials)
    {
        var groups = new List<List<Reading>>();
        foreach (var reading in agreement.Readings.Where(reading => !trials.Reach[reading].IsNothing))
        {
            var with = groups.Where(group => group.Any(other => trials.Reach[other].Meets(trials.Reach[reading]))).ToList();
            groups.RemoveAll(with.Contains);
            groups.Add([.. with.SelectMany(group => group), reading]);
        }

        return [.. groups.Select(group => new ReadingSearch(agreement, trials, [.. agreement.Readings.Where(group.Contains)]))];
    }

    /// <summary>The questions that a way reads otherwise than they are.</summary>
    public IEnumerable<ReadingChoice> Otherwise(ReadingChoices choices) =>
        _readings.Where(reading => choices.Of(reading) != _asRead.Of(reading)).Select(reading => new ReadingChoice(reading, choices.Of(reading)));

    /// <summary>What a party would receive more by a way; null where the facts are refused then.</summary>
    public Rational? More(ReadingChoices choices, (Party, Unit) column) => Known(choices)?.GetValueOrDefault(column);

    private ReadingChoices Best((Party, Unit) column, int sign)
    {
        if (IsEnumerated)
        {
            return _asRead.WithEveryOptionOf(_readings).Prepend(_asRead).Where(choices => Known(choices) is not null).MaxBy(choices => sign * More(choices, column)!.Value)!;
        }

        var starts = Starts(column, sign);
        _most = _known.Count + MostSought;
        return starts.Select(start => Climbed(start, column, sign)).MaxBy(choices => sign * More(choices, column)!.Value)!;
    }

    // As it is read; and with every question read as is best alone.
    private List<ReadingChoices> Starts((Party, Unit) column, int sign)
    {
        var alone = _readings.Aggregate(_asRead, (choices, reading) => choices.With(
            reading, reading.Options.Select(option => option.Name).MaxBy(name => More(_asRead.With(reading, name), column) is { } more ? sign * more : sign * More(_asRead, column)!.Value)!));
        return Known(alone) is null ? [_asRead] : [alone, _asRead];
    }

    // One question at a time, as long as any option is better.
    private ReadingChoices Climbed(ReadingChoices start, (Party, Unit) column, int sign)
    {
        var (present, climbs) = (start, true);
        while (climbs)
        {
            climbs = false;
            foreach (var reading in _readings)
            {
                var next = reading.Options.Select(option => present.With(reading, option.Name)).Where(IsWithinReach)
                    .Where(choices => Known(choices) is not null).Prepend(present).MaxBy(choices => sign * More(choices, column)!.Value)!;
                climbs |= More(next, column) != More(present, column);
                present = next;
            }
        }

        return present;
    }

    private bool IsWithinReach(ReadingChoices choices) => _known.Count < _most || _known.ContainsKey(choices);

    private IReadOnlyDictionary<(Party, Unit), Rational>? Known(ReadingChoices choices) =>
        _known.TryGetValue(choices, out var known) ? known : _known[choices] = _trials.Totals(_reached, Otherwise(choices).Select(chosen => (chosen.Reading, chosen.Option)));

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
