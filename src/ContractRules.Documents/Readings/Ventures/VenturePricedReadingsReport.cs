using System.Globalization;
using ContractRules.Agreements;
using ContractRules.Comparison.Ventures;
using ContractRules.Documents.Differences;
using ContractRules.Documents.Reports;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Documents.Readings.Ventures;

/// <summary>What the text leaves open as a report, with what each other way to read it would move over many ventures, and the worst and the best for each party.</summary>
internal sealed class VenturePricedReadingsReport
{
    private readonly Agreement _agreement;
    private readonly VenturePricedReadings _priced;
    private readonly PartyColumns _columns;

    private VenturePricedReadingsReport(Agreement agreement, VenturePricedReadings priced)
    {
        (_agreement, _priced) = (agreement, priced);
        _columns = new(agreement, priced.Prices.SelectMany(price => PartyColumns.Of(price.Total).Concat(PartyColumns.Of(price.DeliveryTotal))).Select(found => found.Column));
    }

    /// <summary>The report.</summary>
    public static Report Of(Agreement agreement, VenturePricedCombinations priced)
    {
        var report = new VenturePricedReadingsReport(agreement, priced.Alone);
        return new(
            $"{agreement}: readings, priced over {CountOf(priced.Alone.Ventures)}",
            [.. report.LeftOut(), .. report.NotPriced(), .. CombinationsSection.Of(priced.Groups, priced.Money, priced.Deliveries, "all ventures and periods"), .. agreement.Readings.Select(report.SectionOf)]);
    }

    private IEnumerable<Section> LeftOut() => _priced.LeftOut == 0 ? [] :
        [new("Ventures left out", $"The facts of {CountOf(_priced.LeftOut)} are refused as the text is read, or could not be read. They are in no figure.")];

    private IEnumerable<Section> NotPriced() => Section.WithRows(
        "Not priced",
        "Read so, the text cannot be settled for many ventures at once; what it would move is known of one venture at a time (--venture NAME).",
        [new("Read otherwise", ColumnKind.Name), new("Why")],
        _priced.WithoutPlan.Select(option => (EquatableArray<string>)[$"{option.Choice}", string.Join("; ", option.Refusals)]));

    private Section SectionOf(Reading reading) => new(
        $"{reading} ({reading.Clause})",
        $"{reading.Question}\nBy default {reading.Default.Name}: {reading.Reason}",
        new Grid(
            [new("Option", ColumnKind.Name), new("Meaning"), .. _columns.Columns, new("Ventures moved", ColumnKind.Number), new("Open", ColumnKind.Number), new("", ColumnKind.Name)],
            reading.Options.Select(option => (EquatableArray<string>)
            [
                option.Name + (option == reading.Default ? " (default)" : "") + (option == _agreement.Choices.Of(reading) && option != reading.Default ? " (chosen)" : ""),
                option.Meaning,
                .. CellsOf(reading, option),
            ]).ToEquatableArray()));

    private IEnumerable<string> CellsOf(Reading reading, ReadingOption option) => _priced.PriceOf(reading, option) is { } price
        ? [.. _columns.Cells(price.Total, price.DeliveryTotal), NumberOf(price.Moved), NumberOf(price.Open), Note(price)]
        : [.. _columns.Parties.Select(_ => ""), "", "", option == _agreement.Choices.Of(reading) ? "as read" : "not priced"];

    private static string Note(VentureReadingPrice price) => price.Refused > 0 ? $"facts of {CountOf(price.Refused)} refused" : price.IsNothing ? "the same" : "";

    private static string NumberOf(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private static string CountOf(int ventures) => ventures == 1 ? "1 venture" : $"{NumberOf(ventures)} ventures";
}
