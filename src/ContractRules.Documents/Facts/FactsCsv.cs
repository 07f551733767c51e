using ContractRules.Documents.Csv;
using ContractRules.Documents.Statements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Facts;

/// <summary>Writes facts as a facts file, such as settling reads.</summary>
internal static class FactsCsv
{
    /// <summary>A column for each fact, a line for each period; what is not given is blank.</summary>
    public static void Write(IReadOnlyList<FactDeclaration> facts, IEnumerable<PeriodFacts> periods, TextWriter output) => CsvLines.Write(
        output,
        [
            [FactsHeader.Period, .. facts.Select(fact => fact.Key)],
            .. periods.Select(given => (string[])[given.Period.Label, .. facts.Select(fact => CellOf(fact, given))]),
        ]);

    private static string CellOf(FactDeclaration fact, PeriodFacts given) => (given.Values.TryGet(fact.Key, out var value), value) switch
    {
        (false, _) => "",
        (_, NumberValue(var number)) when fact.Measure is { Over: Currency currency, Under: null } && number.Decimals <= currency.MinorUnitDecimals =>
            ExactText.Of(currency.Of(number)),
        _ => $"{value}",
    };
}
