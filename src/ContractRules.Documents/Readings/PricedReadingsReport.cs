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
    private readonly PartyColumns _columns;
    private readonly Dictionary<(Reading, ReadingOption), ReadingPrice> _alone;

    private PricedReadingsReport(Agreement agreement, PricedCombinations priced)
    {
        _agreement = agreement;
        _columns = new(agreement, priced.Alone.Prices.SelectMany(price => PartyColumns.Of(price.Total).Concat(PartyColumns.Of(price.DeliveryTotal))).Select(found => found.Column));
        _alone = priced.Alone.Prices.ToDictionary(price => (price.Reading, price.Instead));
    }

    /// <summary>The report.</summary>
    public static Report Of(Agreement agreement, PricedCombinations priced)
    {
        var report = new PricedReadingsReport(agreement, priced);
        return new($"{agreement}: readings, priced", [.. CombinationsSection.Of(priced.Groups, priced.Money, priced.Deliveries, "all periods"), .. agreement.Readings.Select(report.SectionOf)]);
    }

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
