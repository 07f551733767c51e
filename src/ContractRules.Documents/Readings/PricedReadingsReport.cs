using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Documents.Differences;
using ContractRules.Documents.Reports;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Documents.Readings;

/// <summary>What the text leaves open as a report, with what each other way to read it would move, and the worst and the best for each party.</summary>
internal sealed class PricedReadingsReport
{
    private const string TheSame = "the same";

    private readonly Agreement _agreement;
    private readonly PricedCombinations _priced;
    private readonly PartyColumns _columns;
    private readonly Dictionary<(Reading, ReadingOption), ReadingPrice> _alone;

    private PricedReadingsReport(Agreement agreement, PricedCombinations priced)
    {
        (_agreement, _priced) = (agreement, priced);
        _columns = new(agreement, priced.Alone.Prices.SelectMany(price => PartyColumns.Of(price.Total).Concat(PartyColumns.Of(price.DeliveryTotal))).Select(found => found.Column));
        _alone = priced.Alone.Prices.ToDictionary(price => (price.Reading, price.Instead));
    }

    /// <summary>The report.</summary>
    public static Report Of(Agreement agreement, PricedCombinations priced)
    {
        var report = new PricedReadingsReport(agreement, priced);
        return new($"{agreement}: readings, priced", [.. report.Together(), .. agreement.Readings.Select(report.SectionOf)]);
    }

    private IEnumerable<Section> Together()
    {
        var rows = _priced.Money.SelectMany(RowsOf).Concat(_priced.Deliveries.SelectMany(RowsOf)).ToEquatableArray();
        return rows.Count == 0 ? [] :
        [
            new(
                "The worst and the best for each party",
                "What it would receive more or less over all periods were several questions read otherwise at once, without what is open.\n" + string.Join('\n', _priced.Groups.Select(InWords)),
                new Grid([new("Party", ColumnKind.Name), new("", ColumnKind.Name), new("More or less", ColumnKind.Number), new("Unit", ColumnKind.Name), new("Read otherwise")], rows)),
        ];
    }

    private static string InWords(ReadingGroup group) => group.IsEnumerated
        ? $"{string.Join(", ", group.Readings)}: all {(Rational)group.Settled} ways were settled."
        : $"{(Rational)group.Readings.Count} questions interact in more ways than can be settled; of {(Rational)group.Settled} that were, these are the worst and the best. There may be worse and better.";

    private static IEnumerable<EquatableArray<string>> RowsOf<T>(PartyExtremes<T> party)
        where T : struct, IPayable => [RowOf(party.Party, party.Worst, "worst"), RowOf(party.Party, party.Best, "best")];

    private static EquatableArray<string> RowOf<T>(Party party, ReadingCombination<T> found, string name)
        where T : struct, IPayable =>
        [
            party.Name,
            found.IsProved ? name : $"{name} found",
            PartyColumns.InWords(found.More.Amount, found.More.Unit),
            found.More.Unit.Symbol,
            found.Otherwise.Count == 0 ? "as it is" : string.Join(' ', found.Otherwise),
        ];

    private Section SectionOf(Reading reading) => new(
        $"{reading} ({reading.Clause})",
        $"{reading.Question}\nBy default {reading.Default.Name}: {reading.Reason}",
        new Grid(
            [new("Option", ColumnKind.Name), new("Meaning"), .. _columns.Columns, new("", ColumnKind.Name)],
            reading.Options.Select(option => (EquatableArray<string>)
            [
                option.Name + (option == reading.Default ? " (default)" : "") + (option == _agreement.Choices.Of(reading) && option != reading.Default ? " (chosen)" : ""),
                option.Meaning,
                .. CellsOf(reading, option),
            ]).ToEquatableArray()));

    private IEnumerable<string> CellsOf(Reading reading, ReadingOption option) => _alone.TryGetValue((reading, option), out var price)
        ? [.. _columns.Cells(price.Total, price.DeliveryTotal), price.IsOpen ? "some of it open" : price.IsNothing ? TheSame : price.Total.Count + price.DeliveryTotal.Count == 0 ? "at other times" : ""]
        : [.. _columns.Parties.Select(_ => ""), option == _agreement.Choices.Of(reading) ? "as read" : "facts refused"];
}
