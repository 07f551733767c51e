using ContractRules.Documents.Csv;
using ContractRules.Documents.Statements;
using ContractRules.Seeking;

namespace ContractRules.Documents.Seeking;

/// <summary>
/// Writes what was sought as CSV: of each interval of values that meet the goal the rows <c>below</c>, <c>from</c>, <c>to</c> and <c>above</c>, as far as
/// there are such, with what the term comes to; a row <c>unproved</c> for each of which nothing is proved, its ends in <c>value</c> and <c>until</c>;
/// and, where the term is undetermined with every value tried, a row <c>needs</c> for each fact that is missing, in <c>fact</c>.
/// </summary>
internal static class SoughtCsv
{
    private static readonly string[] Header =
        ["kind", "interval", "fact", "value", "until", "unit", "term", "period", "figure", "figure-unit", "proved"];

    public static void Write(Sought sought, TextWriter output) => CsvLines.Write(
        output,
        [
            Header,
            .. sought.Reached.Index().SelectMany(reached => new[]
            {
                ("below", reached.Item.Below), ("from", reached.Item.From), ("to", reached.Item.To), ("above", reached.Item.Above),
            }.Where(end => end.Item2 is not null).Select(end => LineOf(sought, end.Item1, $"{reached.Index + 1}", $"{end.Item2!.Value}", "", $"{end.Item2.Figure?.Value}"))),
            .. sought.Unproved.Select(interval => LineOf(sought, "unproved", "", $"{interval.From}", $"{interval.To}", "")),
            .. ExactText.Needs(sought.Missing).Select(fact => NeededLineOf(sought, fact)),
        ]);

    private static string[] NeededLineOf(Sought sought, string fact) =>
        ["needs", "", fact, "", "", "", sought.Goal.Term.Key, sought.Goal.Period!.Label, "", "", ""];

    private static string[] LineOf(Sought sought, string kind, string interval, string value, string until, string figure) =>
    [
        kind, interval, sought.By.Key, value, until, sought.By.Measure.Symbol, sought.Goal.Term.Key, sought.Goal.Period!.Label, figure, sought.Goal.Term.Measure.Symbol,
        kind == "unproved" ? "false" : sought.IsProved ? "true" : "false",
    ];
}
