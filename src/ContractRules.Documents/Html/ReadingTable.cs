using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Presentation;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Documents.Html;

/// <summary>The readings that mattered to figures of a page, by their numbers, and where they were priced, what the others would have paid.</summary>
internal sealed class ReadingTable
{
    private const string Note = "Where the text can be understood in more than one way: how it was read, and what each other way, taken alone, would have made of the payments.";

    private readonly Agreement _agreement;
    private readonly List<Reading> _readings;
    private readonly Dictionary<Reading, int> _numbers;
    private readonly ILookup<Reading, ReadingThatMattered> _mattered;

    public ReadingTable(Agreement agreement, IReadOnlyList<LaidOutStatement> statements)
    {
        _agreement = agreement;
        _mattered = statements.SelectMany(statement => statement.Readings).ToLookup(mattered => mattered.Reading);
        _readings = [.. _mattered.Select(mattered => mattered.Key)];
        _numbers = _readings.Index().ToDictionary(reading => reading.Item, reading => reading.Index + 1);
    }

    /// <summary>The numbers, over all statements of the page, of marks of one statement.</summary>
    public EquatableArray<int> NumbersOf(EquatableArray<int> marks, LaidOutStatement statement) =>
        [.. marks.Select(mark => _numbers[statement.Readings.First(reading => reading.Mark == mark).Reading]).Order()];

    /// <summary>The table; null where no reading mattered.</summary>
    /// <param name="prices">What every other option would make of the payments; null where that was not worked out.</param>
    public PageTable? Of(PricedReadings? prices)
    {
        var priced = prices?.Prices.ToLookup(price => price.Reading);
        EquatableArray<PageGroup> groups =
        [
            .. _readings.Select(reading => GroupOf(reading, priced)),
            .. priced is null ? [] : _agreement.Readings.Where(reading => !_numbers.ContainsKey(reading) && MattersTo(reading, priced)).Select(reading => GroupOf(reading, priced)),
        ];
        return groups.Count == 0 ? null : new PageTable(
            "Readings that mattered",
            Note + string.Concat(prices?.Faults.Select(fault => $"\nSome other way cannot be settled: {fault}.") ?? []),
            [new("Read otherwise"), new("Would have paid")],
            groups);
    }

    // To payments; or nobody knows, since there is an option under which the facts are wrong.
    private static bool MattersTo(Reading reading, ILookup<Reading, ReadingPrice> priced) =>
        priced[reading].Any(price => !price.IsNothing) || priced[reading].Count() < reading.Options.Count - 1;

    private PageGroup GroupOf(Reading reading, ILookup<Reading, ReadingPrice>? priced)
    {
        var taken = _agreement.Choices.Of(reading);
        var number = _numbers.TryGetValue(reading, out var known) ? $"{(Rational)known}" : "";
        var options = priced is null ? _mattered[reading].SelectMany(mattered => mattered.Others).Distinct() : reading.Options.Where(option => option != taken);
        return new PageGroup(
            $"{(number.Length > 0 ? $"{number}. " : "")}{reading.Question}\nRead as {InWords(taken)}.",
            [.. options.Select(option => RowOf(option, priced is null ? "not worked out" : Made(priced[reading].FirstOrDefault(price => price.Instead == option))))])
        {
            Id = number.Length > 0 ? $"reading-{number}" : "",
        };
    }

    private static PageRow RowOf(ReadingOption option, string paid) => new("part", InWords(option), "", "", [new(paid)]);

    private static string InWords(ReadingOption option) => $"{option.Name}: {option.Meaning}";

    private static string Made(ReadingPrice? price) => price switch
    {
        null => "cannot be settled",
        { IsNothing: true } => "the same",
        _ => string.Join(", ",
        [
            .. price.Total.Select(Made),
            .. price.DeliveryTotal.Select(Made),
            .. price.IsOpen ? (string[])["some of it open"] : [],
        ]) is { Length: > 0 } told ? told : "the same in all, at other times",
    };

    private static string Made<T>(PartyDifference<T> difference)
        where T : struct, IPayable =>
        $"{difference.Party} {(difference.More.Amount >= Rational.Zero ? "+" : "")}{Figures.WithUnit(difference.More.Amount, difference.More.Unit)}";
}
