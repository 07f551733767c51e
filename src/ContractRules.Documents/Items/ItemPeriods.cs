using ContractRules.Documents.Csv;
using ContractRules.Documents.Input;
using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Items;

/// <summary>Finds the period that each line of a file of items belongs to: that which it names, or that which holds its date.</summary>
internal sealed class ItemPeriods(ItemsDeclaration items, ItemsHeader header, IReadOnlyList<SettlementPeriod> periods, Faults faults)
{
    private readonly Dictionary<string, SettlementPeriod> _byLabel = periods.DistinctBy(period => period.Label).ToDictionary(period => period.Label, StringComparer.Ordinal);
    private readonly SettlementPeriod[] _inOrder = [.. periods.OrderBy(period => period.Start)];

    /// <summary>The period of a line; null, and a fault, where it has none or one that is not settled.</summary>
    public SettlementPeriod? Of(CsvLine line) => items.DatedBy is { } date ? Holding(date, line) : Named(line);

    private SettlementPeriod? Named(CsvLine line)
    {
        var cell = header.CellOf(line, ItemsDeclaration.PeriodColumn);
        if (cell is not null && _byLabel.TryGetValue(cell.Text, out var period))
        {
            return period;
        }

        faults.Add(header.PlaceOf(line, ItemsDeclaration.PeriodColumn), cell is null ? "the period is missing" : $"{Quoting.Of(cell.Text)} is none of the periods settled", Expected(""));
        return null;
    }

    private SettlementPeriod? Holding(FieldDeclaration date, CsvLine line)
    {
        if (header.CellOf(line, date.Key) is not { } cell)
        {
            faults.Add(header.PlaceOf(line, date.Key), $"the date {date} is missing", Expected("a date in "));
            return null;
        }

        // What is no date at all is told where the fields are read.
        if (CellReader.Read(cell, date, new Faults()) is not DateValue(var day))
        {
            return null;
        }

        if (LastFrom(day) is { } period && day <= period.End)
        {
            return period;
        }

        faults.Add(cell.Place, $"{cell.Text} lies in none of the periods settled", Expected("a date in "));
        return null;
    }

    private SettlementPeriod? LastFrom(LocalDate day)
    {
        var (low, high) = (0, _inOrder.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            (low, high) = _inOrder[middle].Start <= day ? (middle + 1, high) : (low, middle - 1);
        }

        return high < 0 ? null : _inOrder[high];
    }

    private string Expected(string before) => _inOrder.Length switch
    {
        0 => $"{before}a period of the facts file",
        1 => $"{before}{_inOrder[0]}",
        _ => $"{before}{_inOrder[0]} to {_inOrder[^1]}",
    };
}
