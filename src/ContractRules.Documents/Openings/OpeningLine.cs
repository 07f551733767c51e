using ContractRules.Documents.Csv;
using ContractRules.Documents.Input;
using ContractRules.Values;

namespace ContractRules.Documents.Openings;

/// <summary>One line of a form of opening balances.</summary>
/// <param name="Key">Of what.</param>
/// <param name="Asked">What is asked of it.</param>
/// <param name="Value">The answer.</param>
/// <param name="Unit">The unit of the answer; null where the form has no such column.</param>
internal sealed record OpeningLine(CsvCell Key, CsvCell Asked, CsvCell Value, CsvCell? Unit)
{
    /// <summary>The line in its columns; null where it ends before one of them, which is told elsewhere.</summary>
    public static OpeningLine? Of(CsvLine line, NamedColumns columns) =>
        columns.CellOf(line, OpeningHeader.Key) is { } key && columns.CellOf(line, OpeningHeader.Asked) is { } asked && columns.CellOf(line, OpeningHeader.Value) is { } value
            ? new(key, asked, value, columns.CellOf(line, OpeningHeader.Unit))
            : null;

    /// <summary>Whether the answer is in a unit, or in none that it tells; a fault where it is in another.</summary>
    public bool IsIn(Measure measure, Faults faults)
    {
        if (Unit is not { IsBlank: false } told || told.Text == measure.Symbol)
        {
            return true;
        }

        faults.Add(told.Place, $"{Key.Text} is in {Quoting.Of(told.Text)}", measure.Symbol.Length == 0 ? "no unit" : measure.Symbol);
        return false;
    }
}
