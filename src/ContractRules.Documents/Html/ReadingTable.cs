using ContractRules.Comparison;
using ContractRules.Documents.Statements;
using ContractRules.Presentation;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Documents.Html;

/// <summary>The readings that mattered to figures of a page, by their numbers, and where they were priced, what the others would have paid.</summary>
internal sealed class ReadingTable
{
    private readonly List<Reading> _readings;
    private readonly Dictionary<Reading, int> _numbers;
    private readonly ILookup<Reading, ReadingThatMattered> _mattered;

    public ReadingTable(IReadOnlyList<LaidOutStatement> statements)
    {
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
        return _readings.Count == 0 && prices?.ThatMatter.Any() != true
            ? null
            : new PageTable(
                "Readings that mattered",
                "Where the text can be understood in more than one way: how it was read, and what each other way, taken alone, would have made of the payments.",
                [new("Read otherwise"), new("Would have paid")],
                [.. _readings.Concat(prices?.ThatMatter.Select(price => price.Reading) ?? []).Distinct().Select(reading => GroupOf(reading, priced))]);
    }

    private PageGroup GroupOf(Reading reading, ILookup<Reading, ReadingPrice>? priced)
    {
        var taken = _mattered[reading].Select(mattered => mattered.Taken).Concat(priced?[reading].Select(price => price.Taken) ?? []).First();
        var number = _numbers.TryGetValue(reading, out var known) ? $"{(Rational)known}" : "";
        IEnumerable<PageRow> options = priced is null
            ? _mattered[reading].SelectMany(mattered => mattered.Others).Distinct().Select(option => RowOf(option, "not worked out"))
            : priced[reading].Select(price => RowOf(price.Instead, Made(price)));
        return new PageGroup($"{(number.Length > 0 ? $"{number}. " : "")}{reading.Question}\nRead as {InWords(taken)}.", [.. options])
        {
            Id = number.Length > 0 ? $"reading-{number}" : "",
        };
    }

    private static PageRow RowOf(ReadingOption option, string paid) => new("part", InWords(option), "", "", [new(paid)]);

    private static string InWords(ReadingOption option) => $"{option.Name}: {option.Meaning}";

    private static string Made(ReadingPrice price) => price.IsNothing ? "the same" : string.Join(", ",
    [
        .. price.Total.Select(Made),
        .. price.DeliveryTotal.Select(Made),
        .. price.IsOpen ? (string[])["some of it open"] : [],
    ]) is { Length: > 0 } told ? told : "the same in all, at other times";

    private static string Made<T>(PartyDifference<T> difference)
        where T : struct, IPayable =>
        $"{difference.Party} {(difference.More.Amount >= Rational.Zero ? "+" : "")}{Figures.WithUnit(difference.More.Amount, difference.More.Unit)}";
}
