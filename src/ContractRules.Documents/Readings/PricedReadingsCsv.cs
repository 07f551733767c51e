using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Documents.Csv;
using ContractRules.Documents.Json;

namespace ContractRules.Documents.Readings;

/// <summary>
/// Writes priced readings as CSV: a row for each option and each party that it moves, of kind <c>alone</c>; and for each party two, <c>worst</c> and
/// <c>best</c>, with all that is read otherwise in the column <c>otherwise</c>.
/// </summary>
internal static class PricedReadingsCsv
{
    private static readonly string[] Header =
        ["kind", "reading", "clause", "question", "option", "meaning", "default", "chosen", "party", "more", "unit", "open", "proved", "otherwise"];

    public static void Write(Agreement agreement, PricedCombinations priced, TextWriter output) => CsvLines.Write(
        output,
        [
            Header,
            .. priced.Alone.Prices.SelectMany(price => LinesOf(agreement, price)),
            .. priced.Money.SelectMany(CombinationCells.Of).Concat(priced.Deliveries.SelectMany(CombinationCells.Of)).Select(LineOf),
        ]);

    private static IEnumerable<string[]> LinesOf(Agreement agreement, ReadingPrice price)
    {
        List<(string Party, string More, string Unit)> moved =
        [
            .. price.Total.Select(total => (total.Party.Name, $"{ExactFigure.Of(total.More)}", total.More.Currency.Symbol)),
            .. price.DeliveryTotal.Select(total => (total.Party.Name, $"{ExactFigure.Of(total.More)}", total.More.Unit.Symbol)),
        ];
        return (moved.Count > 0 ? moved : [("", "", "")]).Select(one => (string[])
        [
            "alone", price.Reading.Key, $"{price.Reading.Clause}", price.Reading.Question, price.Instead.Name, price.Instead.Meaning, price.Reading.Default.Name,
            agreement.Choices.Of(price.Reading).Name, one.Party, one.More, one.Unit, Truth(price.IsOpen), "true", "",
        ]);
    }

    private static string[] LineOf(CombinationCells found) =>
        [found.Kind, "", "", "", "", "", "", "", found.Party, found.More, found.Unit, "", found.Proved, found.Otherwise];

    private static string Truth(bool holds) => holds ? "true" : "false";
}
