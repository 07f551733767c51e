using System.Globalization;
using ContractRules.Agreements;
using ContractRules.Documents.Csv;
using ContractRules.Documents.Statements;
using ContractRules.Openings;
using ContractRules.Rules;
using ContractRules.Settlement;

namespace ContractRules.Documents.Openings;

/// <summary>Writes opening balances as a form in CSV that a person fills in: a line for each, with what is asked in words. <see cref="OpeningFile"/> reads it.</summary>
internal static class OpeningCsv
{
    public static void Write(OpeningBalances opening, TextWriter output) => CsvLines.Write(
        output,
        [
            [.. OpeningHeader.Required, .. OpeningHeader.Others],
            [opening.Agreement.Key, OpeningHeader.Through, opening.Through.Label, "", "The last period before"],
            [opening.Agreement.Key, OpeningHeader.Periods, opening.Periods?.ToString(CultureInfo.InvariantCulture) ?? "", "", "How many periods there were, that one among them"],
            .. opening.Balances.Select(balance => LineOf(balance, opening)),
            .. opening.Powers.SelectMany(power => LinesOf(power, opening)),
            .. opening.Lots.SelectMany(LinesOf),
        ]);

    private static string[] LineOf(OpeningBalance balance, OpeningBalances opening) =>
    [
        balance.Name.Key,
        balance.Asked,
        balance.IsNone ? OpeningHeader.None : $"{balance.Value}",
        balance.Name.Measure.Symbol,
        OpeningWords.Of(balance, opening),
    ];

    private static IEnumerable<string[]> LinesOf(Power power, OpeningBalances opening) => opening.Exercised
        .Where(exercise => (exercise.Holder, exercise.Key) == (power.Holder.Name, power.Key))
        .Select(exercise => exercise.TakesEffect == exercise.On ? ExactText.Of(exercise.On) : $"{ExactText.Of(exercise.On)}/{ExactText.Of(exercise.TakesEffect)}")
        .DefaultIfEmpty("")
        .Select(days => (string[])[OpeningWords.KeyOf(power), OpeningHeader.Exercised, days, "", OpeningWords.Of(power)]);

    private static IEnumerable<string[]> LinesOf(OpeningLots lots)
    {
        yield return [lots.Lots.Key, OpeningHeader.Lots, lots.Open is { Count: 0 } ? OpeningHeader.None : "", "", OpeningWords.Of(lots)];
        foreach (var lot in lots.Open ?? [])
        {
            foreach (var line in LinesOf(lots.Lots, lot.Key, lot))
            {
                yield return line;
            }
        }

        foreach (var line in lots.Open is { Count: > 0 } ? [] : LinesOf(lots.Lots, "", null))
        {
            yield return line;
        }
    }

    private static IEnumerable<string[]> LinesOf(LotsDeclaration lots, string key, Item? lot) =>
    [
        .. lots.BroughtForward.Fields.Select(field => (string[])[OpeningHeader.OfLot(lots.Key, key), field.Key, lot is not null && lot.Values.TryGet(field.Key, out var value) ? $"{value}" : "", field.Measure.Symbol, field.Description]),
        .. lots.Texts.Select(text => (string[])[OpeningHeader.OfLot(lots.Key, key), text.Key, lot is not null && lot.Names.TryGet(text.Key, out var name) ? name : "", "", text.Description]),
    ];
}
