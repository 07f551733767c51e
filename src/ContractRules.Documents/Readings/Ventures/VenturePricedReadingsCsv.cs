using System.Globalization;
using ContractRules.Agreements;
using ContractRules.Comparison.Ventures;
using ContractRules.Documents.Csv;
using ContractRules.Documents.Json;
using ContractRules.Rules;

namespace ContractRules.Documents.Readings.Ventures;

/// <summary>
/// Writes readings priced over many ventures as CSV: a row for each option and each party that it moves, of kind <c>alone</c>, or one of kind <c>without-plan</c>; and
/// for each party two, <c>worst</c> and <c>best</c>, with all that is read otherwise in the column <c>otherwise</c>.
/// </summary>
internal static class VenturePricedReadingsCsv
{
    private static readonly string[] Header =
    [
        "kind", "reading", "clause", "question", "option", "meaning", "default", "chosen", "party", "more", "unit",
        "ventures-moved", "ventures-open", "ventures-refused", "ventures-priced", "proved", "otherwise",
    ];

    public static void Write(Agreement agreement, VenturePricedCombinations priced, TextWriter output)
    {
        var ventures = Number(priced.Alone.Ventures);
        CsvLines.Write(
            output,
            [
                Header,
                .. priced.Alone.Prices.SelectMany(price => LinesOf(agreement, price, ventures)),
                .. priced.Alone.WithoutPlan.Select(option => (string[])
                    [.. Named("without-plan", agreement, option.Choice.Reading, option.Choice.Option), "", "", "", "", "", "", ventures, "false", ""]),
                .. priced.Money.SelectMany(CombinationCells.Of).Concat(priced.Deliveries.SelectMany(CombinationCells.Of)).Select(found => (string[])
                    [found.Kind, "", "", "", "", "", "", "", found.Party, found.More, found.Unit, "", "", "", ventures, found.Proved, found.Otherwise]),
            ]);
    }

    private static IEnumerable<string[]> LinesOf(Agreement agreement, VentureReadingPrice price, string ventures)
    {
        List<(string Party, string More, string Unit)> moved =
        [
            .. price.Total.Select(total => (total.Party.Name, $"{ExactFigure.Of(total.More)}", total.More.Currency.Symbol)),
            .. price.DeliveryTotal.Select(total => (total.Party.Name, $"{ExactFigure.Of(total.More)}", total.More.Unit.Symbol)),
        ];
        return (moved.Count > 0 ? moved : [("", "", "")]).Select(one => (string[])
        [
            .. Named("alone", agreement, price.Reading, price.Instead), one.Party, one.More, one.Unit,
            Number(price.Moved), Number(price.Open), Number(price.Refused), ventures, "true", "",
        ]);
    }

    private static string[] Named(string kind, Agreement agreement, Reading reading, ReadingOption option) =>
        [kind, reading.Key, $"{reading.Clause}", reading.Question, option.Name, option.Meaning, reading.Default.Name, agreement.Choices.Of(reading).Name];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
