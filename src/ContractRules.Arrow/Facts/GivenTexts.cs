using Apache.Arrow;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Arrow.Facts;

/// <summary>Text as files of facts write it: plain numbers, percentages of ratios, dates, true and false. What is blank is not given.</summary>
internal static class GivenTexts
{
    private const int MostShown = 40;

    /// <summary>Reads an array of text.</summary>
    public static Column Read(IArrowArray array, FactDeclaration fact, CellFaults faults)
    {
        var values = new Value?[array.Length];
        for (var row = 0; row < values.Length; row++)
        {
            if (TextIn(array, row)?.Trim() is { Length: > 0 } text && !(fact.TryParse(text, out values[row]) && CanBeCounted(values[row]!, fact)))
            {
                values[row] = null;
                faults.Add(fact.Key, row, $"found '{(text.Length > MostShown ? $"{text.AsSpan(0, MostShown)}…" : text)}'", fact.Expectation);
            }
        }

        return FactColumns.ColumnOf(fact, values);
    }

    private static string? TextIn(IArrowArray array, int row) => array switch
    {
        StringArray text => text.GetString(row),
        LargeStringArray text => text.GetString(row),
        _ => ((StringViewArray)array).GetString(row),
    };

    private static bool CanBeCounted(Value value, FactDeclaration fact) => value switch
    {
        NumberValue(var number) => number.Decimals <= fact.Decimals,
        _ => fact.Accepts(value),
    };
}
